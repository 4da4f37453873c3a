import type { FigureWords } from "../column-sense.ts";

/** What words of Czech in the name of a column say of its figures. */
export const czechFigureWords: FigureWords = [
  ["plan", "plán|plan|cíl"],
  ["actual", "skutečnost|skutecnost"],
  ["to-date", "kumulativně|kumulativne|kumulovaně|kumulovane|od počátku roku|od zacatku roku|od začátku roku"],
];
