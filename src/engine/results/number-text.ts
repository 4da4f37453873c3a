import type { Measure } from "../../compare/measure.ts";
import { Rational } from "../../model/rational.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";

/**
 * A double as the shortest decimal that reads back as it, written out.
 *
 * @example
 * [plainDecimal(64.8), plainDecimal(1e21), plainDecimal(1.5e-7)] // -> ["64.8", "1000000000000000000000", "0.00000015"]
 */
export function plainDecimal(value: number): string {
  const text = String(value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!found) return text;
  const [, sign = "", first = "", rest = "", power = "0"] = found;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}

/**
 * The result of a comparison to so many decimals, rounded half away from zero from its numerator and denominator where
 * these are whole, so that 12.45 is 12.5 whatever the nearest double is.
 */
export function resultDecimal(column: ComparisonColumn, row: number, measure: Measure, places: number): string {
  const [numerator, denominator] = [column.numerator[row] ?? Number.NaN, column.denominator[row] ?? Number.NaN];
  const value = column.value[row] ?? Number.NaN;
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator !== 0;
  if (measure.finish || !whole) return Rational.parse(plainDecimal(value)).toFixed(places);
  return Rational.of(BigInt(numerator) * BigInt(measure.factor), BigInt(denominator)).toFixed(places);
}

/** How many decimals a double has, as the shortest decimal that reads back as it. */
export function placesOf(value: number): number {
  return plainDecimal(value).split(".")[1]?.length ?? 0;
}

const firstLost = 2 ** 53;
/** Digits that every double keeps. */
const keptDigits = 15;

/**
 * By how much the number in the source may differ from its double: beyond 2^53 neighbouring whole numbers are the same double. 0 below, and
 * for numbers of no more digits than are kept.
 *
 * @example
 * [lostOf(9007199254740992), lostOf(2 ** 60 + 256), lostOf(1e16), lostOf(64.8)] // -> [1, 128, 0, 0]
 */
export function lostOf(value: number): number {
  const size = Math.abs(value);
  if (!(size >= firstLost) || Number(size.toPrecision(keptDigits)) === size) return 0;
  return 2 ** (Math.floor(Math.log2(size)) - 53);
}
