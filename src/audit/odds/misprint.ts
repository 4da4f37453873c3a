import { Interval } from "../../model/interval.ts";
import { baseValue, rounded, step } from "../../model/printed-number.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import { slipWithin } from "../digits.ts";
import type { Evaluation } from "../evaluate.ts";
import { markedOperand } from "../mark-behind.ts";
import { agreesShifted, halfRounded } from "../near-misses.ts";
import { slippedOperands } from "../slips.ts";
import { isOfUsedBase } from "../used-base.ts";
import { tellingDigits } from "./chance.ts";

/** How a recomputed value differs from the printed one: what a writer's error would look like. */
export type Misprint =
  | "last-place"
  | "one-digit"
  | "two-digit"
  | "lone-digit"
  | "operand-digit"
  | "operand-mark"
  | "swapped"
  | "power-of-ten"
  | "wrong-base"
  | "direction"
  | "close"
  | "near"
  | "far";

/**
 * Every misprint that makes the printed number of the recomputed one, the plainest first: an error may be seen as several, 38 for
 * 39 as one digit of two and as a close miss. `two-digit`, `lone-digit`: one digit of a number of two, or all
 * that tells of `7%` or `60.000`; `operand-mark`: a digit too many at the end of an operand; `wrong-base`: a change divided by this
 * year's value instead of last year's; `close`: within a twentieth, `near`: within half, else `far`.
 */
export function misprintsOf(evaluation: Evaluation): readonly Misprint[] {
  const known = found.get(evaluation) ?? findMisprints(evaluation);
  found.set(evaluation, known);
  return known;
}

const found = new WeakMap<Evaluation, readonly Misprint[]>();

function findMisprints(evaluation: Evaluation): Misprint[] {
  const { exact, reported } = evaluation;
  if (!exact) return ["far"];
  const printed = baseValue(reported.numeral);
  const sameSign = exact.sign() === printed.sign();
  const found: Misprint[] = sameSign ? digitSlips(evaluation, exact, printed) : [];
  if (isOfUsedBase(evaluation)) found.push("wrong-base");
  if (slippedOperands(evaluation).length > 0) found.push("operand-digit");
  if (markedOperand(evaluation)) found.push("operand-mark");
  if (!sameSign) {
    const turned = rounded(printed, step(reported.numeral), "half").contains(exact.negate());
    return [...found, turned ? "direction" : "far"];
  }
  const ratio = exact.toNumber() / printed.toNumber();
  return [...found, ratio > 0.95 && ratio < 1.05 ? "close" : ratio > 2 / 3 && ratio < 3 / 2 ? "near" : "far"];
}

function digitSlips(evaluation: Evaluation, exact: Rational, printed: Rational): Misprint[] {
  const { reported } = evaluation;
  const found: Misprint[] = [];
  const off = exact.sub(printed).abs();
  if (isFine(evaluation) && off.compare(step(reported.numeral).mul(two)) <= 0) found.push("last-place");
  const slip = evaluation.range && slipWithin(reported.numeral, evaluation.range);
  const digits = tellingDigits(reported.numeral);
  if (slip === "digit-transposed" && digits >= fewestSwapped) found.push("swapped");
  else if (slip === "digit-changed") found.push(digits >= 3 ? "one-digit" : digits === 2 ? "two-digit" : "lone-digit");
  if (isShifted(evaluation, exact)) found.push("power-of-ten");
  return found;
}

const two = Rational.of(2n);

/** `67` and `76` are swapped by chance too often: they may well be two numbers. */
const fewestSwapped = 3;

/** A number of two digits has no last place to speak of. */
function isFine({ reported }: Evaluation): boolean {
  const { numeral } = reported;
  return numeral.value.abs().compare(tenTo(2 + numeral.lastPlace)) >= 0;
}

function isShifted({ reported }: Evaluation, exact: Rational): boolean {
  return agreesShifted(halfRounded(reported.numeral), Interval.point(exact));
}
