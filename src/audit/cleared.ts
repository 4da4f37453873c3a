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

/**
 * `322.0 and 288.4 million in 2023 and 2022, a growth of 12% and 15%`: what two numbers come to is printed beside them, and another number of
 * the sentence is of something else.
 */
export function withoutTaken(judgements: readonly Judgement[]): readonly Judgement[] {
  const taken = new Set(judgements.flatMap((one) => (one.verdict === "consistent" ? (relationIn(one) ?? []) : [])));
  return judgements.map((one) => {
    if (one.verdict === "consistent" || one.verdict === "unverifiable" || !taken.has(relationIn(one) ?? "")) return one;
    const { claim } = one;
    return { claim, verdict: "unverifiable", reason: "link-in-doubt", severity: "number", confidence: 1, supports: [] };
  });
}

/** The kind of a claim, its sentence and the places of what it is worked out from: two percentages are not both the change of the same two. */
function relationIn({ claim, evaluation }: Judgement): string | undefined {
  if (!evaluation || claim.kind === "repeat") return undefined;
  const { reported, reading } = evaluation;
  const places = reading.operands.map(({ quantity }) => quantity.numeral.start);
  return [claim.kind, reported.sentence, ...places].join(" ");
}

/** Where the number under test stands. */
function reportedIn({ claim, evaluation }: Judgement): number {
  return (evaluation?.reported ?? claim.reported).numeral.start;
}
