import type { Quantity } from "../claims/quantity.ts";
import { evaluate } from "./evaluate.ts";
import { contradicted, type Judgement } from "./judge.ts";

/**
 * Shares in one sentence are of one whole. Where one of them agrees on it, the rest are held to it too: they are
 * then wrong, not unverifiable.
 */
export function byConsensus(judgements: readonly Judgement[]): Judgement[] {
  const wholes = agreedWholes(judgements);
  return judgements.map((judgement) => {
    const { claim, verdict } = judgement;
    if (claim.kind !== "share" || verdict !== "unverifiable") return judgement;
    const agreed = wholes.get(claim.reported.sentence);
    if (!agreed) return judgement;
    const reading = claim.readings.find(
      (tried) => tried.operands.length === 2 && tried.operands[1]?.quantity === agreed,
    );
    if (!reading) return judgement;
    return contradicted(claim, evaluate(reading, claim.reported));
  });
}

function agreedWholes(judgements: readonly Judgement[]): Map<number, Quantity> {
  const counts = new Map<number, Map<Quantity, number>>();
  for (const { claim, verdict, evaluation } of judgements) {
    if (claim.kind !== "share" || verdict !== "consistent" || evaluation?.reading.operands.length !== 2) continue;
    const whole = evaluation.reading.operands[1]?.quantity;
    if (!whole || evaluation.exact === undefined) continue;
    const inSentence = counts.get(claim.reported.sentence) ?? new Map<Quantity, number>();
    inSentence.set(whole, (inSentence.get(whole) ?? 0) + 1);
    counts.set(claim.reported.sentence, inSentence);
  }
  const agreed = new Map<number, Quantity>();
  for (const [sentence, inSentence] of counts) {
    const [best] = [...inSentence].sort((a, b) => b[1] - a[1]);
    if (best && best[1] >= 1) agreed.set(sentence, best[0]);
  }
  return agreed;
}
