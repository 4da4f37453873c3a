import type { ClaimKind } from "../../model/claim.ts";
import { baseValue, interval, type PrintedNumber, step } from "../../model/printed-number.ts";
import type { Evaluation } from "../evaluate.ts";
import { densities } from "./weights.ts";

const usualDensity = 0.3;

/**
 * The probability that numbers which have nothing to do with each other would agree: the width of the printed place and of
 * the recomputed range, each against its value, times how densely such quotients lie around 1.
 */
export function chanceOf(kind: ClaimKind, evaluation: Evaluation): number {
  const { numeral } = evaluation.reported;
  const digits = numeral.value
    .abs()
    .toFixed(Math.max(0, -numeral.lastPlace))
    .replace(".", "")
    .replace(/^0+/, "").length;
  const density = densities[`${kind} ${Math.min(4, Math.max(1, digits))}`] ?? usualDensity;
  return Math.min(0.9, density * relativeWidth(evaluation));
}

/** How many digits of a number tell something: one of `60.000`, three of `64,8%`, the zeros of round numbers left out. */
export function tellingDigits(number: PrintedNumber): number {
  return Math.max(1, digitsOf(number) - Math.round(Math.log10(roundStep(number) / step(number).toNumber())));
}

/** The step of a number as its writer may have meant it: 1,000 for `130.000`, since round numbers meet by chance more often. */
function roundStep(number: PrintedNumber): number {
  const own = step(number).toNumber();
  if (number.lastPlace !== 0) return own;
  const digits = number.value.abs().toString();
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  return zeros >= fewestZeros && zeros < digits.length ? own * 10 ** zeros : own;
}

const fewestZeros = 2;

/** How many digits a number is printed with, zeros in front aside; at least one. */
export function digitsOf({ value, lastPlace }: PrintedNumber): number {
  const digits = value.abs().toFixed(Math.max(0, -lastPlace)).replace(".", "").replace(/^0+/, "");
  return Math.max(1, digits.length);
}

/** The width of what the printed number may stand for and of the recomputed range, each against its value. */
export function relativeWidth({ reported, exact, range }: Evaluation): number {
  if (!exact || !range) return 0;
  const { numeral } = reported;
  const printed = Math.abs(baseValue(numeral).toNumber());
  const allowed = Math.max(roundStep(numeral), interval(numeral).width().toNumber());
  const value = Math.abs(exact.toNumber());
  if (printed === 0 || value === 0) return 10;
  return allowed / printed + range.width().toNumber() / value;
}
