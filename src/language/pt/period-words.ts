import { monthWords } from "../month-words.ts";

/** Words of a period in Portuguese and their signs, as in `../vi/period-words.ts`. */
export const portuguesePeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
  ),
  ["trimestre", "Q"],
  ["semestre", "S"],
  ["ano", "Y"],
  ["mês", "M"],
  ["até", "U"],
  ["semana", "W"],
  ["trim", "Q"],
  ["trim .", "Q"],
];
