import type { ClaimKind } from "../../model/claim.ts";
import { baseValue, interval, step } from "../../model/printed-number.ts";
import type { Evaluation } from "../evaluate.ts";

/**
 * How densely the quotients of recomputed and printed value lie around 1 where the link is wrong, per unit of their
 * logarithm: counted on ordinary text by `bench/reading`.
 */
const density: Readonly<Partial<Record<ClaimKind, number>>> = {
  change: 0.04,
  share: 0.13,
  sum: 0.17,
  difference: 0.06,
};
const usualDensity = 0.1;

/**
 * The probability that numbers which have nothing to do with each other would agree: the width of the printed place and of
 * the recomputed range, each against its value, times how densely such quotients lie around 1.
 */
export function chanceOf(kind: ClaimKind, evaluation: Evaluation): number {
  return Math.min(0.9, (density[kind] ?? usualDensity) * relativeWidth(evaluation));
}

/** The width of what the printed number may stand for and of the recomputed range, each against its value. */
export function relativeWidth({ reported, exact, range }: Evaluation): number {
  if (!exact || !range) return 0;
  const { numeral } = reported;
  const printed = Math.abs(baseValue(numeral).toNumber());
  const allowed = Math.max(step(numeral).toNumber(), interval(numeral).width().toNumber());
  const value = Math.abs(exact.toNumber());
  if (printed === 0 || value === 0) return 10;
  return allowed / printed + range.width().toNumber() / value;
}
