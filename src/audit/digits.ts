import type { Numeral } from "../language/token.ts";
import type { Interval } from "../model/interval.ts";
import { slippedDigits } from "../model/keying.ts";
import { interval } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { slipCodes } from "./slip-codes.ts";

/** What one slip of the pen would have made of the right digits. */
export type Slip = "digit-changed" | "digit-transposed";

const fewestDigits = 3;

/**
 * Whether `right` (in base units), printed with the places of `numeral`, is a slip away from what is printed: one digit
 * changed, or two neighbours swapped. Short numbers are a slip away from too much, so they need `fewest` digits.
 */
export function slipBetween(
  numeral: Numeral,
  right: Rational,
  scale = numeral.unit.scale,
  fewest = fewestDigits,
): Slip | undefined {
  const printed = digitsOf(numeral.value, numeral.lastPlace);
  const wanted = digitsOf(right.div(tenTo(scale)), numeral.lastPlace);
  if (printed.length !== wanted.length || significant(printed, wanted) < fewest) return undefined;
  const wrong: number[] = [];
  for (let at = 0; at < printed.length; at++) if (printed[at] !== wanted[at]) wrong.push(at);
  if (wrong.length === 1) return "digit-changed";
  const [first = 0, second = 0] = wrong;
  const swapped =
    wrong.length === 2 &&
    second === first + 1 &&
    printed[first] === wanted[second] &&
    printed[second] === wanted[first];
  return swapped ? "digit-transposed" : undefined;
}

/**
 * The slip that makes the printed number one that what was recomputed allows: `28,9%` for `24,9%` where 53 and 212, each rounded, make
 * anything from 24.7 to 25.3. By {@link slipBetween} alone it would have to be 25.0. A digit changed comes before two swapped.
 */
export function slipWithin(numeral: Numeral, range: Interval): Slip | undefined {
  const digits = digitsOf(numeral.value, numeral.lastPlace).replace(/^0+/, "");
  const place = numeral.lastPlace + numeral.unit.scale;
  const [low, high] = [range.low.toNumber(), range.high.toNumber()];
  const sign = numeral.value.sign();
  const slack = 10 ** place * 1.01;
  let swapped = false;
  for (const slip of slipsOf(digits)) {
    const double = sign * Number(slip.digits) * 10 ** place;
    if (double < low - slack || double > high + slack) continue;
    if (slip.is === "digit-transposed" && swapped) continue;
    const value = Rational.of(BigInt(sign) * BigInt(slip.digits)).mul(tenTo(numeral.lastPlace));
    if (!interval({ ...numeral, value }).meets(range)) continue;
    if (slip.is === "digit-changed") return slip.is;
    swapped = true;
  }
  return swapped ? "digit-transposed" : undefined;
}

/** Every number that one changed digit, or two neighbours swapped, would have made of the digits. */
export function* slipsOf(digits: string): Generator<{ readonly is: Slip; readonly digits: string }> {
  for (const slip of ["swapped", "one-digit"] as const)
    for (const each of slippedDigits(digits, slip))
      if (!each.startsWith("0")) yield { is: slipCodes[slip], digits: each };
}

/** How many digits tell: without zeros in front, and without those of round numbers, which end in two zeros or more. */
function significant(printed: string, wanted: string): number {
  let zeros = 0;
  while (zeros < printed.length && printed.at(-1 - zeros) === "0" && wanted.at(-1 - zeros) === "0") zeros++;
  return printed.slice(0, zeros >= 2 ? printed.length - zeros : printed.length).replace(/^0+/, "").length;
}

function digitsOf(value: Rational, lastPlace: number): string {
  return value.abs().toFixed(Math.max(0, -lastPlace)).replace(".", "");
}
