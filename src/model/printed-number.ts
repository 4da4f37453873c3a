import { Interval } from "./interval.ts";
import { Rational, tenTo } from "./rational.ts";
import type { Span } from "./span.ts";
import type { Unit } from "./unit.ts";

/**
 * How a word before a number widens it: `above` (`hơn 3,7 tỷ`), `below` (`gần`, `dưới`), `about` (`khoảng`), and the
 * bounds `at-most` and `at-least`.
 */
export type Qualifier = "above" | "below" | "about" | "at-most" | "at-least";

/** A number as it stands in a text. */
export interface PrintedNumber extends Span {
  /** In the printed unit: 31.21 for `31,21 tỷ đồng`. */
  readonly value: Rational;
  /** The power of ten of the last printed digit: -2 for `31,21`, 0 for `752`. */
  readonly lastPlace: number;
  readonly unit: Unit;
  readonly qualifier?: Qualifier | undefined;
}

/** How a printed number came from the true one. `half` accepts either way of breaking ties. */
export type RoundingRule = "half" | "truncation" | "up";

/** The value in base units: 31,210,000,000 for `31,21 tỷ đồng`, 0.648 for `64,8%`. */
export function baseValue(number: PrintedNumber): Rational {
  return number.unit.scale === 0 ? number.value : number.value.mul(tenTo(number.unit.scale));
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
 * Counted things are exact; other numbers are {@link rounded}. A qualifier replaces the rule by its own span.
 *
 * @example
 * const share = { start: 0, end: 5, value: Rational.parse("64.8"), lastPlace: -1 };
 * const percent = { kind: "percent", text: "%", base: "%", scale: -2 } as const;
 * interval({ ...share, unit: percent }).toString() // -> "[0.6475, 0.6485]"
 * interval({ ...share, unit: percent }, "truncation").toString() // -> "[0.648, 0.649)"
 * interval({ ...share, unit: percent, qualifier: "above" }).toString() // -> "(0.648, 0.649)"
 */
export function interval(number: PrintedNumber, rule: RoundingRule = "half"): Interval {
  const value = baseValue(number);
  if (number.qualifier) return qualified(value, number, number.qualifier);
  if (isExactCount(number)) return Interval.point(value);
  return rounded(value, step(number), rule);
}

/**
 * The true values that a rule takes to `value` when it keeps places down to the step u: under `half` [v - u/2, v + u/2],
 * both ends in, since a tie may go either way; under `truncation` [v, v + u); under `up` (v - u, v]. Negative numbers
 * mirror positive ones. Zero is what truncation makes of (-u, u), and what rounding up makes of zero alone.
 *
 * @example
 * rounded(Rational.of(-10n), Rational.one, "truncation").toString() // -> "(-11, -10]"
 * rounded(Rational.zero, Rational.one, "truncation").toString() // -> "(-1, 1)"
 */
export function rounded(value: Rational, unit: Rational, rule: RoundingRule): Interval {
  switch (value.sign()) {
    case -1:
      return magnitudeInterval(value.abs(), unit, rule).negate();
    case 0:
      return zeroInterval(unit, rule);
    case 1:
      return magnitudeInterval(value, unit, rule);
  }
}

function magnitudeInterval(value: Rational, unit: Rational, rule: RoundingRule): Interval {
  switch (rule) {
    case "half":
      return around(value, unit.mul(half));
    case "truncation":
      return Interval.of(value, value.add(unit), false, true);
    case "up":
      return Interval.of(value.sub(unit), value, true, false);
  }
}

function zeroInterval(unit: Rational, rule: RoundingRule): Interval {
  switch (rule) {
    case "half":
      return around(Rational.zero, unit.mul(half));
    case "truncation":
      return Interval.of(unit.negate(), unit, true, true);
    case "up":
      return Interval.point(Rational.zero);
  }
}

function around(value: Rational, slack: Rational): Interval {
  return Interval.closed(value.sub(slack), value.add(slack));
}

const half = Rational.of(1n, 2n);
const oneTenth = Rational.of(1n, 10n);

function qualified(value: Rational, number: PrintedNumber, qualifier: Qualifier): Interval {
  const unit = roundStep(number);
  // Between 5 and 6 there is no whole thing to count: `hơn 5 vụ` may be 6.
  const farOpen = !isExactCount(number);
  switch (qualifier) {
    case "above":
      return Interval.of(value, value.add(unit), true, farOpen);
    case "below":
      return Interval.of(value.sub(unit), value, farOpen, true);
    case "about":
      return around(value, larger(step(number), unit.mul(half)));
    case "at-most":
      return value.sign() < 0 ? Interval.closed(value.add(value), value) : Interval.closed(Rational.zero, value);
    case "at-least":
      return Interval.closed(value, value.add(value.abs()));
  }
}

/**
 * How far a word such as `hơn` reaches: to the next number as round as this one, yet at most a tenth of it and
 * never less than a step. 100 for `hơn 2.200`, 0.1 for `hơn 3,7`, 100 for `gần 1.000`.
 */
function roundStep(number: PrintedNumber): Rational {
  const digits = number.value.abs().mul(tenTo(-number.lastPlace)).floor().toString();
  const zeros = trailingZeros(digits);
  const asRound = tenTo(number.lastPlace + (zeros === digits.length ? 0 : zeros) + number.unit.scale);
  const tenth = baseValue(number).abs().mul(oneTenth);
  return larger(step(number), asRound.compare(tenth) < 0 ? asRound : tenth);
}

function trailingZeros(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.length - end;
}

function larger(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}
