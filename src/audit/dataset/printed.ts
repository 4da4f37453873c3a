import { Interval } from "../../model/interval.ts";
import { type RoundingRule, rounded } from "../../model/printed-number.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import type { Figure } from "../recomputed.ts";
import { decimalOf, hasDecimals, roundedDecimals } from "./decimal.ts";

/**
 * How far a comparison that was stored unrounded may be off, as a part of its size (or of one, where it is smaller): doubles
 * carry the noise of the calculations that made them. Nine digits are more than any print has.
 */
export const unroundedTolerance = Rational.of(1n, 1_000_000_000n);

/**
 * A reported comparison as printed. Unrounded ones stand for themselves within {@link unroundedTolerance}.
 *
 * @example
 * reportedFigure(64.8, 1).range.toString() // -> "[64.75, 64.85]"
 */
export function reportedFigure(value: number, decimals: number, rule: RoundingRule = "half"): Figure {
  return reportedAs(value, roundedDecimals(value, decimals), rule);
}

/** The same, of a number that is known to be rounded to so many places; -1 for none. */
export function reportedAs(value: number, places: number, rule: RoundingRule): Figure {
  const exact = decimalOf(value, places);
  if (places >= 0) {
    const step = tenTo(-places);
    return { exact, range: rounded(exact, step, rule), step };
  }
  const size = exact.abs();
  const slack = unroundedTolerance.mul(size.compare(Rational.one) < 0 ? Rational.one : size);
  return { exact, range: Interval.closed(exact.sub(slack), exact.add(slack)), step: undefined };
}

/**
 * An observation as an operand: exact where it counts whole things or was not rounded, within half of its last place
 * otherwise.
 *
 * @example
 * operandFigure(12998.157, 3, false).range.toString() // -> "[12998.1565, 12998.1575]"
 * operandFigure(752, 0, true).range.toString() // -> "[752, 752]"
 */
export function operandFigure(value: number, decimals: number, counted: boolean): Figure {
  return operandAs(value, operandDecimals(value, decimals, counted));
}

/**
 * The same, of a number that is known to be rounded to so many places; -1 for none. Where a cell holds more digits than it
 * shows, the range is that of what it shows, `exact` what it holds.
 */
export function operandAs(value: number, places: number): Figure {
  const exact = decimalOf(value, hasDecimals(value, places) ? places : -1);
  if (places < 0) return { exact, range: Interval.point(exact), step: undefined };
  const step = tenTo(-places);
  return { exact, range: rounded(decimalOf(value, places), step, "half"), step };
}

/**
 * A reported comparison with all the digits that its cell holds, where it shows fewer: to the decimals that were typed, or
 * unrounded.
 */
export function storedFigure(value: number, decimals: number): Figure {
  const shown = roundedDecimals(value, decimals);
  if (shown < 0 || hasDecimals(value, shown)) return reportedAs(value, shown, "half");
  const typed = (String(value).split(".")[1] ?? "").length;
  return reportedAs(value, value.toString().includes("e") ? -1 : roundedDecimals(value, typed), "half");
}

/** The decimals that an operand is known to within half a unit of; -1 where it is exact. */
export function operandDecimals(value: number, decimals: number, counted: boolean): number {
  const places = roundedDecimals(value, decimals);
  return counted && places === 0 ? -1 : places;
}

/** The same figure if its last place were off by up to one whole unit, as where rounded parts are adjusted to their total. */
export function loosened(figure: Figure): Figure {
  const { exact, step } = figure;
  return step ? { ...figure, range: Interval.closed(exact.sub(step), exact.add(step)) } : figure;
}
