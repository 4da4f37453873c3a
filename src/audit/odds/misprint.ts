import { baseValue, rounded, step } from "../../model/printed-number.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import { slipBetween } from "../digits.ts";
import type { Evaluation } from "../evaluate.ts";
import { slippedOperand } from "../slips.ts";
import { isOfUsedBase } from "../used-base.ts";

/** How a recomputed value differs from the printed one: what a writer's error would look like. */
export type Misprint =
  | "last-place"
  | "one-digit"
  | "two-digit"
  | "operand-digit"
  | "swapped"
  | "power-of-ten"
  | "wrong-base"
  | "direction"
  | "close"
  | "near"
  | "far";

/**
 * The simplest misprint that makes the printed number of the recomputed one. `two-digit`: one digit of a number of two;
 * `wrong-base`: a change divided by this year's value instead of last year's; `close`: within a twentieth, `near`: within half.
 */
export function misprintOf(evaluation: Evaluation): Misprint {
  const { exact, reported } = evaluation;
  if (!exact) return "far";
  const printed = baseValue(reported.numeral);
  const ofDigits = digitSlip(evaluation, exact, printed);
  if (ofDigits) return ofDigits;
  if (exact.sign() !== printed.sign())
    return rounded(printed, step(reported.numeral), "half").contains(exact.negate()) ? "direction" : "far";
  const ratio = exact.toNumber() / printed.toNumber();
  if (ratio > 0.95 && ratio < 1.05) return "close";
  return ratio > 2 / 3 && ratio < 3 / 2 ? "near" : "far";
}

function digitSlip(evaluation: Evaluation, exact: Rational, printed: Rational): Misprint | undefined {
  const { reported } = evaluation;
  const sameSign = exact.sign() === printed.sign();
  const off = exact.sub(printed).abs();
  if (sameSign && isFine(evaluation) && off.compare(step(reported.numeral).mul(two)) <= 0) return "last-place";
  const slip = sameSign ? slipBetween(reported.numeral, exact, undefined, 3) : undefined;
  if (slip) return slip === "digit-transposed" ? "swapped" : "one-digit";
  if (sameSign && isShifted(evaluation, exact)) return "power-of-ten";
  if (isOfUsedBase(evaluation)) return "wrong-base";
  if (slippedOperand(evaluation)) return "operand-digit";
  return sameSign && slipBetween(reported.numeral, exact, undefined, 2) ? "two-digit" : undefined;
}

const two = Rational.of(2n);

/** A number of two digits has no last place to speak of. */
function isFine({ reported }: Evaluation): boolean {
  const { numeral } = reported;
  return numeral.value.abs().compare(tenTo(2 + numeral.lastPlace)) >= 0;
}

function isShifted({ reported }: Evaluation, exact: Rational): boolean {
  const printed = baseValue(reported.numeral);
  const unit = step(reported.numeral);
  return [1, 2, 3, 6, -1, -2, -3, -6].some((power) =>
    rounded(printed.mul(tenTo(power)), unit.mul(tenTo(power)), "half").contains(exact),
  );
}
