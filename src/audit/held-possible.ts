import type { Claim } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import { Rational } from "../model/rational.ts";
import { impossibilityOf } from "./impossible.ts";
import type { Judgement } from "./judge.ts";

/** An impossibility is told where the wording ties the numbers and most values would have been impossible. */
const leastPower = Rational.of(4n, 5n);

/** `một trong 10 vụ`, `cứ 100 người`: ten, a hundred, a thousand are a manner of speaking more often than a count. */
function isManner({ numeral }: Quantity): boolean {
  return /^10+$/.test(numeral.value.toString());
}

/**
 * The judgement of a claim whose other number is not printed, held to what is possible at all: 67.4 % of 150 things is wrong
 * though nothing says how many they are. `judgement` is absent where the text asserts nothing that could be recomputed.
 */
export function heldPossible(claim: Claim, judgement: Judgement | undefined): Judgement | undefined {
  if (judgement && judgement.verdict !== "unverifiable") return judgement;
  const impossibility = impossibilityOf(claim);
  if (impossibility?.strength !== "certain" || impossibility.power.compare(leastPower) < 0) return judgement;
  if (impossibility.of && isManner(impossibility.of)) return judgement;
  return {
    claim,
    verdict: "inconsistent",
    reason: impossibility.reason,
    severity: "number",
    confidence: 0.9,
    supports: ["wording"],
    impossibility,
  };
}
