import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import { Rational } from "../model/rational.ts";
import type { Evaluation } from "./evaluate.ts";
import { type Judgement, probable } from "./judge.ts";
import { leftOpen } from "./left-open.ts";

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
    return leftOpen(claim);
  });
}

/**
 * `1,734 | 230 | 1,502`, each of which is what the rows over it come to: where other relations bear out every number of one that differs, the numbers
 * are right, and it was put together wrongly: something else is taken off, or the column is one of changes.
 */
export function withoutBorneOut(judgements: readonly Judgement[]): readonly Judgement[] {
  const borneOut = new Set(judgements.flatMap((one) => (one.verdict === "consistent" ? startsIn(one) : [])));
  return judgements.map((one) => {
    const { claim, verdict } = one;
    const starts = startsIn(one);
    if (verdict === "consistent" || verdict === "unverifiable" || starts.length < 3) return one;
    if (!starts.every((start) => borneOut.has(start))) return one;
    return leftOpen(claim);
  });
}

/** `The yen rose 0.8 per cent to 153.50 from 154.67`: what a currency costs falls as its worth rises. */
export function withoutExchangeRates(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((one) => {
    const { claim, reason, evaluation } = one;
    if (reason !== "direction-contradicted" || !evaluation) return one;
    const { tokens = [] } = passage.sentences[evaluation.reported.sentence] ?? {};
    return tokens.some((token) => token.is === "word" && token.topic === "exchange-rate") ? leftOpen(claim) : one;
  });
}

/**
 * Where the numbers of a relation stand, its result first; two printings of one number are no relation, and shares that add up to 100 bear out
 * none of them, since they are made to.
 */
function startsIn({ claim, evaluation }: Judgement): readonly number[] {
  if (!evaluation || (evaluation.reading.kind ?? claim.kind) === "repeat" || isWhole(evaluation)) return [];
  return [evaluation.reported, ...evaluation.reading.operands.map(({ quantity }) => quantity)].map(
    ({ numeral }) => numeral.start,
  );
}

function isWhole({ reported: { numeral }, reading: { formula } }: Evaluation): boolean {
  return formula === sum && numeral.unit.kind === "percent" && numeral.value.equals(hundred);
}

const hundred = Rational.of(100n);

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
