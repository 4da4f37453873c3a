import type { FigureWords } from "../column-sense.ts";

/** What words of Indonesian in the name of a column say of its figures. */
export const indonesianFigureWords: FigureWords = [
  ["plan", "target|rencana|sasaran"],
  ["actual", "realisasi|capaian"],
  [
    "to-date",
    "kumulatif|s d bulan ini|sampai dengan bulan ini|sampai bulan ini|hingga bulan ini|akumulasi|sejak januari|sejak awal tahun",
  ],
  ["growth", "perubahan|pertumbuhan"],
  ["prior-year", "tahun sebelumnya|tahun lalu"],
  ["prior-period", "bulan sebelumnya|bulan lalu"],
];
