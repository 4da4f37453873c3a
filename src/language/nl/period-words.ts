import { monthWords } from "../month-words.ts";

/** Words of a period in Dutch and their signs, as in `../vi/period-words.ts`. */
export const dutchPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec",
  ),
  ["kwartaal", "Q"],
  ["halfjaar", "S"],
  ["jaar", "Y"],
  ["maand", "M"],
  ...["tot", "t / m"].map((word) => [word, "U"] as const),
  ["week", "W"],
];
