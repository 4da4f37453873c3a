import type { FigureWords } from "../column-sense.ts";

/** What words of Indonesian in the name of a column say of its figures. */
export const indonesianFigureWords: FigureWords = [
  ["plan", "target|rencana|sasaran"],
  ["actual", "realisasi|capaian"],
  ["to-date", "kumulatif|akumulasi|sejak januari|sejak awal tahun"],
];
