import { percentOf } from "../compare/percent-of.ts";
import type { Passage } from "../facts/passage.ts";
import { isTableRow } from "../facts/table-row.ts";
import { baseValue, step } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { addingRules } from "./at-most-doubted.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Judgement } from "./judge.ts";
import { mostOfMild } from "./odds/mild.ts";

/**
 * Rounded numbers of a table that were made to fit others are doubted and not flagged: `19%` for 18.3 % among shares that add up to 100 %, a total of
 * rounded amounts that is off by less than one unit more than roundings allow.
 */
export function withMadeToFit(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  const whole = wholesOf(passage, judgements);
  return judgements.map((judgement) => {
    const { verdict, evaluation, confidence } = judgement;
    if (verdict !== "inconsistent" || !evaluation || !isInTable(passage, evaluation)) return judgement;
    if (!isTotalMadeToFit(evaluation) && !(isNearShare(evaluation) && whole.has(wholeIn(evaluation)))) return judgement;
    return { ...judgement, verdict: "doubtful", confidence: Math.min(confidence, mostOfMild) };
  });
}

function isInTable(passage: Passage, { reported }: Evaluation): boolean {
  return isTableRow(passage.sentences[reported.sentence]?.tokens ?? []);
}

/** Of amounts that were rounded: less than one unit of its last place beyond all that their roundings leave open. */
function isTotalMadeToFit({ reading, reported, range }: Evaluation): boolean {
  if (!addingRules.has(reading.rule) || !range || range.low.equals(range.high)) return false;
  const own = baseValue(reported.numeral);
  const beyond = own.compare(range.high) > 0 ? own.sub(range.high) : range.low.sub(own);
  return beyond.compare(step(reported.numeral).mul(Rational.of(3n, 2n))) < 0;
}

/** A share that is off by less than two units of its last place. */
function isNearShare({ reading: { formula }, reported: { numeral }, exact }: Evaluation): boolean {
  if (formula !== percentOf || !exact) return false;
  const off = exact.sub(baseValue(numeral)).abs();
  return off.compare(step(numeral).mul(Rational.of(2n))) < 0;
}

/** The wholes of which the shares that are printed add up to 100 % to the last digit, three at least. */
function wholesOf(passage: Passage, judgements: readonly Judgement[]): ReadonlySet<number | undefined> {
  const shares = new Map<number, Map<number, Rational>>();
  for (const { evaluation } of judgements) {
    const whole = evaluation && wholeIn(evaluation);
    if (!evaluation || whole === undefined || !isInTable(passage, evaluation)) continue;
    const { numeral } = evaluation.reported;
    const own = shares.get(whole) ?? new Map<number, Rational>();
    shares.set(whole, own.set(numeral.start, baseValue(numeral)));
  }
  const all = tenTo(0);
  return new Set(
    [...shares].flatMap(([whole, own]) => {
      const parts = [...own.values()].filter((share) => !share.equals(all));
      const sum = parts.reduce((total, share) => total.add(share), Rational.zero);
      return parts.length >= fewest && sum.equals(all) ? [whole] : [];
    }),
  );
}

const fewest = 3;

/** Where the whole stands that a share is of. */
function wholeIn({ reading: { formula, operands } }: Evaluation): number | undefined {
  return formula === percentOf ? operands[1]?.quantity.numeral.start : undefined;
}
