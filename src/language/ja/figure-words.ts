import type { FigureWords } from "../column-sense.ts";

/** What words of Japanese in the name of a column say of its figures. */
export const japaneseFigureWords: FigureWords = [
  ["plan", "目標|計画|予算|目標値"],
  ["actual", "実績|実績値"],
  ["to-date", "累計"],
];
