import type { Judgement } from "./judge.ts";

/**
 * Leaves out what says the same twice: one relation between the same numbers is reported once, by the claim that the
 * wording makes. `2.250 = 600 + 1.650` makes `1.650 = 2.250 - 600` superfluous.
 */
export function withoutRestatements(judgements: readonly Judgement[]): Judgement[] {
  const seen = new Set<string>();
  const kept = new Set<Judgement>();
  for (const turn of [0, 1, 2]) {
    for (const judgement of judgements) {
      if (turnOf(judgement) !== turn) continue;
      const key = relationOf(judgement);
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      kept.add(judgement);
    }
  }
  return judgements.filter((judgement) => kept.has(judgement));
}

/** What the wording asserts comes first, then what it calls a remainder, then what merely adds up. */
function turnOf({ claim }: Judgement): number {
  return claim.asserted ? 0 : claim.kind === "difference" ? 1 : 2;
}

/** The numbers of a sum or difference, in the order of the text; other kinds are never restated. */
function relationOf({ claim, evaluation }: Judgement): string | undefined {
  if (!evaluation || (claim.kind !== "sum" && claim.kind !== "difference" && claim.kind !== "repeat")) return undefined;
  const places = [evaluation.reported, ...evaluation.reading.operands.map((operand) => operand.quantity)].map(
    (quantity) => quantity.numeral.start,
  );
  return places.sort((a, b) => a - b).join();
}
