import { type Claim, operandValue, type Reading } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { ReasonCode, Severity, Verdict } from "../model/claim.ts";
import { baseValue, interval, step } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { slipBetween } from "./digits.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import type { Impossibility } from "./impossible.ts";

/** What became of a claim: the reading that decided it, and why. */
export interface Judgement {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  readonly severity: Severity;
  /** The reading that confirms or contradicts; absent where there was nothing to recompute. */
  readonly evaluation?: Evaluation;
  /** Why it cannot be, whatever the number that is not printed. */
  readonly impossibility?: Impossibility;
}

/**
 * Decides a claim. Any reading that agrees confirms it, provided that agreement by chance is unlikely; a disagreement
 * contradicts it only where the wording ties the numbers together, or a slip of one digit explains it. What is left is
 * unverifiable. Undefined where the text asserts nothing and nothing agrees.
 */
export function judge(claim: Claim): Judgement | undefined {
  if (claim.listed) return judgeCount(claim, claim.listed.count);
  const [bound] = claim.readings;
  if (bound?.relation === "at-most") return judgeBound(claim, bound);
  const firm: Evaluation[] = [];
  for (const strength of ["certain", "likely"] as const) {
    for (const reading of claim.readings) {
      if (reading.strength !== strength) continue;
      const evaluation = evaluate(reading, claim.reported);
      if (isAgreement(evaluation)) return confirmed(claim, evaluation);
      firm.push(evaluation);
    }
  }
  const possible = confirmedByChanceOfNone(claim);
  if (possible) return confirmed(claim, possible);
  const contradiction = contradictionAmong(claim, firm);
  if (contradiction) return contradicted(claim, contradiction);
  if (!claim.asserted || claim.kind === "sum") return undefined;
  return unverifiable(claim, firm);
}

/** A part that is more than its whole is wrong; one that is not says nothing. */
function judgeBound(claim: Claim, reading: Reading): Judgement | undefined {
  const evaluation = evaluate(reading, claim.reported);
  const whole = interval(evaluation.reported.numeral);
  if (!evaluation.range || evaluation.range.low.compare(whole.high) <= 0) return undefined;
  return { claim, verdict: "inconsistent", reason: "parts-exceed-whole", severity: "number", evaluation };
}

/** Whether the evaluation agrees with what is printed, in whatever way. */
export function isAgreement(evaluation: Evaluation): boolean {
  return evaluation.fit !== "differs" && evaluation.fit !== "zero-base";
}

/** Agreement is taken for proof only where so many tries would seldom agree by chance. */
const mostChance = 0.12;

function confirmedByChanceOfNone(claim: Claim): Evaluation | undefined {
  const possible = claim.readings.filter((reading) => reading.strength === "possible");
  let found: Evaluation | undefined;
  for (const reading of possible) {
    const evaluation = evaluate(reading, claim.reported);
    const loose = evaluation.fit === "approximately" && claim.kind === "repeat";
    if (evaluation.fit !== "agrees" && evaluation.fit !== "truncated" && !loose) continue;
    if (chanceOf(claim, reading, reading.tries ?? claim.tries) > mostChance) continue;
    if (!found || (found.fit === "truncated" && evaluation.fit === "agrees")) found = evaluation;
  }
  return found;
}

/** How likely one of so many unrelated readings would agree: the width of the printed place against the number itself. */
function chanceOf(claim: Claim, reading: Reading, tries: number): number {
  if (claim.kind === "repeat") return 0;
  const reported = reading.reported ?? claim.reported;
  const value = Math.abs(baseValue(reported.numeral).toNumber());
  if (value === 0) return 1;
  return (tries * step(reported.numeral).toNumber()) / value;
}

function contradictionAmong(claim: Claim, firm: readonly Evaluation[]): Evaluation | undefined {
  const differing = firm.filter((evaluation) => evaluation.fit === "differs");
  const slipped = differing.find((evaluation) => slipIn(evaluation));
  if (slipped) return slipped;
  const certain = differing.filter((evaluation) => evaluation.reading.strength === "certain");
  if (certain.length > 0) return certain[0];
  if (claim.kind === "sum") return differing.find(isBrokenList);
  const [only] = differing;
  return only && differing.length === 1 && shortSlip(only) ? only : undefined;
}

/**
 * A list that the wording only suggests is wrong where its parts, counted in the total's own unit, exceed it, or where it
 * is fenced off and comes near the total or a slip of one digit away.
 */
function isBrokenList(evaluation: Evaluation): boolean {
  const { list } = evaluation.reading;
  if (!list || !evaluation.exact) return false;
  const exceeds = evaluation.exact.compare(baseValue(evaluation.reported.numeral)) > 0;
  if (list.sameNoun && exceeds) return true;
  if (list.partial && !exceeds) return list.fence !== "open" && shortSlip(evaluation);
  return (list.fence === "closed" && isNear(evaluation)) || (list.fence !== "open" && shortSlip(evaluation));
}

