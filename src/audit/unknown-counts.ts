import { Rational } from "../model/rational.ts";
import type { Unknown } from "./whole-numbers.ts";

/**
 * The part of `whole` things that a share is: k = p * whole. Also the sum behind a mean of so many whole numbers, and, for a
 * change against a base that is printed, by how many it rose: (v - b) / b = k / b.
 */
export function countOf(whole: Rational): Unknown {
  return { countAt: (value) => value.mul(whole), valueAt: (count) => count.div(whole) };
}

/** The whole that `part` things are a share of: n = part / p. A share of zero has no whole; it is taken for the part itself. */
export function wholeOf(part: Rational): Unknown {
  return {
    countAt: (value) => (value.sign() === 0 ? part : part.div(value)),
    valueAt: (count) => (count.sign() === 0 ? Rational.zero : part.div(count)),
  };
}

/** The base from which `value` things rose by p: b = value / (1 + p); a fall is a rise by a negative p. */
export function baseOf(value: Rational): Unknown {
  return {
    countAt: (change) => (change.equals(minusOne) ? value : value.div(change.add(Rational.one))),
    valueAt: (base) => (base.sign() === 0 ? Rational.zero : value.div(base).sub(Rational.one)),
  };
}

const minusOne = Rational.of(-1n);
