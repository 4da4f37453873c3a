import type { Claim, Operand } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Numeral } from "../language/token.ts";
import { type Written, writtenArithmetic, writtenName } from "../model/arithmetic.ts";
import { flatText } from "../model/flat-text.ts";
import { baseValue } from "../model/printed-number.ts";
import { tenTo } from "../model/rational.ts";
import type { Messages, ReasonFacts } from "../words/words.ts";
import { causeFacts } from "./cause-facts.ts";
import { causesOf, type LikelyCause, powerOf } from "./causes.ts";
import type { AuditBlame, AuditSubject } from "./contract/audit-finding.ts";
import type { ClaimCause, ClaimFinding, ClaimNumber } from "./contract/claim-finding.ts";
import type { LedgerEntry } from "./contract/ledger-entry.ts";
import type { ReportImplied } from "./contract/report-audit.ts";
import { equationOf, numberWithUnit, shownNumber } from "./equation.ts";
import type { Evaluation } from "./evaluate.ts";
import { type Implied, impliedBy } from "./implied.ts";
import type { Judgement } from "./judge.ts";
import type { LedgerLine } from "./ledger.ts";
import { neighborFacts, possibleFor, recomputedFor, type Values } from "./shown-values.ts";

/** What turning a judgement into words needs to know of the document. */
export interface Wording {
  readonly text: string;
  readonly messages: Messages;
  readonly lineOf: (numeral: Numeral) => LedgerLine;
}

/**
 * A finding whose ids are still to come: they follow the order of the text, which is known only at its end. It holds no
 * claim, so that the words around it can be let go.
 */
export interface Draft {
  readonly start: number;
  readonly implied: readonly ImpliedDraft[];
  /** The number under test, and the one beside it that a base which is not printed would follow from. */
  readonly reported: LedgerLine;
  readonly value: LedgerLine | undefined;
  readonly finish: (id: string, entryOf: EntryOf) => ClaimFinding;
}

/** Looks a number of the ledger up by its id. */
export type EntryOf = (id: string) => LedgerEntry | undefined;

/** An implied value as the contract has it, but for the claim that it follows from. */
export type ImpliedDraft = Omit<ReportImplied, "from">;

/** The judgement in words, with its explanation in the wording's language. */
export function draftOf(judgement: Judgement, wording: Wording): Draft {
  const { claim, evaluation } = judgement;
  const reported = evaluation?.reported ?? claim.reported;
  const operands = operandsOf(judgement);
  const implied = judgement.verdict === "unverifiable" ? impliedBy(claim) : [];
  const values = possibleFor(judgement) ?? recomputedFor(evaluation, reported, claim.listed?.count);
  const unit = reported.numeral.unit.text;
  const named = claim.reference?.span;
  const reference = named ? wording.text.slice(named.start, named.end) : "";
  const equation = evaluation && equationOf(evaluation, { textOf: () => wording.text, messages: wording.messages });
  const facts = { ...factsOf(judgement, implied[0], values, reference, wording), ...equation };
  const place = placeOf(claim, [reported, ...operands]);
  const template = evaluation ? flatText(formulaOf(evaluation, placeholder)) : "";
  const lines = [reported, ...operands].map((quantity) => wording.lineOf(quantity.numeral));
  const causes = causesOf(judgement).map((cause) => causeOf(cause, judgement, wording));
  const blame = blameDraft(judgement, wording);
  const power = powerOf(judgement);
  const fixed = {
    kind: evaluation?.reading.kind ?? claim.kind,
    span: place,
    ...(values ? { recomputed: { ...values, unit } } : {}),
    verdict: judgement.verdict,
    confidence: hundredths(judgement.confidence),
    supports: judgement.supports,
    reason: judgement.reason,
    severity: judgement.severity,
    explanation: flatText(wording.messages.explain(facts)),
    ...(equation?.inUnits !== undefined && { calculation: flatText(equation.inUnits) }),
    ...(power && { power: power.toString() }),
    direction: claim.direction,
  };
  const value = claim.implication?.value.numeral;
  return {
    start: reported.numeral.start,
    reported: wording.lineOf(reported.numeral),
    value: value && wording.lineOf(value),
    implied: implied.map((one) => impliedDraft(one, reference, wording)),
    finish: (id, entryOf) => ({
      ...finish({ id, fixed, lines, template, causes, reference }, entryOf),
      ...(blame && { blame: blame() }),
    }),
  };
}

/** The sets of changes, once the numbers have their ids. */
function blameDraft({ blame }: Judgement, wording: Wording): (() => AuditBlame) | undefined {
  if (!blame) return undefined;
  const sets = blame.map((set) =>
    set.map(({ quantity: { numeral }, correction }) => ({
      line: wording.lineOf(numeral),
      correction: correction.div(tenTo(numeral.unit.scale)).toFixed(Math.max(0, -numeral.lastPlace)),
    })),
  );
  return () => ({
    sets: sets.map((set) => set.map(({ line, correction }) => ({ number: line.id, correction }))),
    common: [],
    complete: true,
  });
}

/** The numbers that a claim was held against: those of its reading, or the one that no whole number fits beside. */
export function operandsOf({ evaluation, impossibility }: Judgement): readonly Quantity[] {
  if (evaluation) return evaluation.reading.operands.map((operand) => operand.quantity);
  return impossibility?.of ? [impossibility.of] : [];
}

