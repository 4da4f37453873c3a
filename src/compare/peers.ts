import type { Arithmetic } from "../model/arithmetic.ts";

/**
 * The values of all areas of one indicator and period, areas that others are a part of left out: as numbers in memory, as what
 * a database works out of them.
 */
export interface Peers<T> {
  readonly arithmetic: Arithmetic<T>;
  readonly count: T;
  readonly least: T;
  /** The sum of something of each of them. */
  readonly sum: (of: (each: T) => T) => T;
  /** The two values around place `(n - 1) q / 4`, the smallest being at 0, and how many quarters of the way it is from one to the other. */
  readonly around: (quarters: 1 | 2 | 3) => { readonly below: T; readonly above: T; readonly part: T };
}

/**
 * Peers that are there as a list, the smallest first.
 *
 * @example
 * peersOf(exactArithmetic, [1n, 2n, 4n].map((n) => Rational.of(n))).sum((each) => each).toString() // -> "7"
 */
export function peersOf<T>(arithmetic: Arithmetic<T>, sorted: readonly T[]): Peers<T> {
  const whole = (value: number): T => arithmetic.whole(BigInt(value));
  const at = (place: number): T => sorted[place] ?? whole(0);
  return {
    arithmetic,
    count: whole(sorted.length),
    least: at(0),
    sum: (of) => sorted.reduce((total, each) => arithmetic.add(total, of(each)), whole(0)),
    around: (quarters) => {
      const place = (sorted.length - 1) * quarters;
      return { below: at(Math.floor(place / 4)), above: at(Math.ceil(place / 4)), part: whole(place % 4) };
    },
  };
}
