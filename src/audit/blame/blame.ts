import type { Operand } from "../../claims/claim.ts";
import { operandValue } from "../../claims/claim.ts";
import type { Quantity } from "../../facts/quantity.ts";
import { baseValue, interval, step } from "../../model/printed-number.ts";
import { Rational } from "../../model/rational.ts";
import type { Blame, Judgement } from "../judge.ts";
import { minimalChanges } from "./minimal-changes.ts";
import type { Printed, Relation } from "./network.ts";
import type { Reach } from "./reach.ts";

/** How many relations and numbers are looked at together. */
const mostRelations = 8;
const mostNumbers = 40;

/**
 * For each judgement that something differs, the minimal sets of changed numbers after which it and every judgement that shares
 * numbers with it holds. What is bounded: relations that hang together are taken nearest first, a few of them.
 */
export function blameOf(judgements: readonly Judgement[]): ReadonlyMap<Judgement, Blame> {
  const byNumber = new Map<number, Judgement[]>();
  for (const judgement of judgements)
    for (const place of placesOf(judgement)) {
      const row = byNumber.get(place);
      if (row) row.push(judgement);
      else byNumber.set(place, [judgement]);
    }
  const found = new Map<Judgement, Blame>();
  for (const judgement of judgements) {
    if (!differs(judgement) || !judgement.evaluation) continue;
    const blame = blameIn(connected(judgement, byNumber));
    if (blame.length > 0) found.set(judgement, blame);
  }
  return found;
}

function differs({ verdict }: Judgement): boolean {
  return verdict === "inconsistent" || verdict === "doubtful";
}

/** The judgements that hang together with one through their numbers. */
function connected(start: Judgement, byNumber: ReadonlyMap<number, readonly Judgement[]>): Judgement[] {
  const found = new Set([start]);
  for (const judgement of found)
    for (const place of placesOf(judgement))
      for (const next of byNumber.get(place) ?? []) if (found.size < mostRelations) found.add(next);
  return [...found];
}

/** Where its numbers stand: one number may be read as an amount by one claim and as a count by another. */
function placesOf({ verdict, evaluation }: Judgement): readonly number[] {
  if (verdict === "unverifiable" || !evaluation) return [];
  const quantities = [evaluation.reported, ...evaluation.reading.operands.map(({ quantity }) => quantity)];
  return quantities.map(({ numeral }) => numeral.start);
}

/**
 * `3.499 | 3.672 | 3,7`: a number that disagrees since another one is wrong, which is flagged itself and mends both, is doubted and no second
 * error.
 */
export function withOneError(judgements: readonly Judgement[]): readonly Judgement[] {
  const flagged = new Set(
    judgements.flatMap(({ verdict, evaluation }) =>
      verdict === "inconsistent" && evaluation ? [evaluation.reported.numeral.start] : [],
    ),
  );
  return judgements.map((one) => {
    const { verdict, blame = [], evaluation } = one;
    const [[first, ...others] = []] = blame;
    if (verdict !== "inconsistent" || blame.length !== 1 || !first || others.length > 0 || !evaluation) return one;
    const { start } = first.quantity.numeral;
    return start !== evaluation.reported.numeral.start && flagged.has(start) ? { ...one, verdict: "doubtful" } : one;
  });
}

function blameIn(judgements: readonly Judgement[]): Blame {
  const quantities = new Map<string, Quantity>();
  const numbers = new Map<string, Printed>();
  const relations: Relation[] = [];
  const enter = (operand: Operand): string => {
    const { quantity } = operand;
    const id = `${quantity.numeral.start} ${operand.scale ?? ""}`;
    quantities.set(id, quantity);
    numbers.set(id, printedOf(id, operand));
    return id;
  };
  for (const { evaluation } of judgements) {
    if (!evaluation) continue;
    const { reported, reading } = evaluation;
    relations.push({
      reported: enter({ quantity: reported }),
      operands: reading.operands.map(enter),
      formula: reading.formula,
    });
  }
  if (numbers.size > mostNumbers) return [];
  const inOrder = [...numbers.values()].sort((a, b) => indexOf(quantities, a) - indexOf(quantities, b));
  return minimalChanges(inOrder, relations).sets.map((set) =>
    set.flatMap(({ id, correction }) => {
      const quantity = quantities.get(id);
      return quantity ? [{ quantity, correction }] : [];
    }),
  );
}

function indexOf(quantities: ReadonlyMap<string, Quantity>, { id }: Printed): number {
  return quantities.get(id)?.numeral.start ?? 0;
}

function printedOf(id: string, operand: Operand): Printed {
  const { numeral } = operand.quantity;
  const own = operand.scale === undefined ? numeral : { ...numeral, unit: { ...numeral.unit, scale: operand.scale } };
  const value = operand.scale === undefined ? baseValue(numeral) : operandValue(operand);
  return {
    id,
    value,
    interval: interval(own),
    place: step(own),
    ...(value.sign() !== 0 && { within: sameSign(value) }),
  };
}

/** Words say which way a number of a text goes, so that a wrong one is of the same sign. */
function sameSign(value: Rational): Reach {
  const end = { value: Rational.zero, open: true };
  return value.sign() > 0 ? { low: end } : { high: end };
}
