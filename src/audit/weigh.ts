import type { Claim } from "../claims/claim.ts";
import type { Frames } from "../facts/frame.ts";
import type { Passage } from "../facts/passage.ts";
import { blameOf, withOneError } from "./blame/blame.ts";
import { withoutBorneOut, withoutCleared, withoutExchangeRates, withoutTaken } from "./cleared.ts";
import { withFootnoted } from "./footnoted.ts";
import { withoutGluedCells } from "./glued-cells.ts";
import { heldPossible } from "./held-possible.ts";
import { type Judgement, judge } from "./judge.ts";
import { withMadeToFit } from "./made-to-fit.ts";
import { withMissedParts } from "./missed-parts.ts";
import { withoutMixedWholes, withoutOtherSizes } from "./mixed-wholes.ts";
import type { Candidate } from "./odds/candidate.ts";
import { linkOdds } from "./odds/link-odds.ts";
import type { Weighted } from "./odds/posterior.ts";
import { type Siblings, siblingsOf } from "./odds/siblings.ts";
import { otherTotals } from "./odds/total-odds.ts";
import { withOtherPairs } from "./other-pair.ts";
import { withoutRestatements } from "./restatements.ts";
import { systemOf } from "./system/candidates.ts";
import { secondRelations } from "./system/second-relation.ts";

/** The claims of a stretch of text as one system: each reading weighed with what its siblings came to, then each claim judged. */
export function weigh(passage: Passage, frames: Frames, read: readonly Claim[], fresh = 0): readonly Judgement[] {
  const { claims, candidates } = systemOf(passage, frames, read, fresh);
  const siblingsFor = siblingsOf(candidates);
  const siblings = new Map(candidates.map((candidate) => [candidate, siblingsFor(candidate)]));
  const byClaim = new Map<Claim, Weighted[]>();
  const ofRow = otherTotals(candidates);
  const odds = new Map(
    [...siblings].map(([candidate, own]) => [candidate, linkOdds(candidate.features, own) * ofRow(candidate)]),
  );
  const mended = secondRelations(candidates, (candidate) => odds.get(candidate) ?? 0);
  for (const [candidate, own] of siblings) {
    if (!candidate.evaluation) continue;
    const weighted = weightedBy(candidate, own, odds.get(candidate) ?? 0, mended(candidate));
    const row = byClaim.get(candidate.claim);
    if (row) row.push(weighted);
    else byClaim.set(candidate.claim, [weighted]);
  }
  const found = claims.flatMap((claim) => heldPossible(claim, judge(claim, byClaim.get(claim) ?? [])) ?? []);
  const judgements = lookedAtAgain(passage, found);
  const blamed = blameOf(judgements);
  return withOneError(
    judgements.map((judgement) => {
      const blame = blamed.get(judgement);
      return blame ? { ...judgement, blame } : judgement;
    }),
  );
}

/** What each says is held against what the others and the table around it say. */
function lookedAtAgain(passage: Passage, found: readonly Judgement[]): readonly Judgement[] {
  const straight = withoutExchangeRates(passage, withoutRestatements(found));
  const apart = withoutGluedCells(
    passage,
    withoutOtherSizes(passage, withoutMixedWholes(withoutBorneOut(withoutTaken(withoutCleared(straight))))),
  );
  return withMadeToFit(passage, withFootnoted(passage, withMissedParts(passage, withOtherPairs(passage, apart))));
}

function weightedBy(candidate: Candidate, siblings: Siblings, odds: number, mended: number): Weighted {
  return {
    candidate: { ...candidate, agreeingSiblings: siblings.agreeing, agreeingOnWhole: siblings.onWhole },
    odds,
    mended,
  };
}
