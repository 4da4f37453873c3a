import { type Judgement, probable } from "./judge.ts";

/** `gồm 75 (26,5%) và 45 (37,5%)`: what is rather right than wrong by one claim is not doubted where another one confirms it. */
export function withoutCleared(judgements: readonly Judgement[]): readonly Judgement[] {
  const confirmed = new Set(
    judgements.flatMap((one) => (one.verdict === "consistent" && one.evaluation ? [reportedIn(one)] : [])),
  );
  return judgements.filter(
    (one) => one.verdict !== "doubtful" || one.confidence >= probable || !confirmed.has(reportedIn(one)),
  );
}

/** Where the number under test stands. */
function reportedIn({ claim, evaluation }: Judgement): number {
  return (evaluation?.reported ?? claim.reported).numeral.start;
}
