import { exactArithmetic } from "../model/arithmetic.ts";
import { Rational } from "../model/rational.ts";
import type { Measure } from "./measure.ts";
import { doubleRoots } from "./roots.ts";

/**
 * Whether a measure says how far a value is from its base, so that its results are written with a sign: it is zero where
 * the two are equal.
 *
 * @example
 * [isChange(measures["percent-change"]), isChange(measures["percent-of"])] // -> [true, false]
 */
export function isChange(measure: Measure): boolean {
  if (!measure.operands.includes("base")) return false;
  const same = measure.formula(
    exactArithmetic,
    measure.operands.map(() => Rational.one),
  );
  if (typeof same === "string") return false;
  return (measure.finish?.(doubleRoots, same.toNumber(), 1) ?? same.toNumber()) === 0;
}
