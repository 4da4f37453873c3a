/** Words of a period in Japanese, most of them Chinese too, and their signs as in `../vi/period-words.ts`; E is a year that ends with a month. */
export const japanesePeriodWords: readonly (readonly [string, string])[] = [
  ["年", "Y"],
  ["年度", "Y"],
  ["月", "M"],
  ["月期", "E"],
];
