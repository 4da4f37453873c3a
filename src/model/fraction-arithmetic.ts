import type { Arithmetic } from "./arithmetic.ts";

/** What can be added, subtracted and multiplied: whole numbers, columns of them, expressions of SQL. */
export interface Ring<T> {
  readonly constant: (value: bigint) => T;
  readonly add: (a: T, b: T) => T;
  readonly sub: (a: T, b: T) => T;
  readonly mul: (a: T, b: T) => T;
}

/** `num / den`; undefined stands for 1, so that nothing is multiplied by it. */
export interface Fraction<T> {
  readonly num: T | undefined;
  readonly den: T | undefined;
}

/**
 * Fractions over a ring: any formula becomes one numerator and one denominator, with nothing divided on the way, so that
 * `v / b - 1` is `(v - b) / b`, exact wherever the ring is.
 *
 * @example
 * percentChange(fractionArithmetic(wholeNumbers), [whole(29n), whole(32n)]) // -> { num: -3n, den: 32n }
 */
export function fractionArithmetic<T>(ring: Ring<T>): Arithmetic<Fraction<T>> {
  const one = ring.constant(1n);
  const times = (a: T | undefined, b: T | undefined): T | undefined => {
    if (a === undefined) return b;
    return b === undefined ? a : ring.mul(a, b);
  };
  const combine =
    (operate: (a: T, b: T) => T) =>
    (a: Fraction<T>, b: Fraction<T>): Fraction<T> => {
      if (a.den === b.den) return { num: operate(a.num ?? one, b.num ?? one), den: a.den };
      return { num: operate(times(a.num, b.den) ?? one, times(b.num, a.den) ?? one), den: times(a.den, b.den) };
    };
  return {
    constant: ({ numerator, denominator }) => ({
      num: numerator === 1n ? undefined : ring.constant(numerator),
      den: denominator === 1n ? undefined : ring.constant(denominator),
    }),
    whole: (value) => ({ num: value === 1n ? undefined : ring.constant(value), den: undefined }),
    add: combine(ring.add),
    sub: combine(ring.sub),
    mul: (a, b) => ({ num: times(a.num, b.num), den: times(a.den, b.den) }),
    div: (a, b) => ({ num: times(a.num, b.den), den: times(a.den, b.num) }),
  };
}

/** Whole numbers of any size. */
export const wholeNumbers: Ring<bigint> = {
  constant: (value) => value,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
};

/** A thing of the ring as a fraction. */
export function whole<T>(value: T): Fraction<T> {
  return { num: value, den: undefined };
}
