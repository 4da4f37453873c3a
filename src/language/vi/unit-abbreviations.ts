import type { UnitWord } from "../language.ts";

/** Abbreviations that stand in table headers only: a reader of prose would trip over them. */
export const unitAbbreviations: readonly (readonly [string, UnitWord])[] = [
  ["tr", { scale: 6 }],
  ["tr .", { scale: 6 }],
  ["trđ", { scale: 6, kind: "money", base: "đồng" }],
  ["tr . đồng", { scale: 6, kind: "money", base: "đồng" }],
];
