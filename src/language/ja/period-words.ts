/** Words of a period in Japanese, most of them Chinese too, and their signs as in `../vi/period-words.ts`; E is a year that ends with a month. */
export const japanesePeriodWords: readonly (readonly [string, string])[] = [
  ["年", "Y"],
  ["年度", "Y"],
  ["月", "M"],
  ["月期", "E"],
  // Reigns, and the republic of Taiwan, by the year before their first.
  ["令和", "R2018"],
  ["平成", "R1988"],
  ["昭和", "R1925"],
  ["民國", "R1911"],
  ["民国", "R1911"],
];
