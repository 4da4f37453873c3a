import type { Claim, Operand } from "../claims/claim.ts";
import type { Quantity } from "../claims/quantity.ts";
import type { ExplanationFacts, Messages } from "../language/messages.ts";
import type { Numeral } from "../language/token.ts";
import { type Written, writtenArithmetic, writtenName } from "../model/arithmetic.ts";
import type { Interval } from "../model/interval.ts";
import { baseValue } from "../model/printed-number.ts";
import { type Rational, tenTo } from "../model/rational.ts";
import { causesOf, powerOf } from "./causes.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Implied } from "./implied.ts";
import type { Judgement } from "./judge.ts";
import type { Cause, Finding } from "./result.ts";

/** What turning a judgement into words needs to know of the document. */
export interface Wording {
  readonly text: string;
  readonly idOf: (numeral: Numeral) => string;
  readonly messages: Messages;
}

/** The judgement as the contract has it, with its explanation in the wording's language. */
export function findingOf(id: string, judgement: Judgement, implied: Implied | undefined, wording: Wording): Finding {
  const { claim, evaluation } = judgement;
  const reported = evaluation?.reported ?? claim.reported;
  const operands = evaluation?.reading.operands ?? [];
  const places = [reported, ...operands.map((operand) => operand.quantity)].map((quantity) => quantity.numeral);
  const near = places.filter((place) => Math.abs(place.start - reported.numeral.start) < 2000);
  const power = powerOf(judgement);
  return {
    id,
    kind: evaluation?.reading.kind ?? claim.kind,
    start: Math.min(...near.map((place) => place.start)),
    end: Math.max(...near.map((place) => place.unitEnd), claim.listed?.span.end ?? 0),
    reported: wording.idOf(reported.numeral),
    operands: operands.map((operand) => wording.idOf(operand.quantity.numeral)),
    formula: evaluation ? formulaOf(evaluation, (operand) => nameOf(operand, wording)) : "",
    ...recomputedOf(claim, evaluation, reported),
    verdict: judgement.verdict,
    reason: judgement.reason,
    severity: judgement.severity,
    explanation: wording.messages.explain(factsOf(judgement, implied, wording)),
    power: power?.toString() ?? "",
    causes: causesOf(judgement).map((cause) => causeOf(cause, wording)),
    direction: claim.direction,
    reference: claim.reference ? wording.text.slice(claim.reference.start, claim.reference.end) : "",
  };
}

function nameOf(operand: Operand, wording: Wording): Written {
  return scaled(writtenName(wording.idOf(operand.quantity.numeral)), operand);
}

function scaled(name: Written, operand: Operand): Written {
  if (operand.scale === undefined || operand.scale === operand.quantity.numeral.unit.scale) return name;
  return writtenArithmetic.mul(name, writtenArithmetic.constant(tenTo(operand.scale)));
}

function formulaOf(evaluation: Evaluation, name: (operand: Operand) => Written): string {
  const { reading } = evaluation;
  return reading.formula(writtenArithmetic, reading.operands.map(name)).text;
}

function recomputedOf(
  claim: Claim,
  evaluation: Evaluation | undefined,
  reported: Quantity,
): Pick<Finding, "recomputed"> {
  const unit = reported.numeral.unit.text;
  if (claim.listed) {
    const count = `${claim.listed.count}`;
    return { recomputed: { low: count, high: count, exact: count, unit } };
  }
  const values = recomputedFor(evaluation, reported);
  return values ? { recomputed: { ...values, unit } } : {};
}

/** The recomputed values in the reported number's unit and with its sign: a fall of 35 % is 35, not -35. */
function recomputedFor(evaluation: Evaluation | undefined, reported: Quantity) {
  if (!evaluation?.exact || !evaluation.range) return undefined;
  const unit = tenTo(reported.numeral.unit.scale);
  const show = (value: Rational) => value.div(unit).toString();
  const range: Interval = evaluation.range;
  return { low: show(range.low), high: show(range.high), exact: show(evaluation.exact) };
}

function factsOf(judgement: Judgement, implied: Implied | undefined, wording: Wording): ExplanationFacts {
  const { claim, evaluation } = judgement;
  const reported = evaluation?.reported ?? claim.reported;
  const { numeral } = reported;
  const listed = claim.listed ? `${claim.listed.count}` : undefined;
  const recomputed = listed ? { low: listed, high: listed, exact: listed } : recomputedFor(evaluation, reported);
  const off = evaluation?.exact?.sub(baseValue(numeral)).abs().div(tenTo(numeral.unit.scale));
  const value = implied?.value.numeral ?? claim.implication?.value.numeral;
  const operands = evaluation
    ? evaluation.reading.operands.map((operand) => operand.quantity.numeral)
    : value
      ? [value]
      : [];
  return {
    kind: evaluation?.reading.kind ?? claim.kind,
    verdict: judgement.verdict,
    reason: judgement.reason,
    direction: claim.direction,
    reference: claim.reference ? wording.text.slice(claim.reference.start, claim.reference.end) : "",
    reported: printed(numeral, wording),
    operands: operands.map((operand) => printedWithUnit(operand, wording)),
    ...(evaluation ? { calculation: calculationOf(evaluation, wording) } : {}),
    ...(recomputed ? { recomputed } : {}),
    places: Math.max(0, -numeral.lastPlace),
    unit: numeral.unit.text,
    ...(off ? { difference: off.toString() } : {}),
    ...(implied
      ? {
          implied: {
            what: implied.what,
            low: implied.low.toString(),
            high: implied.high.toString(),
            unit: implied.value.numeral.unit.text,
          },
        }
      : {}),
  };
}

function calculationOf(evaluation: Evaluation, wording: Wording): string {
  const several = new Set(evaluation.reading.operands.map((operand) => operand.quantity.numeral.unit.scale)).size > 1;
  return formulaOf(evaluation, (operand) => {
    const { numeral } = operand.quantity;
    const name = writtenName(several ? printedWithUnit(numeral, wording) : printed(numeral, wording));
    return scaled(name, operand);
  });
}

function printed(numeral: Numeral, wording: Wording): string {
  return wording.text.slice(numeral.start, numeral.end);
}

function printedWithUnit(numeral: Numeral, wording: Wording): string {
  const number = printed(numeral, wording);
  const unit = numeral.unit.text;
  return unit === "" || number.endsWith(unit) || numeral.inWords ? number : `${number} ${unit}`;
}

function causeOf(cause: ReturnType<typeof causesOf>[number], wording: Wording): Cause {
  const { numeral } = cause.where;
  const like = cause.like.numeral;
  const correction = cause.correction.toFixed(Math.max(0, -like.lastPlace));
  return {
    code: cause.code,
    where: wording.idOf(numeral),
    correction,
    explanation: wording.messages.cause(cause.code, {
      printed: printed(numeral, wording),
      correction,
      unit: like.unit.text,
    }),
  };
}
