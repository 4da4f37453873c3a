import type { FigureWords } from "../column-sense.ts";

/** What words of Chinese in the name of a column say of its figures. */
export const chineseFigureWords: FigureWords = [
  ["plan", "目标|计划|指标|目标值|计划数"],
  ["actual", "实际|完成|实际完成|实际值|完成数"],
  ["to-date", "累计|累计值|累计数|本年累计|自年初累计"],
];
