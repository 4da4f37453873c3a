import { monthWords } from "../month-words.ts";

/** Words of a period in Italian and their signs, as in `../vi/period-words.ts`. */
export const italianPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
  ),
  ["trimestre", "Q"],
  ["semestre", "S"],
  ["anno", "Y"],
  ["mese", "M"],
  ...["fino a", "al"].map((word) => [word, "U"] as const),
  ["settimana", "W"],
];
