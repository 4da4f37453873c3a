import type { FigureWords } from "../column-sense.ts";

/** What words of Swedish in the name of a column say of its figures. */
export const swedishFigureWords: FigureWords = [
  ["plan", "mål|budgeterat"],
  ["actual", "utfall"],
  ["to-date", "ackumulerat|ackumulerad|ackumulerade|hittills i år|akkumulert|kumulativ"],
  ["growth", "förändring"],
  ["prior-year", "föregående år|samma månad föregående år|årsförändring"],
  ["prior-period", "föregående månad|föregående kvartal"],
];
