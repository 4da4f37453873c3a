import type { FigureWords } from "../column-sense.ts";

/** What words of Dutch in the name of a column say of its figures. */
export const dutchFigureWords: FigureWords = [
  ["plan", "begroting|doel|begroot|gepland|streefwaarde"],
  ["actual", "gerealiseerd|realisatie|behaald"],
  ["to-date", "cumulatief|cumulatieve|gecumuleerd|sinds januari|sinds begin van het jaar"],
  ["growth", "verandering|mutatie"],
  ["prior-year", "vorig jaar|voorgaand jaar|jaar eerder"],
  ["prior-period", "vorige maand|vorig kwartaal"],
];
