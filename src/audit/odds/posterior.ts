import type { ClaimKind } from "../../model/claim.ts";
import type { Candidate } from "./candidate.ts";
import { type Misprint, misprintsOf } from "./misprint.ts";
import { misprintRates, slipRateOf } from "./rates.ts";
import { judgeRivals, type Rival } from "./rivals.ts";
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
  const { share, likeliest } = judgeRivals(rivalsOf(weighted));
  const [agreeing, differing] = [likeliest("right"), likeliest("slip")];
  return {
    agree: share("right"),
    differ: share("slip"),
    ...(agreeing && { agreeing }),
    ...(differing?.misprint && { differing: { ...differing, misprint: differing.misprint } }),
  };
}

/** A reading that explains a number, and the error that it takes where it does not agree. */
type Explaining = Weighted & { readonly misprint?: Misprint };

/** The readings of a claim as rivals of "none of them", whose mass is 1. */
export function rivalsOf(weighted: readonly Weighted[]): readonly Rival<Explaining | undefined>[] {
  return [{ is: "wrong-link", mass: 1, by: undefined }, ...weighted.flatMap((one) => rivalOf(one) ?? [])];
}

function rivalOf(one: Weighted): Rival<Explaining> | undefined {
  const { candidate, odds, mended = 1 } = one;
  if (!candidate.evaluation) return undefined;
  const right = 1 - slipRateOf(kindOf(candidate));
  if (candidate.agrees) return { is: "right", mass: (odds * right) / Math.max(candidate.chance, leastChance), by: one };
  const { misprint, ratio } = likeliestError(candidate);
  return { is: "slip", mass: odds * ratio * mended, by: { ...one, misprint } };
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
