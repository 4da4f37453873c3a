import { monthWords } from "../month-words.ts";

/** Words of a period in Indonesian and their signs, as in `../vi/period-words.ts`. */
export const indonesianPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|september sep|oktober okt|november nov|desember des",
  ),
  ["triwulan", "Q"],
  ["kuartal", "Q"],
  ["semester", "S"],
  ["tahun", "Y"],
  ["bulan", "M"],
  ...["s / d", "s . d .", "sampai", "hingga"].map((word) => [word, "U"] as const),
  ["minggu", "W"],
];
