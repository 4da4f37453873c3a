import type { FigureWords } from "../column-sense.ts";

/** What words of Spanish in the name of a column say of its figures. */
export const spanishFigureWords: FigureWords = [
  ["plan", "meta|objetivo|presupuestado|planificado|programado"],
  ["actual", "ejecutado|ejecutada|alcanzado|logrado|realizado"],
  [
    "to-date",
    "acumulado|acumulada|acumulados|acumuladas|acum|desde enero|desde el inicio del año|en lo que va de año|en lo que va del año",
  ],
  ["growth", "variación"],
  [
    "prior-year",
    "año anterior|interanual|mismo mes del año anterior|mismo período del año anterior|respecto al año anterior",
  ],
  ["prior-period", "mes anterior|trimestre anterior"],
];
