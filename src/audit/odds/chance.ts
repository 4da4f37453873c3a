import { identity } from "../../compare/identity.ts";
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

/** How many digits a number is printed with, zeros in front aside; at least one. */
export function digitsOf({ value, lastPlace }: PrintedNumber): number {
  const digits = value.abs().toFixed(Math.max(0, -lastPlace)).replace(".", "").replace(/^0+/, "");
  return Math.max(1, digits.length);
}

/**
 * The width of what the printed number may stand for and of the recomputed range, each against its value. Of a number that is
 * merely said again the zeros that it ends in count as nothing: two numbers are `4.000.000` as easily as `4`.
 */
export function relativeWidth({ reading, reported, exact, range }: Evaluation): number {
  if (!exact || !range) return 0;
  const { numeral } = reported;
  const printed = Math.abs(baseValue(numeral).toNumber());
  const place = step(numeral).toNumber() * (reading.formula === identity ? 10 ** zerosAtEnd(numeral) : 1);
  const allowed = Math.max(place, interval(numeral).width().toNumber());
  const value = Math.abs(exact.toNumber());
  if (printed === 0 || value === 0) return 10;
  return allowed / printed + range.width().toNumber() / value;
}

/** How many zeros the printed digits end in. */
function zerosAtEnd({ value, lastPlace }: PrintedNumber): number {
  const digits = value.abs().toFixed(Math.max(0, -lastPlace)).replace(".", "");
  return digits.length - digits.replace(/0+$/, "").length;
}
