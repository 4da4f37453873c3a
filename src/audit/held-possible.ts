import { Rational } from "../model/rational.ts";
import { impossibilityOf } from "./impossible.ts";
import type { Judgement } from "./judge.ts";

/** An impossibility is told where the wording ties the numbers and most values would have been impossible. */
const leastPower = Rational.of(4n, 5n);

/**
 * The judgement of a claim whose other number is not printed, held to what is possible at all: 67.4 % of 150 things is wrong
 * though nothing says how many they are.
 */
export function heldPossible(judgement: Judgement): Judgement {
  if (judgement.verdict !== "unverifiable") return judgement;
  const impossibility = impossibilityOf(judgement.claim);
  if (impossibility?.strength !== "certain" || impossibility.power.compare(leastPower) < 0) return judgement;
  return { ...judgement, verdict: "inconsistent", reason: impossibility.reason, impossibility };
}
