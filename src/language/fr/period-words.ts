import { monthWords } from "../month-words.ts";

/** Words of a period in French and their signs, as in `../vi/period-words.ts`. */
export const frenchPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "janvier janv jan|février févr fév|mars|avril avr|mai|juin jui|juillet juil jul|août aoû|septembre sept|octobre oct|novembre nov|décembre déc",
  ),
  ["trimestre", "Q"],
  ["semestre", "S"],
  ["année", "Y"],
  ["mois", "M"],
  ...["au", "à", "jusqu ’ au", "jusqu ' au", "jusqu ’ à", "jusqu ' à"].map((word) => [word, "U"] as const),
  ["semaine", "W"],
  ["sem", "W"],
  ["trim .", "Q"],
];
