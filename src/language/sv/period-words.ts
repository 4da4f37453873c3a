import { monthWords } from "../month-words.ts";

/** Words of a period in Swedish, Danish and Norwegian and their signs, as in `../vi/period-words.ts`. */
export const scandinavianPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "januari januar jan|februari februar feb|mars marts|april apr|maj mai|juni jun|juli jul|augusti august aug|september sep|oktober okt|november nov|december desember dec des",
  ),
  ...["kvartal", "kv ."].map((word) => [word, "Q"] as const),
  ...["halvår"].map((word) => [word, "S"] as const),
  ...["år", "året"].map((word) => [word, "Y"] as const),
  ...["månad", "måned"].map((word) => [word, "M"] as const),
  ["vecka", "W"],
  ["uke", "W"],
  ["uge", "W"],
];
