import { baseValue, isExactCount, type RoundingRule, rounded, step } from "../model/printed-number.ts";
import type { Judgement } from "./judge.ts";

const fewest = 3;

/**
 * Finds the rounding rule that a document follows, from the claims that tell rules apart: those whose recomputed value fits
 * only one of them. Half, unless at least three claims, and more than fit half alone, fit truncation alone.
 */
export class RoundingTally {
  #half = 0;
  #truncation = 0;

  take({ verdict, evaluation }: Judgement): void {
    if (verdict !== "consistent" || !evaluation?.exact) return;
    const { numeral } = evaluation.reported;
    if (isExactCount(numeral) || numeral.qualifier) return;
    const fitsHalf = rounded(baseValue(numeral), step(numeral), "half").contains(evaluation.exact);
    const fitsTruncation = rounded(baseValue(numeral), step(numeral), "truncation").contains(evaluation.exact);
    if (fitsHalf && !fitsTruncation) this.#half++;
    if (fitsTruncation && !fitsHalf) this.#truncation++;
  }

  rule(): RoundingRule {
    return this.#truncation >= fewest && this.#truncation > this.#half ? "truncation" : "half";
  }
}
