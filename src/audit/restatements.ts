import type { Judgement } from "./judge.ts";

/**
 * Leaves out what says the same twice: one relation between the same numbers is reported once, by the claim that the
 * wording makes. `2.250 = 600 + 1.650` makes `1.650 = 2.250 - 600` superfluous.
 */
export function withoutRestatements(found: readonly Judgement[]): Judgement[] {
  const judgements = withoutOtherTotals(withoutSecondClaims(found));
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

/** `67/76 chức danh, trong đó 65 trúng tuyển, 2 không trúng tuyển`: parts that make up one number are no parts of another. */
function withoutOtherTotals(judgements: readonly Judgement[]): readonly Judgement[] {
  const made = new Set(judgements.flatMap((one) => (one.verdict === "consistent" ? (partsOf(one) ?? []) : [])));
  if (made.size === 0) return judgements;
  return judgements.filter((one) => one.verdict === "consistent" || !made.has(partsOf(one) ?? ""));
}

/** The parts of a sum, by where they stand. */
function partsOf({ claim, evaluation }: Judgement): string | undefined {
  if (!evaluation || claim.kind !== "sum" || evaluation.reading.operands.length < 2) return undefined;
  const places = evaluation.reading.operands.map(({ quantity }) => quantity.numeral.start);
  return places.sort((a, b) => a - b).join();
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

/** A number makes one claim of a kind: the change that its own words make and the one that its parts make are one finding. */
function withoutSecondClaims(judgements: readonly Judgement[]): readonly Judgement[] {
  const best = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const key = claimKey(judgement);
    const known = key === undefined ? undefined : best.get(key);
    if (key !== undefined && (!known || order(judgement) < order(known))) best.set(key, judgement);
  }
  return judgements.filter((judgement) => {
    const key = claimKey(judgement);
    return key === undefined || best.get(key) === judgement;
  });
}

const single: ReadonlySet<string> = new Set([
  "change",
  "plan",
  "share",
  "points",
  "ratio",
  "multiple",
  "average",
  "growth",
  "rate",
]);

function claimKey({ claim, evaluation }: Judgement): string | undefined {
  if (!single.has(claim.kind)) return undefined;
  return `${claim.kind} ${(evaluation?.reported ?? claim.reported).numeral.start}`;
}

/** What confirms comes first, then what is wrong, the surest first. */
function order({ verdict, confidence }: Judgement): number {
  return { consistent: 0, inconsistent: 2, doubtful: 4, unverifiable: 6 }[verdict] + (1 - confidence);
}
