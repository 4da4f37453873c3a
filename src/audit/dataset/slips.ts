import type { Interval } from "../../model/interval.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import type { Figure } from "./printed.ts";

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
  const sign = reported.exact.sign() < 0 ? -1n : 1n;
  const text = reported.exact.abs().toFixed(places).replace(".", "");
  const half = reported.step ? reported.step.mul(Rational.of(1n, 2n)) : slack(reported.exact);
  const digits = Math.min(text.replace(/^0+/, "").length, digitsOf(range, half));
  if (digits < (range.isPoint() ? fewestOfExact : fewestDigits)) return undefined;
  const fits = (changed: string): Rational | undefined => {
    const value = Rational.of(sign * BigInt(changed)).mul(tenTo(-places));
    const low = range.low.sub(half);
    const high = range.high.add(half);
    return value.compare(low) >= 0 && value.compare(high) <= 0 ? value : undefined;
  };
  for (let at = 0; at + 1 < text.length; at++) {
    const [a = "", b = ""] = [text[at], text[at + 1]];
    const corrected = a === b ? undefined : fits(text.slice(0, at) + b + a + text.slice(at + 2));
    if (corrected) return { code: "digit-transposed", corrected, digits };
  }
  for (let at = text.length - 1; at >= 0; at--) {
    for (let digit = 0; digit <= 9; digit++) {
      if (text[at] === String(digit)) continue;
      const corrected = fits(text.slice(0, at) + String(digit) + text.slice(at + 1));
      if (corrected) return { code: "digit-changed", corrected, digits };
    }
  }
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
