import { Interval } from "../../model/interval.ts";
import { Rational, tenTo } from "../../model/rational.ts";

/** Digits that are kept: more than any print has, and few enough that sums of many quotients stay small. */
const digits = 16;

/**
 * The same interval with ends of few digits, each moved outward: what it held it still holds. `size` is that of the largest number that it
 * is added to, so that all have the same denominator.
 *
 * @example
 * outward(Interval.point(Rational.of(1n, 3n))).contains(Rational.of(1n, 3n)) // -> true
 */
export function outward(of: Interval, size = sizeOf(of)): Interval {
  if (size === 0 || !Number.isFinite(size)) return of;
  const step = tenTo(Math.floor(Math.log10(size)) - digits);
  return Interval.closed(
    Rational.of(of.low.div(step).floor()).mul(step),
    Rational.of(of.high.div(step).ceil()).mul(step),
  );
}

/** The larger of the two ends. */
export function sizeOf({ low, high }: Interval): number {
  return Math.max(Math.abs(low.toNumber()), Math.abs(high.toNumber()));
}