/** A probability as it is told. */
export function hundredths(probability: number): number {
  return Math.round(probability * 100) / 100;
}

type Fixed = Omit<ClaimFinding, "id" | "subject" | "reported" | "operands" | "formula" | "causes">;

/** What of a finding waits for the ids of its numbers. */
interface Unfinished {
  readonly id: string;
  readonly fixed: Fixed;
  readonly lines: readonly LedgerLine[];
  readonly template: string;
  readonly causes: readonly CauseDraft[];
  readonly reference: string;
}

function finish({ id, fixed, lines, template, causes, reference }: Unfinished, entryOf: EntryOf): ClaimFinding {
  const [reported = "", ...operands] = lines.map((line) => line.id);
  const { kind, span, ...more } = fixed;
  return {
    id,
    kind,
    subject: subjectOf(entryOf(reported)?.frame, reference),
    span,
    reported: numberOf(reported, "reported", entryOf),
    operands: operands.map((operand) => numberOf(operand, "operand", entryOf)),
    formula: template.replace(/\{(\d+)\}/g, (_, at) => operands[Number(at)] ?? ""),
    ...more,
    causes: causes.map(({ line, ...cause }) => ({ ...cause, number: line.id })),
  };
}

/** A number of the ledger as a number of a finding. */
export function numberOf(id: string, role: ClaimNumber["role"], entryOf: EntryOf): ClaimNumber {
  const { value = "", unit = "", text = "", place } = entryOf(id) ?? {};
  return { id, role, value, unit, text, ...(place && { place }) };
}

function subjectOf(frame: LedgerEntry["frame"], reference: string): AuditSubject {
  const { indicator, period } = frame ?? {};
  return {
    ...(indicator !== undefined && { indicatorName: indicator }),
    ...(period !== undefined && { period }),
    ...(reference !== "" && { reference }),
  };
}

/** From the first to the last number of a claim; what stands in a footnote far away does not stretch it. */
function placeOf(claim: Claim, quantities: readonly Quantity[]): { start: number; end: number } {
  const [reported] = quantities;
  const home = reported?.numeral.start ?? 0;
  const near = quantities
    .map((quantity) => quantity.numeral)
    .filter((place) => Math.abs(place.start - home) < farthest);
  return {
    start: Math.min(...near.map((place) => place.start)),
    end: Math.max(...near.map((place) => place.unitEnd), claim.listed?.span.end ?? 0),
  };
}

const farthest = 2000;

function impliedDraft(implied: Implied, reference: string, wording: Wording): ImpliedDraft {
  const { numeral } = implied.value;
  const name = wording.messages.impliedName(implied.what, reference);
  return {
    subject: {},
    quantity: `${numberWithUnit(numeral, wording.text)}: ${name}`,
    low: implied.low.toString(),
    high: implied.high.toString(),
    unit: numeral.unit.text,
  };
}

function placeholder(_: Operand, at: number): Written {
  return writtenName(`{${at}}`);
}

/** The formula of a reading, with its operands as they are named. */
export function formulaOf(evaluation: Evaluation, name: (operand: Operand, at: number) => Written): string {
  const { reading } = evaluation;
  return reading.formula(writtenArithmetic, reading.operands.map(name)).text;
}

function factsOf(
  judgement: Judgement,
  implied: Implied | undefined,
  recomputed: Values | undefined,
  reference: string,
  wording: Wording,
): ReasonFacts {
  const { claim, evaluation } = judgement;
  const reported = evaluation?.reported ?? claim.reported;
  const { numeral } = reported;
  const differs = judgement.verdict === "inconsistent" || judgement.verdict === "doubtful";
  const off = differs ? evaluation?.exact?.sub(baseValue(numeral)).abs().div(tenTo(numeral.unit.scale)) : undefined;
  const value = judgement.impossibility?.of?.numeral ?? implied?.value.numeral ?? claim.implication?.value.numeral;
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
    reference,
    reported:
      value && isInOtherUnit(numeral, value)
        ? numberWithUnit(numeral, wording.text)
        : shownNumber(numeral, wording.text),
    operands: operands.map((operand) => numberWithUnit(operand, wording.text)),
    ...(recomputed ? { recomputed } : {}),
    ...neighborFacts(judgement),
    places: Math.max(0, -numeral.lastPlace),
    unit: numeral.unit.text,
    ...(off ? { difference: off.toString() } : {}),
    ...(differs ? { confidence: hundredths(judgement.confidence) } : {}),
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

/** An amount in billions beside one in millions: `0.6 billion`. */
function isInOtherUnit({ unit }: Numeral, value: Numeral): boolean {
  return unit.scale > 0 && unit.scale !== value.unit.scale;
}

type CauseDraft = Omit<ClaimCause, "number"> & { readonly line: LedgerLine };

function causeOf(cause: LikelyCause, judgement: Judgement, wording: Wording): CauseDraft {
  const facts = causeFacts(cause, judgement, () => wording.text);
  return {
    code: cause.code,
    line: wording.lineOf(cause.where.numeral),
    correction: facts.correction,
    explanation: wording.messages.cause(cause.code, facts),
  };
}
