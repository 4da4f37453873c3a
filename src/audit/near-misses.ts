import type { Formula } from "../model/arithmetic.ts";
import { Interval } from "../model/interval.ts";
import { shifts } from "../model/keying.ts";
import { baseValue, type PrintedNumber, rounded, step } from "../model/printed-number.ts";
import { type Rational, tenTo } from "../model/rational.ts";
import { type Figure, recomputed } from "./recomputed.ts";
import { roundedTo } from "./whole-numbers.ts";

/** Whether a number agrees once all that it stands for is moved: `moved(print, range, (value) => value.negate())` is its sign turned. */
export function agreesMoved({ range: own }: Figure, range: Interval, by: (value: Rational) => Rational): boolean {
  const [a, b] = [by(own.low), by(own.high)];
  return (a.compare(b) <= 0 ? Interval.closed(a, b) : Interval.closed(b, a)).meets(range);
}

/** Whether a number agrees with its decimal mark elsewhere: a multiplier was lost or doubled. */
export function agreesShifted(print: Figure, range: Interval): boolean {
  return shifts.some((power) => agreesMoved(print, range, (value) => value.mul(tenTo(power))));
}

/** Whether a number is what comes out by another formula. */
export function agreesBy(
  print: Figure,
  formula: Formula,
  operands: readonly Pick<Figure, "exact" | "range">[],
): boolean {
  const found = recomputed(formula, operands);
  return found !== "zero-base" && print.range.meets(found.range);
}

/** A printed number as one that was rounded, whatever it counts and whatever words stand before it. */
export function halfRounded(number: PrintedNumber): Figure {
  const [exact, unit] = [baseValue(number), step(number)];
  return { exact, range: rounded(exact, unit, "half"), step: unit };
}

/**
 * Whether a number was rounded first to one place more and then once again: 462 / 747 = 0.61847, which is 61.8%, is printed as 61.9% by way of
 * 61.85%.
 *
 * For instance:
 * // 0.619 in steps of 0.001, 462 / 747 -> true
 */
export function isRoundedTwice({ exact: printed, step: unit }: Figure, exact: Rational): boolean {
  if (!unit || roundedTo(exact, unit).equals(printed)) return false;
  return roundedTo(roundedTo(exact, unit.div(ten)), unit).equals(printed);
}

const ten = tenTo(1);

/** A value that is known to be just that. */
export function exactly(exact: Rational): Figure {
  return { exact, range: Interval.point(exact), step: undefined };
}
