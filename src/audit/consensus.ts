import type { Claim, Reading } from "../claims/claim.ts";
import { beside } from "../claims/likeness.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Quantity } from "../facts/quantity.ts";
import { evaluate, isAgreement } from "./evaluate.ts";
import { confirmed, contradicted, type Judgement } from "./judge.ts";

/**
 * What the claims of one sentence say of each other.
 *
 * - Shares are of one whole: where one of them agrees on it, the others are held to it too.
 * - `giảm 711 vụ (9,49%), 348 người chết (10%)` compare with one row of numbers: where one of them agrees with that row, the
 *   others are held to it.
 * - Parts whose printed shares of the total all agree may overlap, so a sum of them that fails proves nothing.
 */
export function byConsensus(judgements: readonly Judgement[]): Judgement[] {
  const wholes = agreedWholes(judgements);
  const rows = agreedRows(judgements);
  const shared = confirmedShares(judgements);
  return judgements.map((judgement) => {
    const { claim, verdict } = judgement;
    if (verdict === "inconsistent" && mayOverlap(judgement, shared))
      return { claim, verdict: "unverifiable", reason: "split-not-exhaustive", severity: "number" };
    if (verdict !== "unverifiable") return judgement;
    const reading = agreedReading(claim, wholes, rows);
    if (!reading) return judgement;
    const evaluation = evaluate(reading, claim.reported);
    return isAgreement(evaluation) ? confirmed(claim, evaluation) : contradicted(claim, evaluation);
  });
}

type Wholes = ReadonlyMap<number, Agreed>;
type Rows = ReadonlyMap<number, ReadonlySet<number>>;

function agreedReading(claim: Claim, wholes: Wholes, rows: Rows): Reading | undefined {
  const { sentence } = claim.reported;
  if (claim.kind === "share") {
    const agreed = wholes.get(sentence);
    const part = claim.implication?.value;
    if (!agreed || !part || part === agreed.whole || agreed.parts.has(part)) return undefined;
    return {
      operands: [beside(part, agreed.whole), beside(agreed.whole, part)],
      formula: percentOf,
      strength: "likely",
    };
  }
  if (claim.kind !== "change") return undefined;
  const row = rows.get(sentence);
  return claim.readings.find(
    (reading) => reading.strength !== "possible" && row?.has(reading.operands[0]?.quantity.sentence ?? -1),
  );
}

function isOfWhole(reading: Reading): boolean {
  return reading.formula === percentOf;
}

/** The whole that most of the confirmed shares of each sentence are of, and their parts. */
function agreedWholes(judgements: readonly Judgement[]): Wholes {
  const found = new Map<number, Agreed[]>();
  for (const { claim, verdict, evaluation } of judgements) {
    const [part, whole] = evaluation?.reading.operands ?? [];
    if (
      claim.kind !== "share" ||
      verdict !== "consistent" ||
      !evaluation ||
      !isOfWhole(evaluation.reading) ||
      !part ||
      !whole
    )
      continue;
    const inSentence = found.get(claim.reported.sentence) ?? [];
    const known = inSentence.find((agreed) => agreed.whole === whole.quantity);
    if (known) known.parts.add(part.quantity);
    else inSentence.push({ whole: whole.quantity, parts: new Set([part.quantity]) });
    found.set(claim.reported.sentence, inSentence);
  }
  const agreed = new Map<number, Agreed>();
  for (const [sentence, inSentence] of found) {
    const [best] = inSentence.sort((a, b) => b.parts.size - a.parts.size);
    if (best) agreed.set(sentence, best);
  }
  return agreed;
}

interface Agreed {
  readonly whole: Quantity;
  readonly parts: Set<Quantity | undefined>;
}

/** For each sentence, the sentences that its confirmed changes took their values from. */
function agreedRows(judgements: readonly Judgement[]): Rows {
  const rows = new Map<number, Set<number>>();
  for (const { claim, verdict, evaluation } of judgements) {
    const value = evaluation?.reading.operands[0]?.quantity;
    if (claim.kind !== "change" || verdict !== "consistent" || !value) continue;
    const row = rows.get(claim.reported.sentence) ?? new Set<number>();
    rows.set(claim.reported.sentence, row.add(value.sentence));
  }
  return rows;
}

/** The parts whose printed share of a whole agrees, by the whole. */
function confirmedShares(judgements: readonly Judgement[]): Map<Quantity, Set<Quantity>> {
  const shares = new Map<Quantity, Set<Quantity>>();
  for (const { claim, verdict, evaluation } of judgements) {
    const [part, whole] = evaluation?.reading.operands ?? [];
    if (claim.kind !== "share" || verdict !== "consistent" || !part || !whole) continue;
    shares.set(whole.quantity, (shares.get(whole.quantity) ?? new Set<Quantity>()).add(part.quantity));
  }
  return shares;
}

function mayOverlap({ claim, evaluation }: Judgement, shared: ReadonlyMap<Quantity, ReadonlySet<Quantity>>): boolean {
  if (claim.kind !== "sum" || !evaluation || evaluation.reading.strength === "certain") return false;
  const parts = shared.get(evaluation.reported);
  return parts !== undefined && evaluation.reading.operands.every((operand) => parts.has(operand.quantity));
}
