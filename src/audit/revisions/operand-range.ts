import { Interval } from "../../model/interval.ts";
import type { Rational } from "../../model/rational.ts";
import { inverse } from "../blame/inverse.ts";
import { inUnit } from "../dataset/fit.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import type { Figure } from "../recomputed.ts";

/** The two figures of a plain comparison, by their place in its formula. */
export type OperandRole = "value" | "base";

/** Everything that the value, or the base, would have to be for the print to be right of the other as it stands. */
export function operandRange(
  { value, base, measure }: ComparisonJudgement,
  printed: Figure,
  role: OperandRole,
): Interval | undefined {
  if (!value || !base || !measure) return undefined;
  const formula = inUnit(measure);
  const at = role === "value" ? 0 : 1;
  const fixed = (role === "value" ? base : value).figure.range;
  const ends: Rational[] = [];
  for (const target of [printed.range.low, printed.range.high])
    for (const other of [fixed.low, fixed.high]) {
      const operands = role === "value" ? [value.figure.exact, other] : [other, base.figure.exact];
      const found = inverse(formula, operands, at, target);
      if (!found) return undefined;
      ends.push(found);
    }
  ends.sort((a, b) => a.compare(b));
  const [low] = ends;
  const high = ends.at(-1);
  return low && high ? Interval.closed(low, high) : undefined;
}
