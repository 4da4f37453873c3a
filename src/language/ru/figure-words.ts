import type { FigureWords } from "../column-sense.ts";

/** What words of Russian in the name of a column say of its figures. */
export const russianFigureWords: FigureWords = [
  ["plan", "план|плановое"],
  ["actual", "факт|фактически|исполнено"],
  ["to-date", "нарастающим итогом|накопленным итогом|накопительно|с начала года"],
  ["growth", "изменение|прирост"],
  ["prior-year", "прошлый год|к прошлому году"],
  ["prior-period", "предыдущий месяц|к предыдущему месяцу"],
];
