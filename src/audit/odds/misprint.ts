import { baseValue, rounded, step } from "../../model/printed-number.ts";
import type { Rational } from "../../model/rational.ts";
import { tenTo } from "../../model/rational.ts";
import { slipBetween } from "../digits.ts";
import type { Evaluation } from "../evaluate.ts";
import { slippedPart } from "../slips.ts";

/** How a recomputed value differs from the printed one: what a writer's error would look like. */
export type Misprint =
  | "last-place"
  | "one-digit"
  | "two-digit"
  | "part-digit"
  | "swapped"
  | "power-of-ten"
  | "direction"
  | "near"
  | "far";

/** The simplest misprint that makes the printed number of the recomputed one. `two-digit`: one digit of a number of two. */
export function misprintOf(evaluation: Evaluation): Misprint {
  const { exact, reported } = evaluation;
  if (!exact) return "far";
  const printed = baseValue(reported.numeral);
  const sameSign = exact.sign() === printed.sign();
  if (!sameSign) {
    const opposite = exact.negate();
    return rounded(printed, step(reported.numeral), "half").contains(opposite) ? "direction" : "far";
  }
  const off = exact.sub(printed).abs();
  if (off.compare(step(reported.numeral).mul(tenTo(0)).mul(twoSteps)) <= 0 && isFine(evaluation)) return "last-place";
  const slip = slipBetween(reported.numeral, exact, undefined, 3);
  if (slip === "digit-transposed") return "swapped";
  if (slip) return "one-digit";
  if (isShifted(evaluation, exact)) return "power-of-ten";
  if (slippedPart(evaluation)) return "part-digit";
  if (slipBetween(reported.numeral, exact, undefined, 2)) return "two-digit";
  const ratio = exact.toNumber() / printed.toNumber();
  return ratio > 2 / 3 && ratio < 3 / 2 ? "near" : "far";
}

const twoSteps = tenTo(0).add(tenTo(0));

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
