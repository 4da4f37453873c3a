import type { Numeral } from "../language/token.ts";
import type { Rational } from "../model/rational.ts";
import { tenTo } from "../model/rational.ts";

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

/** How many digits tell: without zeros in front, and without those of round numbers, which end in two zeros or more. */
function significant(printed: string, wanted: string): number {
  let zeros = 0;
  while (zeros < printed.length && printed.at(-1 - zeros) === "0" && wanted.at(-1 - zeros) === "0") zeros++;
  return printed.slice(0, zeros >= 2 ? printed.length - zeros : printed.length).replace(/^0+/, "").length;
}

function digitsOf(value: Rational, lastPlace: number): string {
  return value.abs().toFixed(Math.max(0, -lastPlace)).replace(".", "");
}
