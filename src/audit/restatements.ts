import type { Judgement } from "./judge.ts";

/**
 * Leaves out what says the same twice: one relation between the same numbers is reported once, by the claim that the
 * wording makes. `2.250 = 600 + 1.650` makes `1.650 = 2.250 - 600` superfluous.
 */
export function withoutRestatements(judgements: readonly Judgement[]): Judgement[] {
  const seen = new Set<string>();
  const kept = new Set<Judgement>();
  for (const asserted of [true, false]) {
    for (const judgement of judgements) {
      if (judgement.claim.asserted !== asserted) continue;
      const key = relationOf(judgement);
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      kept.add(judgement);
    }
  }
  return judgements.filter((judgement) => kept.has(judgement));
}

/** The numbers of a sum or difference, in the order of the text; other kinds are never restated. */
function relationOf({ claim, evaluation }: Judgement): string | undefined {
  if (!evaluation || (claim.kind !== "sum" && claim.kind !== "difference" && claim.kind !== "repeat")) return undefined;
  const places = [evaluation.reported, ...evaluation.reading.operands.map((operand) => operand.quantity)].map(
    (quantity) => quantity.numeral.start,
  );
  return places.sort((a, b) => a - b).join();
}
