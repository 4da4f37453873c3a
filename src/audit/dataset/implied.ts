import { beforeChange } from "../../compare/before-change.ts";
import { difference } from "../../compare/difference.ts";
import type { Measure } from "../../compare/measure.ts";
import { percentOf } from "../../compare/percent-of.ts";
import { exactArithmetic, type Formula } from "../../model/arithmetic.ts";
import type { MeasureId } from "../../model/comparison.ts";
import type { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import { rangeOf } from "../range.ts";
import type { Figure } from "../recomputed.ts";

/** The base that a printed comparison was worked out from, as far as it and the value tell. */
export interface ImpliedBase {
  readonly range: Interval;
  /** The one decimal of few places in it, where print and value are known to so many digits that it is no chance. */
  readonly exact?: Rational;
}

/** The formula that takes a measure back: the base over value and result. Those without one say nothing of it. */
const inverses: Readonly<Partial<Record<MeasureId, Formula>>> = {
  "percent-of": percentOf,
  multiple: percentOf,
  index: percentOf,
  "percent-change": beforeChange,
  difference,
  points: difference,
};

/**
 * The bases with which a value would come to the printed comparison; undefined where it could be any, as on 0 %.
 *
 * @example
 * impliedBase(measures["percent-of"], operandFigure(752, 0, true), reportedFigure(50, 0))?.range.low.toFixed(1) // -> "1489.1"
 */
export function impliedBase(measure: Measure, value: Figure, reported: Figure): ImpliedBase | undefined {
  const inverse = inverses[measure.id];
  if (!inverse) return undefined;
  const hundred = Rational.of(BigInt(measure.factor));
  const formula: Formula = (a, [v, r]) => {
    if (v === undefined || r === undefined) throw new RangeError("a base needs a value and what it came to");
    return inverse(a, [v, measure.factor === 1 ? r : a.div(r, a.constant(hundred))]);
  };
  const range = rangeOf(formula, [value.range, reported.range]);
  if (range === "zero-base") return undefined;
  const point = reported.step === undefined ? formula(exactArithmetic, [value.exact, reported.exact]) : "zero-base";
  const exact = point === "zero-base" ? undefined : shortDecimal(point.toNumber());
  return exact && range.contains(exact) ? { range, exact } : { range };
}

/** What a double may be off by after the few calculations that a spreadsheet made. */
const noise = 1e-13;
const mostPlaces = 6;
/** How seldom a number would be so near to a decimal of few places by chance. */
const chance = 1e-3;

/**
 * The decimal of up to six places that a double is, but for the noise of calculation; undefined where there is none, and
 * where any number that large would be near one.
 *
 * @example
 * String(shortDecimal(20412.999999999996)); // -> "20413"
 * [shortDecimal(7142.549718638697), shortDecimal(1e12 + 0.5)] // -> [undefined, undefined]
 */
export function shortDecimal(value: number): Rational | undefined {
  for (let places = 0; places <= mostPlaces; places++) {
    const scaled = value * 10 ** places;
    const whole = Math.round(scaled);
    const slack = Math.abs(scaled) * noise;
    if (slack * 2 > chance) return undefined;
    if (whole !== 0 && Math.abs(scaled - whole) <= slack) return Rational.of(BigInt(whole), 10n ** BigInt(places));
  }
  return undefined;
}
