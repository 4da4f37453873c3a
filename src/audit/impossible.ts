import type { Claim, Strength } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { ReasonCode } from "../model/audit-reason.ts";
import { baseValue, interval, type RoundingRule, step } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { baseOf, countOf, wholeOf } from "./unknown-counts.ts";
import { type Neighbor, type Unknown, type WholeNumberCheck, wholeNumberBehind } from "./whole-numbers.ts";

/** What cannot be, whatever the number that is not printed. Plain data: the audit weighs it. */
export interface Impossibility {
  readonly reason: Extract<ReasonCode, "no-whole-number" | "over-hundred-percent">;
  /** The part of all values of this precision that would have been found impossible; low power says little. */
  readonly power: Rational;
  /** How surely the wording ties the two numbers. */
  readonly strength: Strength;
  /** The number that a whole one was looked for beside; absent where the percentage alone is impossible. */
  readonly of?: Quantity;
  /** The nearest whole numbers and what they would have been printed as: 101 gives 67.3 %, 102 gives 68.0 %. */
  readonly neighbors?: readonly [below: Neighbor, above: Neighbor];
}

/**
 * Why a claim cannot be true though its other number is not printed: no whole number of things makes the printed share,
 * change or mean, a level that cannot be negative falls by more than all of it, a part is more than its whole. Undefined
 * where nothing is impossible.
 */
export function impossibilityOf(claim: Claim): Impossibility | undefined {
  return overHundred(claim) ?? withoutWholeNumber(claim);
}

/** The search for a whole number behind a claim, which may well exist; undefined where the claim is of nothing counted. */
export function wholeNumberOf({ counted, reported, direction }: Claim): WholeNumberCheck | undefined {
  if (!counted) return undefined;
  const { numeral } = reported;
  const sign = direction === "down" ? minusOne : Rational.one;
  const allowed = (rule: RoundingRule) => {
    const range = interval(numeral, rule);
    return direction === "down" ? range.negate() : range;
  };
  const unknown = unknownOf(counted.unprinted, baseValue(counted.of.numeral));
  return wholeNumberBehind(baseValue(numeral).mul(sign), step(numeral), allowed, [unknown]);
}

function withoutWholeNumber(claim: Claim): Impossibility | undefined {
  const { counted } = claim;
  const check = wholeNumberOf(claim);
  if (!counted || !check || check.rule || check.power.sign() === 0) return undefined;
  return {
    reason: "no-whole-number",
    power: check.power,
    strength: counted.strength,
    of: counted.of,
    neighbors: [check.below, check.above],
  };
}

function unknownOf(unprinted: "part" | "whole" | "base", of: Rational): Unknown {
  switch (unprinted) {
    case "part":
      return countOf(of);
    case "whole":
      return wholeOf(of);
    case "base":
      return baseOf(of);
  }
}

const minusOne = Rational.of(-1n);

/** `giảm 877%` of a level that is never negative; `chiếm 120%` of a whole. */
function overHundred({ bounded, reported }: Claim): Impossibility | undefined {
  if (!bounded || baseValue(reported.numeral).compare(Rational.one) <= 0) return undefined;
  return { reason: "over-hundred-percent", power: Rational.one, strength: bounded };
}
