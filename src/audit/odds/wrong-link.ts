import type { Candidate } from "./candidate.ts";
import { digitsOf, tellingDigits } from "./chance.ts";
import type { Misprint } from "./misprint.ts";
import { differencesOfWrongLinks } from "./weights.ts";

/**
 * How often a wrong link shows a difference that looks like this misprint. One that is a matter of digits it shows by chance: as
 * often as it would agree by chance with any of the numbers that the misprint could have been made of, 9 n of them where one
 * digit of n is changed. How often it lies near or far, or turns the other way, is counted on ordinary text.
 */
export function wrongLinkShows(misprint: Misprint, candidate: Candidate): number {
  const neighbors = neighborsOf(misprint, candidate);
  if (neighbors === undefined) return differencesOfWrongLinks[misprint] ?? 0.1;
  return Math.min(mostByDigits, Math.max(leastByDigits, neighbors * candidate.chance));
}

const mostByDigits = 0.5;
const leastByDigits = 0.0005;

/** How many numbers could have become the printed one by such a misprint; undefined where it is no matter of digits. */
function neighborsOf(misprint: Misprint, { evaluation, reading }: Candidate): number | undefined {
  if (!evaluation) return undefined;
  const digits = tellingDigits(evaluation.reported.numeral);
  switch (misprint) {
    case "one-digit":
    case "two-digit":
    case "lone-digit":
      return 9 * digits;
    case "swapped":
      return digits - 1;
    case "last-place":
      return 4;
    case "power-of-ten":
      return 8;
    case "wrong-base":
      return 1;
    case "operand-mark":
      return reading.operands.length;
    case "operand-digit":
      return 9 * reading.operands.reduce((sum, { quantity }) => sum + digitsOf(quantity.numeral), 0);
    default:
      return undefined;
  }
}
