import type { Measure } from "../../compare/measure.ts";
import type { Formula } from "../../model/arithmetic.ts";
import { Rational } from "../../model/rational.ts";
import { type Figure, type Recomputed, recomputed, standingOf } from "../recomputed.ts";
import { loosened } from "./printed.ts";

/**
 * How a recomputed comparison stands to the printed one. The code in columns is the place here.
 *
 * - `agrees`: some values of the operands' roundings meet the print's, either way of breaking ties
 * - `truncated`: only if the print was cut off instead of rounded
 * - `within-last-place`: only if the last place of a rounded operand is off by up to a whole unit
 * - `last-place`: off by no more than one and a half units of the print's last place
 * - `differs`: by more
 * - `zero-base`, `negative-base`: there is nothing to hold it to
 * - `missing`: an operand is not there
 */
export const fits = [
  "agrees",
  "truncated",
  "within-last-place",
  "last-place",
  "differs",
  "zero-base",
  "negative-base",
  "missing",
] as const;

export type Fit = (typeof fits)[number];

/** Works a measure out over figures, in the comparison's own unit; why there is nothing where there is not. */
export function recompute(measure: Measure, operands: readonly Figure[]): Recomputed | "zero-base" | "negative-base" {
  const refused = refusedBase(measure, operands.at(-1));
  if (refused) return refused;
  return recomputed(inUnit(measure), operands);
}

/**
 * How a printed comparison stands to what its operands come to.
 *
 * @example
 * fitOf(reportedFigure(33.3, 1), measures["percent-of"], [operandFigure(1, 0, true), operandFigure(3, 0, true)]) // -> "agrees"
 * fitOf(reportedFigure(66.6, 1), measures["percent-of"], [operandFigure(2, 0, true), operandFigure(3, 0, true)]) // -> "truncated"
 * fitOf(reportedFigure(12.5, 1), measures["percent-of"], [operandFigure(1, 0, true), operandFigure(7, 0, true)]) // -> "differs"
 */
export function fitOf(reported: Figure, measure: Measure, operands: readonly Figure[]): Fit {
  const found = recompute(measure, operands);
  return typeof found === "string" ? found : fitOfRecomputed(reported, found, measure, operands);
}

/** The same, of what was recomputed already. */
export function fitOfRecomputed(
  reported: Figure,
  found: Recomputed,
  measure: Measure,
  operands: readonly Figure[],
): Fit {
  const standing = standingOf(reported, found);
  // A print rounded to few digits says nothing of its operands' last place.
  if (standing === "differs" && !reported.step && operands.some((operand) => operand.step)) {
    const loose = recompute(measure, operands.map(loosened));
    if (typeof loose !== "string" && reported.range.meets(loose.range)) return "within-last-place";
  }
  return standing;
}

/** A base of zero, or one whose rounding reaches it, and a negative one where the measure has no meaning on it. */
function refusedBase(measure: Measure, base: Figure | undefined): "zero-base" | "negative-base" | undefined {
  if (measure.base === "any" || !base) return undefined;
  if (base.range.low.sign() > 0) return undefined;
  return base.range.high.sign() < 0 ? "negative-base" : "zero-base";
}

/** The measure's formula in the unit of its results: percent are a hundred times the fraction. */
export function inUnit({ formula, factor }: Measure): Formula {
  if (factor === 1) return formula;
  const hundred = Rational.of(BigInt(factor));
  return (a, operands) => a.mul(a.constant(hundred), formula(a, operands));
}
