import type { EditionWords } from "../../shape/audit/editions.ts";

export const editions: EditionWords = {
  headline: ({ shared, restated, vanished, stale }) =>
    `${restated} of ${shared} figures in both editions were restated, ${vanished} vanished; ${stale} printed ${stale === 1 ? "comparison is" : "comparisons are"} stale.`,
  what: { restated: "restated", vanished: "vanished", stale: "stale" },
  columns: {
    what: "Change",
    of: "Indicator",
    period: "Period",
    before: "Before",
    after: "After",
    change: "By %",
    place: "Place",
  },
  more: (count) => `… and ${count} more (all with --format json or csv)`,
};
