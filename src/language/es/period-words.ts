import { monthWords } from "../month-words.ts";

/** Words of a period in Spanish and their signs, as in `../vi/period-words.ts`. */
export const spanishPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic",
  ),
  ["trimestre", "Q"],
  ["trim", "Q"],
  ["semestre", "S"],
  ["año", "Y"],
  ["mes", "M"],
  ...["hasta", "al"].map((word) => [word, "U"] as const),
  ["semana", "W"],
  ["sem", "W"],
];
