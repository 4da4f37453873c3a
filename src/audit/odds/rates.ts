import type { ClaimKind } from "../../model/claim.ts";
import type { KeyingSlip } from "../../model/keying.ts";
import type { Misprint } from "./misprint.ts";

/**
 * How often a right link disagrees, and what the error then looks like: of 37 disagreements of links that are right beyond
 * doubt about 12 were errors of the writer in a body of some 900; of 19 errors that persons labelled 8 lay within half of the
 * value without a digit to blame, 4 were one digit, 4 a power of ten, 2 the last place, 1 the direction. A number of two digits has
 * `two-digit` where a longer one has `one-digit`.
 */
export const slipRate = 0.05;

/**
 * Of two printings of one fact fewer differ: of 1,018 that are very probably one fact 92 differ in ordinary text, of which four are errors,
 * and the rest two facts.
 */
const slipRateOfRepeats = 0.015;

/** How often a right link of a kind disagrees. */
export function slipRateOf(kind: ClaimKind): number {
  return kind === "repeat" ? slipRateOfRepeats : slipRate;
}

/**
 * How many times as often writers of a language slip in ordinary text. Read there were the calculations that come to be doubted with three times
 * the rate: of eleven Vietnamese ones (news) seven or eight were errors, of six English ones (wire news, notes to accounts) none.
 */
export const carelessness: Readonly<Record<string, number>> = { vi: 3 };

export const misprintRates: Readonly<Record<Misprint, number>> = {
  "last-place": 0.12,
  "one-digit": 0.2,
  "two-digit": 0.2,
  "lone-digit": 0.1,
  "operand-digit": 0.12,
  "operand-mark": 0.02,
  swapped: 0.03,
  "power-of-ten": 0.1,
  "wrong-base": 0.06,
  direction: 0.05,
  close: 0.16,
  near: 0.12,
  far: 0.04,
};

/**
 * The same of slips that the keys alone explain. A digit lost or one too many: of 152 typing errors in 4,381 business records
 * (Scholtus 2009) 112 were one digit replaced, 15 one lost, 14 two swapped, 11 one added.
 */
export const keyingRates: Readonly<Record<KeyingSlip, number>> = {
  swapped: misprintRates.swapped,
  "one-digit": misprintRates["one-digit"],
  "missing-digit": 0.03,
  "added-digit": 0.02,
  "power-of-ten": misprintRates["power-of-ten"],
};
