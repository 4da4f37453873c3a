import { monthWords } from "../month-words.ts";

/** Words of a period in German and their signs, as in `../vi/period-words.ts`. */
export const germanPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "januar jänner jan jän|februar feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|dezember dez",
  ),
  ["quartal", "Q"],
  ["vierteljahr", "Q"],
  ["halbjahr", "S"],
  ["jahr", "Y"],
  ["monat", "M"],
  ["kw", "W"],
  ["bis", "U"],
  ["woche", "W"],
];
