import { operandValue } from "../claims/claim.ts";
import { changeFromFall } from "../compare/change-from-fall.ts";
import { changeFromRise } from "../compare/change-from-rise.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Rational } from "../model/rational.ts";
import type { Evaluation } from "./evaluate.ts";
import { agreesBy, exactly, halfRounded } from "./near-misses.ts";

/** The base that a change should have been divided by: printed, or what the value was before it changed. Undefined for what is no change. */
export function usedBase({ reading }: Evaluation): Rational | undefined {
  const [first, second] = reading.operands;
  if (!first || !second || reading.operands.length > 2 || reading.kind === "points") return undefined;
  const value = operandValue(first);
  const other = operandValue(second);
  if (reading.formula === changeFromRise) return value.sub(other);
  if (reading.formula === changeFromFall) return value.add(other);
  return reading.formula === percentChange || reading.formula === percentFall ? other : undefined;
}

/** Whether the printed change is what comes out when it is divided by the value itself instead of by its base. */
export function isOfUsedBase(evaluation: Evaluation): boolean {
  const right = usedBase(evaluation);
  const [first] = evaluation.reading.operands;
  if (!right || !first) return false;
  const value = operandValue(first);
  const { numeral } = evaluation.reported;
  return agreesBy(halfRounded(numeral), percentOf, [value.sub(right).abs(), value.abs()].map(exactly));
}
