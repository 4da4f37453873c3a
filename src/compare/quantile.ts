import type { Among } from "./measure.ts";

/**
 * The quartile of the values of all areas, 2 for the median: `(1 - g) x[j] + g x[j + 1]` at `j + g = (n - 1) q / 4`, the smallest
 * being x[0]. Type 7 of Hyndman and Fan, Sample Quantiles (1996); `QUARTILE.INC` of spreadsheets, the default of R and numpy.
 *
 * @example
 * quantile(1)(peersOf(exactArithmetic, [1n, 2n, 3n, 4n].map((n) => Rational.of(n))))(Rational.one, Rational.of(3n)).of.toString()
 * // -> "7"
 */
export function quantile(quarters: 1 | 2 | 3): Among {
  return ({ arithmetic: a, around }) => {
    const { below, above, part } = around(quarters);
    const four = a.whole(4n);
    return () => ({ of: a.add(a.mul(a.sub(four, part), below), a.mul(part, above)), over: four });
  };
}
