import { exactArithmetic, type Formula, type Undefined } from "../model/arithmetic.ts";
import { Interval } from "../model/interval.ts";
import { rounded } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { rangeOf } from "./range.ts";

/** A number as its source gives it, in a text, a table or a data set: the decimal, everything that it may stand for, and the size of its last place. */
export interface Figure {
  readonly exact: Rational;
  readonly range: Interval;
  /** Undefined where it was not rounded: counted things, and what is stored with all its digits. */
  readonly step: Rational | undefined;
}

/** A figure of which a range is known: it stands for the middle. */
export function within(range: Interval): Figure {
  return { exact: range.middle(), range, step: undefined };
}

/** A recomputation: the value from the decimals as they stand, and all that their roundings leave open. */
export interface Recomputed {
  readonly exact: Rational;
  readonly range: Interval;
}

/**
 * How a recomputation stands to the number that it is held against, of any audit.
 *
 * - `agrees`: some of what the operands' roundings leave open meets what the number stands for, either way of breaking ties
 * - `truncated`: only if the number was cut off instead of rounded
 * - `last-place`: off by no more than one and a half units of its last place
 * - `differs`: by more
 */
export type Standing = "agrees" | "truncated" | "last-place" | "differs";

/**
 * Works a formula out over figures: exactly, and over all that their roundings leave open. Where only the roundings reach a base of zero, the
 * figures stand for themselves alone.
 *
 * @example
 * const found = recomputed(percentOf, [exactly(Rational.one), exactly(Rational.of(8n))]);
 * found !== "zero-base" && found.exact.toString() // -> "0.125"
 */
export function recomputed(
  formula: Formula,
  operands: readonly Pick<Figure, "exact" | "range">[],
): Recomputed | Undefined {
  const exact = formula(
    exactArithmetic,
    operands.map((operand) => operand.exact),
  );
  if (exact === "zero-base") return exact;
  const range = rangeOf(
    formula,
    operands.map((operand) => operand.range),
  );
  return { exact, range: range === "zero-base" ? Interval.point(exact) : range };
}

/**
 * How a recomputation stands to what is printed.
 *
 * @example
 * const twoThirds = exactly(Rational.of(2n, 3n));
 * standingOf(reportedFigure(0.666, 3), twoThirds) // -> "truncated"
 * standingOf(reportedFigure(0.667, 3), twoThirds) // -> "agrees"
 */
export function standingOf(print: Figure, found: Recomputed): Standing {
  if (print.range.meets(found.range)) return "agrees";
  if (print.step && rounded(print.exact, print.step, "truncation").meets(found.range)) return "truncated";
  return isInLastPlace(print, found.exact) ? "last-place" : "differs";
}

/** Whether a value is off from what is printed by no more than one and a half units of its last place. */
export function isInLastPlace({ exact, step }: Figure, value: Rational): boolean {
  return step !== undefined && value.sub(exact).abs().compare(step.mul(threeHalves)) <= 0;
}

const threeHalves = Rational.of(3n, 2n);
