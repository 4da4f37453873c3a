import { type Keyed, type KeyingSlip, keyedFrom, keyingSlips } from "../../model/keying.ts";
import type { Rational } from "../../model/rational.ts";
import { keyingRates, misprintRates } from "../odds/rates.ts";
import { isWithin, type Reach } from "./reach.ts";

/** A slip that leads from a right number to the printed one, and how likely it is. */
export interface ChangeSlip {
  readonly slip: KeyingSlip | "direction";
  readonly corrected: Rational;
  readonly likelihood: number;
}

/**
 * The likeliest slip of the keys, or of the sign, that made the printed number of one that it could be; undefined where none leads there.
 *
 * For instance:
 * // 161 where 116 is wanted has two digits swapped
 */
export function slipOf(printed: Rational, places: number, reach: Reach): ChangeSlip | undefined {
  const turned = printed.negate();
  const sign: readonly ChangeSlip[] =
    printed.sign() !== 0 && isWithin(reach, turned)
      ? [{ slip: "direction", corrected: turned, likelihood: misprintRates.direction }]
      : [];
  const keyed = [...keyedFrom(printed, places, keyingSlips)]
    .filter(({ corrected }) => isWithin(reach, corrected))
    .map(
      ({ slip, corrected, neighbors }: Keyed): ChangeSlip => ({
        slip,
        corrected,
        likelihood: keyingRates[slip] / neighbors,
      }),
    );
  return [...keyed, ...sign].sort((a, b) => b.likelihood - a.likelihood)[0];
}
