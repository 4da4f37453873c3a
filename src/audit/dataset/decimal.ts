import { Rational, tenTo } from "../../model/rational.ts";

/** From so many digits on, a number with decimals was worked out by a machine and not rounded for print. */
const unroundedDigits = 13;
const mostDecimals = 20;
const largestFixed = 1e15;

/**
 * The decimals that a number of a panel was rounded to; -1 where it was not. A long tail of digits is none of print
 * (`7.507594893455473`, `899.5995200000001`), whatever number of decimals the reader counted.
 *
 * @example
 * [roundedDecimals(64.8, 1), roundedDecimals(7.507594893455473, 15), roundedDecimals(157878000000, 0)] // -> [1, -1, 0]
 */
export function roundedDecimals(value: number, decimals: number): number {
  if (decimals <= 0) return decimals;
  if (decimals > mostDecimals) return -1;
  const whole = Math.abs(value) < 1 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return whole + decimals >= unroundedDigits && digitsOf(value) >= unroundedDigits ? -1 : decimals;
}

/**
 * The decimal that stood in the source: with `decimals` places, or with the fewest digits that read back as the same double
 * where they are -1.
 *
 * @example
 * [decimalOf(64.8, 1).toString(), decimalOf(102.35678, 1).toString(), decimalOf(1e-7, -1).toString()] // -> ["64.8", "102.4", "0.0000001"]
 */
export function decimalOf(value: number, decimals: number): Rational {
  if (decimals < 0 || decimals > mostDecimals || Math.abs(value) >= largestFixed) return shortest(value);
  return Rational.parse(value.toFixed(decimals));
}

/** Whether the double is that of a decimal with so many places, so that nothing is known beyond them. */
export function hasDecimals(value: number, decimals: number): boolean {
  return decimals >= 0 && decimals <= mostDecimals && Number(value.toFixed(decimals)) === value;
}

function shortest(value: number): Rational {
  const [digits = "0", exponent] = String(value).split("e");
  const mantissa = Rational.parse(digits);
  return exponent === undefined ? mantissa : mantissa.mul(tenTo(Number(exponent)));
}

function digitsOf(value: number): number {
  return String(value)
    .replace(/e.*$/, "")
    .replace(/^-?0*\.?0*/, "")
    .replace(".", "").length;
}

/** How many decimals a printed number has whose last place is so much. */
export function decimalsOf(step: Rational): number {
  return Math.max(0, -Math.round(Math.log10(step.toNumber())));
}
