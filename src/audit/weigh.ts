import type { Claim } from "../claims/claim.ts";
import type { Frames } from "../facts/frame.ts";
import type { Passage } from "../facts/passage.ts";
import { heldPossible } from "./held-possible.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Candidate } from "./odds/candidate.ts";
import { linkOdds } from "./odds/link-odds.ts";
import type { Weighted } from "./odds/posterior.ts";
import { type Siblings, siblingsOf } from "./odds/siblings.ts";
import { withoutRestatements } from "./restatements.ts";
import { systemOf } from "./system/candidates.ts";

/** The claims of a stretch of text as one system: each reading weighed with what its siblings came to, then each claim judged. */
export function weigh(passage: Passage, frames: Frames, found: readonly Claim[], fresh = 0): Judgement[] {
  const { claims, candidates } = systemOf(passage, frames, found, fresh);
  const siblings = siblingsOf(candidates);
  const byClaim = new Map<Claim, Weighted[]>();
  for (const candidate of candidates) {
    if (!candidate.evaluation) continue;
    const weighted = weightedBy(candidate, siblings(candidate));
    const row = byClaim.get(candidate.claim);
    if (row) row.push(weighted);
    else byClaim.set(candidate.claim, [weighted]);
  }
  return withoutRestatements(
    claims.flatMap((claim) => heldPossible(claim, judge(claim, byClaim.get(claim) ?? [])) ?? []),
  );
}

function weightedBy(candidate: Candidate, siblings: Siblings): Weighted {
  return {
    candidate: { ...candidate, agreeingSiblings: siblings.agreeing, agreeingOnWhole: siblings.onWhole },
    odds: linkOdds(candidate.features, siblings),
  };
}
