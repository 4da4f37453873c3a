import type { EditionWords } from "../../shape/audit/editions.ts";

export const editions: EditionWords = {
  headline: ({ shared, restated, estimates, vanished, stale }) =>
    `Figures that an earlier edition has too: ${shared}; restated: ${restated}; estimates replaced: ${estimates}; removed: ${vanished}; printed comparisons now out of date: ${stale}.`,
  what: { restated: "restated", estimate: "estimate replaced", vanished: "removed", stale: "comparison out of date" },
  columns: {
    what: "Change",
    of: "Indicator",
    period: "Period",
    before: "Before",
    after: "After",
    change: "Change, %",
    place: "Place",
  },
  earlier: (place, vintage) => `${place} (earlier${vintage && `, ${vintage}`})`,
  title: (count) => `Changed since earlier editions (${count})`,
  others: (count) => `… and ${count} more (recount compare NEW --against edition:OLD)`,
  more: (count) => `… and ${count} more (all with --format json or csv)`,
};
