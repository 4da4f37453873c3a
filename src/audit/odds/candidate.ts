import type { Claim, Reading } from "../../claims/claim.ts";
import { type Features, featuresOf } from "../../claims/features.ts";
import type { Frames } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Formula } from "../../model/arithmetic.ts";
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
  readonly features: Features;
  /** How many others of its pattern nearby agree, and how many others on its whole. */
  readonly agreeingSiblings: number;
  readonly agreeingOnWhole: number;
}

/**
 * The readings of the claims as candidates. Those that come nowhere near the reported number are left out unless asked for: nothing
 * is believed of them, and they are most of all readings, but the odds are fitted on them too. That one part is no more
 * than its whole says nothing, and is left out.
 */
export function candidatesOf(
  passage: Passage,
  frames: Frames,
  claims: readonly Claim[],
  options: CandidateOptions = {},
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const claim of claims) {
    for (const reading of withoutTwins(claim.readings)) {
      if (reading.relation === "at-most" || (reading.far && !options.far)) continue;
      candidates.push(candidateOf(passage, frames, claim, reading));
    }
  }
  return candidates;
}

/**
 * The readings without those that merely stand near and are of the same numbers as one before: `149/156 xã` printed again ten
 * lines up is the same fact, and agrees no better for being found twice.
 */
function withoutTwins(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2 || readings.every(({ strength }) => strength !== "possible")) return readings;
  const seen = new Map<Formula, Set<string>>();
  return readings.filter(({ formula, operands, strength, far }) => {
    if (far) return true;
    const numbers = operands.map(
      ({ quantity, scale }) => quantity.double * 10 ** (scale ?? quantity.numeral.unit.scale),
    );
    const known = seen.get(formula) ?? new Set();
    seen.set(formula, known);
    const key = numbers.join(" ");
    const again = known.has(key) && strength === "possible";
    known.add(key);
    return !again;
  });
}

/** `far`: readings that come nowhere near the number are kept too, to be counted. */
export interface CandidateOptions {
  readonly far?: boolean;
}

/** One reading of a claim as a candidate. */
export function candidateOf(passage: Passage, frames: Frames, claim: Claim, reading: Reading): Candidate {
  const kind = reading.kind ?? claim.kind;
  const evaluation = reading.far ? undefined : evaluate(reading, claim.reported, kind);
  return {
    claim,
    reading,
    evaluation,
    agrees: evaluation !== undefined && isAgreement(evaluation),
    chance: evaluation ? amongSo(chanceOf(kind, evaluation), reading.among) : 0,
    features: featuresOf(passage, frames, claim, reading),
    agreeingSiblings: 0,
    agreeingOnWhole: 0,
  };
}

/** How likely one of so many agrees by chance. */
function amongSo(chance: number, many = 1): number {
  return many === 1 ? chance : 1 - (1 - chance) ** many;
}
