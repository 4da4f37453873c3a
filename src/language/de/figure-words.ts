import type { FigureWords } from "../column-sense.ts";

/** What words of German in the name of a column say of its figures. */
export const germanFigureWords: FigureWords = [
  ["plan", "soll|ziel|zielwert|planwert|sollwert"],
  ["actual", "ist|istwert|erreicht|realisiert"],
  [
    "to-date",
    "kumuliert|kumulierte|kumulierter|kumuliertes|aufgelaufen|seit jahresbeginn|seit jahresanfang|ab jahresbeginn",
  ],
];
