import type { Arithmetic } from "../model/arithmetic.ts";

/** What a measure may do with a quotient beside arithmetic: on doubles, and on expressions of a database. */
export interface Roots<T> extends Arithmetic<T> {
  readonly power: (base: T, exponent: T) => T;
  /** The natural logarithm. */
  readonly log: (of: T) => T;
  /** `then` where each of `positive` is above zero, and else no number at all. */
  readonly ifPositive: (positive: readonly T[], then: T) => T;
}

/** Doubles; what is no number is NaN. */
export const doubleRoots: Roots<number> = {
  constant: (value) => value.toNumber(),
  whole: Number,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  power: (base, exponent) => base ** exponent,
  log: Math.log,
  ifPositive: (positive, then) => (positive.every((each) => each > 0) ? then : Number.NaN),
};
