import type { FigureWords } from "../column-sense.ts";

/** What words of Polish in the name of a column say of its figures. */
export const polishFigureWords: FigureWords = [
  ["plan", "plan|cel|planowane"],
  ["actual", "wykonanie|realizacja"],
  [
    "to-date",
    "narastająco|narastajaco|skumulowane|skumulowana|łącznie od początku roku|od początku roku|od poczatku roku",
  ],
  ["growth", "zmiana"],
  ["prior-year", "rok do roku"],
  ["prior-period", "miesiąc do miesiąca"],
];
