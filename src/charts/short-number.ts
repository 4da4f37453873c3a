import { plainDecimal } from "../engine/number-text.ts";
import { type Language, messagesFor } from "../language/messages.ts";
import { Rational } from "../model/rational.ts";

const words: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  vi: [
    [1e12, "nghìn tỷ"],
    [1e9, "tỷ"],
    [1e6, "triệu"],
  ],
  en: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ],
};

/**
 * A number in few letters, for within a chart: three digits of what is a million or more, three digits before and behind the
 * decimal mark of what is less.
 *
 * @example
 * [4565, 157878000000, 0.0421, 64.84].map((each) => shortNumber(each, "vi")) // -> ["4.565", "158 tỷ", "0,0421", "64,8"]
 */
export function shortNumber(value: number, lang: Language): string {
  const { number } = messagesFor(lang);
  const size = Math.abs(value);
  const word = words[lang].find(([least]) => size >= least);
  if (!word) return number(trimmed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2));
  const scaled = value / word[0];
  return `${number(trimmed(scaled, Math.abs(scaled) >= 100 ? 0 : 1))}${lang === "vi" ? " " : ""}${word[1]}`;
}

/** To so many decimals, or to as many as tell a small number from zero in three digits. */
function trimmed(value: number, places: number): string {
  if (value === 0) return "0";
  const needed = Math.min(9, Math.max(places, 2 - Math.floor(Math.log10(Math.abs(value)))));
  const rounded = Rational.parse(plainDecimal(value)).toFixed(Math.abs(value) < 1 ? needed : places);
  return rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
}