/** A slip in a number of only two digits: taken for one only where nothing else could be meant. */
function shortSlip({ exact, reported }: Evaluation): boolean {
  return exact !== undefined && slipBetween(reported.numeral, exact, undefined, 2) !== undefined;
}

/** Whether one slip in the reported number or in one operand would set the claim right. */
export function slipIn(evaluation: Evaluation): boolean {
  const { exact, reported } = evaluation;
  if (!exact) return false;
  return slipBetween(reported.numeral, exact) !== undefined || slippedPart(evaluation) !== undefined;
}

/** The part of a sum that one slip would set right. */
export function slippedPart(evaluation: Evaluation): { part: Quantity; right: Rational } | undefined {
  const { exact, reported, reading } = evaluation;
  if (!exact || !isSum(evaluation)) return undefined;
  const missing = baseValue(reported.numeral).sub(exact);
  for (const operand of reading.operands) {
    const right = operandValue(operand).add(missing);
    const scale = operand.scale ?? operand.quantity.numeral.unit.scale;
    if (right.sign() > 0 && slipBetween(operand.quantity.numeral, right, scale))
      return { part: operand.quantity, right };
  }
  return undefined;
}

/** Whether the operands add up to the exact value: a sum, whatever the claim is called. */
function isSum(evaluation: Evaluation): boolean {
  const { exact, reading } = evaluation;
  if (!exact || reading.operands.length < 2) return false;
  const total = reading.operands.map(operandValue).reduce((sum, value) => sum.add(value), Rational.zero);
  return total.equals(exact);
}

const half = Rational.of(1n, 2n);
const threeHalves = Rational.of(3n, 2n);

function isNear({ exact, reported }: Evaluation): boolean {
  if (!exact) return false;
  const printed = baseValue(reported.numeral);
  if (printed.sign() === 0) return false;
  const ratio = exact.div(printed);
  return ratio.compare(half) >= 0 && ratio.compare(threeHalves) <= 0;
}

/** The claim confirmed by this reading. */
export function confirmed(claim: Claim, evaluation: Evaluation): Judgement {
  const reasons = {
    agrees: "agrees",
    approximately: "agrees-approximately",
    truncated: "agrees-truncated",
    "if-rounded": "agrees-if-rounded",
    differs: "differs",
    "zero-base": "zero-base",
  } as const;
  const rounding = evaluation.fit === "truncated" || evaluation.fit === "if-rounded";
  return {
    claim,
    verdict: "consistent",
    reason: reasons[evaluation.fit],
    severity: rounding ? "rounding" : "number",
    evaluation,
  };
}

/** The claim held to be wrong by this reading. */
export function contradicted(claim: Claim, evaluation: Evaluation): Judgement {
  const { exact, reported } = evaluation;
  const printed = baseValue(reported.numeral);
  const flipped = exact !== undefined && claim.direction !== "none" && exact.sign() === -printed.sign();
  if (flipped)
    return { claim, verdict: "inconsistent", reason: "direction-contradicted", severity: "conclusion", evaluation };
  const { list } = evaluation.reading;
  if (list?.sameNoun && list.fence !== "closed" && exact && exact.compare(printed) > 0)
    return { claim, verdict: "inconsistent", reason: "parts-exceed-whole", severity: "number", evaluation };
  const off = exact?.sub(printed).abs();
  const lastPlace = off && off.compare(step(reported.numeral).mul(threeHalves)) <= 0;
  const inLastPlace = lastPlace && reported.numeral.unit.kind !== "count" && reported.numeral.unit.kind !== "none";
  return inLastPlace
    ? { claim, verdict: "inconsistent", reason: "differs-in-last-place", severity: "rounding", evaluation }
    : { claim, verdict: "inconsistent", reason: "differs", severity: "number", evaluation };
}

function unverifiable(claim: Claim, firm: readonly Evaluation[]): Judgement {
  const zero = firm.find((evaluation) => evaluation.fit === "zero-base");
  const named = claim.implication !== undefined && claim.reference !== undefined;
  const reason = zero ? "zero-base" : firm.length > 0 && !named ? "link-in-doubt" : "base-not-printed";
  return { claim, verdict: "unverifiable", reason, severity: "number" };
}

function judgeCount(claim: Claim, listed: number): Judgement {
  const printed = claim.reported.numeral.value;
  if (printed.equals(Rational.of(BigInt(listed))))
    return { claim, verdict: "consistent", reason: "agrees", severity: "number" };
  const near =
    printed
      .sub(Rational.of(BigInt(listed)))
      .abs()
      .compare(tenTo(0)) <= 0;
  return near
    ? { claim, verdict: "inconsistent", reason: "differs", severity: "number" }
    : { claim, verdict: "unverifiable", reason: "split-not-exhaustive", severity: "number" };
}
