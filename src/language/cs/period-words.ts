import { monthWords } from "../month-words.ts";

/** Words of a period in Czech and their signs, as in `../vi/period-words.ts`. */
export const czechPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "leden ledna|únor února|březen března|duben dubna|květen května|červen června|červenec července|srpen srpna|září|říjen října|listopad listopadu|prosinec prosince",
  ),
  ...["čtvrtletí", "čtvrt", "q ."].map((word) => [word, "Q"] as const),
  ["pololetí", "S"],
  ...["rok", "roku"].map((word) => [word, "Y"] as const),
  ["měsíc", "M"],
  ["týden", "W"],
];
