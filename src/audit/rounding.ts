import type { RoundingRule } from "../model/printed-number.ts";
import { baseValue, isExactCount, rounded, step } from "../model/printed-number.ts";
import type { Judgement } from "./judge.ts";

const fewest = 3;

/**
 * The rounding rule that a document follows, from the claims that tell rules apart: those whose recomputed value fits
 * only one of them. Half, unless at least three claims and more than half of those that tell fit truncation alone.
 */
export function roundingRuleOf(judgements: readonly Judgement[]): RoundingRule {
  let half = 0;
  let truncation = 0;
  for (const { verdict, evaluation } of judgements) {
    if (verdict !== "consistent" || !evaluation?.exact) continue;
    const { numeral } = evaluation.reported;
    if (isExactCount(numeral) || numeral.qualifier) continue;
    const fitsHalf = rounded(baseValue(numeral), step(numeral), "half").contains(evaluation.exact);
    const fitsTruncation = rounded(baseValue(numeral), step(numeral), "truncation").contains(evaluation.exact);
    if (fitsHalf && !fitsTruncation) half++;
    if (fitsTruncation && !fitsHalf) truncation++;
  }
  return truncation >= fewest && truncation > half ? "truncation" : "half";
}
