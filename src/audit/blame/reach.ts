import type { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";

/** An end of what a number may be; an open end is not itself included. */
export interface End {
  readonly value: Rational;
  readonly open: boolean;
}

/** What a number may be: everything between two ends, either of which may be missing. */
export interface Reach {
  readonly low?: End;
  readonly high?: End;
}

/** Everything. */
export const anything: Reach = {};

/** The numbers of an interval. */
export function reachOf({ low, high, lowOpen, highOpen }: Interval): Reach {
  return { low: { value: low, open: lowOpen }, high: { value: high, open: highOpen } };
}

/** Whether a number is within a reach. */
export function isWithin({ low, high }: Reach, value: Rational): boolean {
  const [above, below] = [low ? value.compare(low.value) : 1, high ? value.compare(high.value) : -1];
  return (above > 0 || (above === 0 && !low?.open)) && (below < 0 || (below === 0 && !high?.open));
}

/**
 * A number and a multiple of something that is smaller than any number, so that an open end is a value like any other: `x > 5` is
 * `x >= 5 + e`.
 */
export interface Near {
  readonly real: Rational;
  readonly tiny: Rational;
}

export const nearZero: Near = { real: Rational.zero, tiny: Rational.zero };

export function nearOf({ value, open }: End, side: 1 | -1): Near {
  return { real: value, tiny: open ? Rational.of(BigInt(side)) : Rational.zero };
}

export function compareNear(a: Near, b: Near): number {
  return a.real.compare(b.real) || a.tiny.compare(b.tiny);
}

/** `a + factor * b`. */
export function plusNear(a: Near, b: Near, factor: Rational): Near {
  return {
    real: b.real.sign() === 0 ? a.real : a.real.add(b.real.mul(factor)).reduce(),
    tiny: b.tiny.sign() === 0 ? a.tiny : a.tiny.add(b.tiny.mul(factor)).reduce(),
  };
}
