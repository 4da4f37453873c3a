import type { ClaimKind } from "../../model/claim.ts";
import type { Candidate } from "./candidate.ts";
import { type Misprint, misprintsOf } from "./misprint.ts";
import { misprintRates, slipRateOf } from "./rates.ts";
import { wrongLinkShows } from "./wrong-link.ts";

/** A candidate with its odds before its numbers are looked at. */
export interface Weighted {
  readonly candidate: Candidate;
  readonly odds: number;
  /** How much likelier its misprint is because the same correction mends another relation, too; 1 where none is. */
  readonly mended?: number;
}

/** What is to be believed of a claim once its numbers have been looked at. */
export interface Posterior {
  /** The probability that some reading is what the text means and agrees, and the likeliest such reading. */
  readonly agree: number;
  readonly agreeing?: Weighted;
  /** The probability that some reading is what the text means and its number is wrong, and the likeliest such reading. */
  readonly differ: number;
  readonly differing?: Weighted & { readonly misprint: Misprint };
}

/**
 * Weighs the readings of a claim against each other and against "none of them": a right link agrees but for one in 25,
 * and then shows one of the errors that writers make; a wrong link agrees by chance, and mostly lies far off.
 *
 * posterior(i) = odds(i) L(i) / (1 + sum of odds(j) L(j)), with L = (1 - e) / c for a reading that agrees, c being the chance of
 * agreeing anyway, and e rate(m) / ((1 - c) q(m)) for one that shows the misprint m, q being how often a wrong link shows it.
 */
export function posteriorOf(weighted: readonly Weighted[]): Posterior {
  let total = 1;
  let agree = 0;
  let differ = 0;
  let agreeing: Weighted | undefined;
  let differing: (Weighted & { misprint: Misprint }) | undefined;
  let mostAgree = 0;
  let mostDiffer = 0;
  for (const one of weighted) {
    const { candidate, odds } = one;
    if (!candidate.evaluation) continue;
    if (candidate.agrees) {
      const mass = (odds * (1 - slipRateOf(kindOf(candidate)))) / Math.max(candidate.chance, leastChance);
      agree += mass;
      if (mass > mostAgree) {
        mostAgree = mass;
        agreeing = one;
      }
      total += mass;
    } else {
      const { misprint, ratio } = likeliestError(candidate);
      const mass = odds * ratio * (one.mended ?? 1);
      differ += mass;
      if (mass > mostDiffer) {
        mostDiffer = mass;
        differing = { ...one, misprint };
      }
      total += mass;
    }
  }
  return {
    agree: agree / total,
    differ: differ / total,
    ...(agreeing && { agreeing }),
    ...(differing && { differing }),
  };
}

const leastChance = 0.0005;

function kindOf({ reading, claim }: Candidate): ClaimKind {
  return reading.kind ?? claim.kind;
}

/**
 * How much likelier the difference is under the right link, as an error of any sort that it may be, than under a wrong one:
 * e times the sum over the misprints m that fit of rate(m) / q(m); and the sort that speaks loudest.
 */
function likeliestError(candidate: Candidate): { misprint: Misprint; ratio: number } {
  let misprint: Misprint = "far";
  let loudest = 0;
  let sum = 0;
  for (const one of candidate.evaluation ? misprintsOf(candidate.evaluation) : []) {
    const says = misprintRates[one] / wrongLinkShows(one, candidate);
    sum += says;
    if (says > loudest) {
      loudest = says;
      misprint = one;
    }
  }
  return { misprint, ratio: (slipRateOf(kindOf(candidate)) * sum) / (1 - candidate.chance) };
}
