import type { Language } from "../messages.ts";

/** The words about two editions of the same figures. */
export interface EditionWords {
  readonly headline: (counts: {
    readonly shared: number;
    readonly restated: number;
    readonly vanished: number;
    readonly stale: number;
  }) => string;
  readonly what: Readonly<Record<"restated" | "vanished" | "stale", string>>;
  readonly columns: {
    readonly what: string;
    readonly of: string;
    readonly period: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly place: string;
  };
  readonly more: (count: number) => string;
}

const vietnamese: EditionWords = {
  headline: ({ shared, restated, vanished, stale }) =>
    `${restated} trên ${shared} số có ở cả hai lần công bố đã chỉnh lại, ${vanished} số không còn; ${stale} số so sánh đã in không còn đúng.`,
  what: { restated: "chỉnh lại", vanished: "không còn", stale: "hết đúng" },
  columns: {
    what: "Thay đổi",
    of: "Chỉ tiêu",
    period: "Kỳ",
    before: "Trước",
    after: "Sau",
    change: "Chênh %",
    place: "Chỗ",
  },
  more: (count) => `… và ${count} nữa (đủ trong --format json hoặc csv)`,
};

const english: EditionWords = {
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

/** The words about two editions in a language. */
export function editionWords(lang: Language): EditionWords {
  return lang === "vi" ? vietnamese : english;
}
