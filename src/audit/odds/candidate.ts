import type { Claim, Reading } from "../../claims/claim.ts";
import { featuresOf } from "../../claims/features.ts";
import type { Frames } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import { type Evaluation, evaluate, isAgreement } from "../evaluate.ts";
import { chanceOf } from "./chance.ts";

/** A reading of a claim, worked out, with what speaks for it. */
export interface Candidate {
  readonly claim: Claim;
  readonly reading: Reading;
  /** Absent for one that comes nowhere near the reported number and was never worked out. */
  readonly evaluation: Evaluation | undefined;
  readonly agrees: boolean;
  /** How likely unrelated numbers would agree as well. */
  readonly chance: number;
  readonly features: readonly string[];
  /** How many others of its pattern nearby agree, and how many others on its whole. */
  readonly agreeingSiblings: number;
  readonly agreeingOnWhole: number;
}

/** Every reading of the claims as a candidate. That one part is no more than its whole says nothing, and is left out. */
export function candidatesOf(passage: Passage, frames: Frames, claims: readonly Claim[]): Candidate[] {
  return claims.flatMap((claim) =>
    claim.readings
      .filter((reading) => reading.relation !== "at-most")
      .map((reading) => candidateOf(passage, frames, claim, reading)),
  );
}

/** One reading of a claim as a candidate. */
export function candidateOf(passage: Passage, frames: Frames, claim: Claim, reading: Reading): Candidate {
  const evaluation = reading.far ? undefined : evaluate(reading, claim.reported);
  return {
    claim,
    reading,
    evaluation,
    agrees: evaluation !== undefined && isAgreement(evaluation),
    chance: evaluation ? chanceOf(reading.kind ?? claim.kind, evaluation) : 0,
    features: featuresOf(passage, frames, claim, reading),
    agreeingSiblings: 0,
    agreeingOnWhole: 0,
  };
}
