import { Rational } from "../model/rational.ts";
import type { Among } from "./measure.ts";

/**
 * The quartile of the values of all areas, 2 for the median: `(1 - g) x[j] + g x[j + 1]` at `j + g = (n - 1) q / 4`, the smallest
 * being x[0]. Type 7 of Hyndman and Fan, Sample Quantiles (1996); `QUARTILE.INC` of spreadsheets, the default of R and numpy.
 *
 * @example
 * quantile(1)(exactArithmetic, [1n, 2n, 3n, 4n].map((n) => Rational.of(n)))(Rational.one, 3).of.toString() // -> "7"
 */
export function quantile(quarters: 1 | 2 | 3): Among {
  return (a, sorted) => {
    const at = (sorted.length - 1) * quarters;
    const [below, above] = [sorted[Math.floor(at / 4)], sorted[Math.ceil(at / 4)]];
    const whole = (value: number) => a.constant(Rational.of(BigInt(value)));
    return (value) => {
      const [low, high] = [below ?? value, above ?? value];
      return { of: a.add(a.mul(whole(4 - (at % 4)), low), a.mul(whole(at % 4), high)), over: whole(4) };
    };
  };
}
