import type { Operand } from "../../claims/claim.ts";
import type { Quantity } from "../../facts/quantity.ts";
import { step } from "../../model/printed-number.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import { evaluate, isAgreement } from "../evaluate.ts";
import type { Candidate } from "../odds/candidate.ts";
import { misprintsOf } from "../odds/misprint.ts";
import { slipRate } from "../odds/rates.ts";
import { slippedOperand } from "../slips.ts";

/** A number and what it would have to be. */
interface Correction {
  readonly quantity: Quantity;
  /** In the printed unit. */
  readonly value: Rational;
}

/** One correction is tried on no more than so many readings, and no more of them count. */
const mostTried = 12;
const mostCounted = 2;
/** A link as improbable as this is tried on nothing, and no second relation says more than this. */
const leastOdds = 0.02;
const mostMended = 40;

/**
 * How much likelier a misprint is because the same correction mends a second relation, too: `18.122, đạt 77,78% dự toán (23.000)` beside
 * eight targets, 23.000 one of them, that miss their total by 300: 23.300 mends both. For each reading that differs, the product over
 * other claims of (p (1 - e) + (1 - p) c) / c, with p the probability of their link and c the chance that it would come to agree.
 */
export function secondRelations(
  candidates: readonly Candidate[],
  oddsOf: (candidate: Candidate) => number,
): (candidate: Candidate) => number {
  const byNumber = new Map<Quantity, Candidate[]>();
  for (const candidate of candidates) {
    if (!candidate.evaluation || candidate.agrees || oddsOf(candidate) < leastOdds) continue;
    for (const quantity of numbersOf(candidate)) {
      const row = byNumber.get(quantity);
      if (row) row.push(candidate);
      else byNumber.set(quantity, [candidate]);
    }
  }
  return (candidate) => {
    if (candidate.agrees || oddsOf(candidate) < leastOdds) return 1;
    return Math.max(1, ...correctionsOf(candidate).map((correction) => mended(correction, candidate)));
  };

  function mended(correction: Correction, candidate: Candidate): number {
    const byClaim = new Map<Quantity, number>();
    const own = new Set(numbersOf(candidate));
    for (const other of (byNumber.get(correction.quantity) ?? []).slice(0, mostTried)) {
      const reported = other.reading.reported ?? other.claim.reported;
      if (other.claim === candidate.claim || numbersOf(other).every((quantity) => own.has(quantity))) continue;
      const worth = agreesWith(correction, other) ? worthOf(other, oddsOf(other)) : 1;
      byClaim.set(reported, Math.max(byClaim.get(reported) ?? 1, worth));
    }
    const counted = [...byClaim.values()].sort((a, b) => b - a).slice(0, mostCounted);
    return Math.min(
      mostMended,
      counted.reduce((product, worth) => product * worth, 1),
    );
  }
}

function worthOf({ chance }: Candidate, odds: number): number {
  const p = odds / (1 + odds);
  const byChance = Math.max(chance, 0.002);
  return (p * (1 - slipRate) + (1 - p) * byChance) / byChance;
}

function numbersOf({ claim, reading }: Candidate): Quantity[] {
  return [reading.reported ?? claim.reported, ...reading.operands.map(({ quantity }) => quantity)];
}

/** What would mend a reading: the number under test as recomputed, or the operand that one slip explains. */
function correctionsOf({ evaluation }: Candidate): Correction[] {
  if (!evaluation?.exact) return [];
  const { reported, exact } = evaluation;
  const [misprint] = misprintsOf(evaluation);
  const slipped = misprint === "operand-digit" ? slippedOperand(evaluation) : undefined;
  if (slipped) return [inPrintedUnit(slipped.operand, slipped.right)];
  return misprint === "far" || misprint === "direction" ? [] : [inPrintedUnit({ quantity: reported }, exact)];
}

function inPrintedUnit({ quantity, scale }: Operand, value: Rational): Correction {
  const { numeral } = quantity;
  const place = step({ ...numeral, unit: { ...numeral.unit, scale: scale ?? numeral.unit.scale } });
  const printed = Rational.of(value.div(place).add(half).floor()).mul(place);
  return { quantity, value: printed.div(tenTo(scale ?? numeral.unit.scale)) };
}

const half = Rational.of(1n, 2n);

function agreesWith({ quantity, value }: Correction, { claim, reading }: Candidate): boolean {
  const corrected: Quantity = { ...quantity, numeral: { ...quantity.numeral, value }, double: value.toNumber() };
  const replaced = (one: Quantity) => (one === quantity ? corrected : one);
  const operands = reading.operands.map((operand) => ({ ...operand, quantity: replaced(operand.quantity) }));
  const reported = replaced(reading.reported ?? claim.reported);
  return isAgreement(evaluate({ ...reading, reported, operands }, reported, reading.kind ?? claim.kind));
}
