import type { FigureWords } from "../column-sense.ts";

/** What words of Spanish in the name of a column say of its figures. */
export const spanishFigureWords: FigureWords = [
  ["plan", "meta|objetivo|presupuestado|planificado|programado"],
  ["actual", "ejecutado|alcanzado|logrado|realizado"],
  [
    "to-date",
    "acumulado|acumulada|acumulados|acumuladas|acum|desde enero|desde el inicio del año|en lo que va de año|en lo que va del año",
  ],
];
