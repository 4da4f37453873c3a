import type { Interval } from "../../model/interval.ts";
import { keyedFrom } from "../../model/keying.ts";
import { Rational } from "../../model/rational.ts";
import type { Figure } from "../recomputed.ts";
import { slipCodes } from "../slip-codes.ts";

/** One slip of the pen that would explain a print. */
export interface Slip {
  readonly code: "digit-changed" | "digit-transposed";
  readonly corrected: Rational;
  /** How many digits tell: no more than the print has, and no more than the range is known to. */
  readonly digits: number;
}

/** With fewer digits, some slip leads anywhere; but for exact numbers, of which two do. */
const fewestDigits = 3;
const fewestOfExact = 2;

/**
 * The slip that takes what is printed into a range: one digit changed or two neighbours swapped. The one that changes least
 * comes first; undefined where there is none.
 *
 * @example
 * slippedTo(reportedFigure(46.8, 1), Interval.point(Rational.parse("64.81")))?.code // -> "digit-transposed"
 */
export function slippedTo(reported: Figure, range: Interval): Slip | undefined {
  const places = reported.step ? -Math.round(Math.log10(reported.step.toNumber())) : decimalsOf(reported.exact);
  const text = reported.exact.abs().toFixed(places).replace(".", "");
  const half = reported.step ? reported.step.mul(Rational.of(1n, 2n)) : slack(reported.exact);
  const digits = Math.min(text.replace(/^0+/, "").length, digitsOf(range, half));
  if (digits < (range.isPoint() ? fewestOfExact : fewestDigits)) return undefined;
  const [low, high] = [range.low.sub(half), range.high.add(half)];
  for (const { slip, corrected } of keyedFrom(reported.exact, places, ["swapped", "one-digit"]))
    if (corrected.compare(low) >= 0 && corrected.compare(high) <= 0)
      return { code: slipCodes[slip], corrected, digits };
  return undefined;
}

/** To how many digits a range is known. */
function digitsOf(range: Interval, half: Rational): number {
  const width = range.width().add(half).add(half).toNumber();
  return Math.floor(Math.log10(Math.abs(range.high.toNumber()) / width)) + 1;
}

function decimalsOf(value: Rational): number {
  return (value.toString().split(".")[1] ?? "").length;
}

function slack(value: Rational): Rational {
  return value.abs().mul(Rational.of(1n, 1_000_000_000n));
}
