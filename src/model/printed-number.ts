import { Interval } from "./interval.ts";
import { powerOfTen, Rational } from "./rational.ts";
import type { Span } from "./span.ts";
import type { Unit } from "./unit.ts";

/**
 * How a word before a number widens it: `above` (`hơn 3,7 tỷ`), `below` (`gần`, `dưới`), `about` (`khoảng`), and the
 * bounds `at-most` and `at-least`.
 */
export type Qualifier = "above" | "below" | "about" | "at-most" | "at-least";

/** A number as it stands in a text. */
export interface PrintedNumber extends Span {
  readonly id: string;
  readonly text: string;
  /** In the printed unit: 31.21 for `31,21 tỷ đồng`. */
  readonly value: Rational;
  /** The power of ten of the last printed digit: -2 for `31,21`, 0 for `752`. */
  readonly lastPlace: number;
  readonly unit: Unit;
  readonly qualifier?: Qualifier;
}

/** How a printed number came from the true one. `half` accepts either way of breaking ties. */
export type RoundingRule = "half" | "truncation" | "up";

/** The value in base units: 31,210,000,000 for `31,21 tỷ đồng`. */
export function baseValue(number: PrintedNumber): Rational {
  return number.unit.scale === 0 ? number.value : number.value.mul(Rational.of(powerOfTen(number.unit.scale)));
}

/** The size of the last printed digit, in base units: 10,000,000 for `31,21 tỷ đồng`. */
export function step(number: PrintedNumber): Rational {
  return tenTo(number.lastPlace + number.unit.scale);
}

/** Whether the number counts whole things and so stands for itself alone. */
export function isExactCount(number: PrintedNumber): boolean {
  return (
    number.lastPlace === 0 && number.unit.scale === 0 && (number.unit.kind === "count" || number.unit.kind === "none")
  );
}

/**
 * The true values, in base units, that the printed number can stand for under a rounding rule.
 *
 * Counted things are exact. Otherwise with step u: `half` is [v - u/2, v + u/2], both ends in, since a tie may go either
 * way; `truncation` is [v, v + u) away from zero; `up` is (v - u, v]. A qualifier replaces the rule by its own span.
 *
 * @example
 * // 64,8% under half -> [64.75, 64.85]; hơn 3,7 tỷ -> (3.7, 3.8) tỷ
 */
export function interval(number: PrintedNumber, rule: RoundingRule = "half"): Interval {
  const value = baseValue(number);
  if (number.qualifier) return qualified(value, number, number.qualifier);
  if (isExactCount(number)) return Interval.point(value);
  return rounded(value, step(number), rule);
}

/** The true values that a rule takes to `value` when it keeps places down to `unit`. */
export function rounded(value: Rational, unit: Rational, rule: RoundingRule): Interval {
  const negative = value.sign() < 0;
  const magnitude = value.abs();
  const interval = magnitudeInterval(magnitude, unit, rule);
  return negative ? interval.negate() : interval;
}

function magnitudeInterval(value: Rational, unit: Rational, rule: RoundingRule): Interval {
  const half = unit.mul(Rational.of(1n, 2n));
  switch (rule) {
    case "half":
      return Interval.closed(value.sub(half), value.add(half));
    case "truncation":
      return Interval.of(value, value.add(unit), false, true);
    case "up":
      return Interval.of(value.sub(unit), value, true, false);
  }
}

const twentieth = Rational.of(1n, 20n);

function qualified(value: Rational, number: PrintedNumber, qualifier: Qualifier): Interval {
  const unit = roundStep(number);
  switch (qualifier) {
    case "above":
      return Interval.of(value, value.add(unit), false, true);
    case "below":
      return Interval.of(value.sub(unit), value, true, false);
    case "about": {
      const slack = larger(unit, value.abs().mul(twentieth));
      return Interval.closed(value.sub(slack), value.add(slack));
    }
    case "at-most":
      return value.sign() < 0 ? Interval.closed(value.add(value), value) : Interval.closed(Rational.zero, value);
    case "at-least":
      return Interval.closed(value, value.add(value.abs()));
  }
}

/**
 * How far a word such as `hơn` reaches: to the next number as round as this one, yet at most a tenth of it.
 * 100 for `hơn 2.200`, 0.1 for `hơn 3,7`, 100 for `gần 1.000`.
 */
function roundStep(number: PrintedNumber): Rational {
  const digits =
    number.value.abs().mul(tenTo(-number.lastPlace)).numerator /
    number.value.abs().mul(tenTo(-number.lastPlace)).denominator;
  const text = digits.toString();
  const trailing = text.length - text.replace(/0+$/, "").length;
  const roundness = digits === 0n ? 0 : Math.min(trailing, Math.max(0, text.length - 2));
  return tenTo(number.lastPlace + roundness + number.unit.scale);
}

function larger(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}

function tenTo(exponent: number): Rational {
  return exponent >= 0 ? Rational.of(powerOfTen(exponent)) : Rational.of(1n, powerOfTen(-exponent));
}
