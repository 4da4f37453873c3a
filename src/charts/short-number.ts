import { plainDecimal } from "../engine/results/number-text.ts";
import { Rational } from "../model/rational.ts";
import { type Language, wordsFor } from "../words/words.ts";

/**
 * A number in few letters, for within a chart: three digits of what is a million or more, three digits before and behind the
 * decimal mark of what is less.
 *
 * @example
 * [4565, 157878000000, 0.0421, 64.84].map((each) => shortNumber(each, "vi")) // -> ["4.565", "158 tỷ", "0,0421", "64,8"]
 */
export function shortNumber(value: number, lang: Language): string {
  const { number } = wordsFor(lang).numbers;
  const size = Math.abs(value);
  const word = wordsFor(lang).charts.axes.large.find(([least]) => size >= least);
  if (!word) return number(trimmed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2));
  const scaled = value / word[0];
  return `${number(trimmed(scaled, Math.abs(scaled) >= 100 ? 0 : 1))}${word[1]}`;
}

/** To so many decimals, or to as many as tell a small number from zero in three digits. */
function trimmed(value: number, places: number): string {
  if (value === 0) return "0";
  const needed = Math.min(9, Math.max(places, 2 - Math.floor(Math.log10(Math.abs(value)))));
  const rounded = Rational.parse(plainDecimal(value)).toFixed(Math.abs(value) < 1 ? needed : places);
  return rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
}
