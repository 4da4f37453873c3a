import type { Operand } from "../../claims/claim.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Numeral } from "../../language/token.ts";
import { writtenName } from "../../model/arithmetic.ts";
import type { TextDocument } from "../../model/document.ts";
import { flatText } from "../../model/flat-text.ts";
import { baseValue } from "../../model/printed-number.ts";
import { tenTo } from "../../model/rational.ts";
import { placeOfSpan } from "../../model/source-spans.ts";
import { sourcePlaceText } from "../../words/source-place-text.ts";
import type { Messages, ReasonFacts } from "../../words/words.ts";
import { causeFacts } from "../cause-facts.ts";
import { causesOf } from "../causes.ts";
import type { ClaimCause, ClaimFinding, NumberOfOtherFile } from "../contract/claim-finding.ts";
import { type Equation, equationOf, numberWithUnit } from "../equation.ts";
import { type EntryOf, formulaOf, hundredths, numberOf } from "../finding.ts";
import type { LedgerLine } from "../ledger.ts";
import { recomputedFor } from "../shown-values.ts";
import type { PrintedFact } from "./printed-fact.ts";
import type { FileOutcome } from "./weigh-links.ts";

/** What telling of an outcome needs: the words, the text of the report, and the lines of its own numbers. */
export interface FileWording {
  readonly messages: Messages;
  readonly text: string;
  readonly lineOf: (numeral: Numeral) => LedgerLine;
  readonly entryOf: EntryOf;
}

/** A finding that another file settles: its verdict, recomputation and explanation, with the number there and where it stands. */
export function withFile(finding: ClaimFinding, outcome: FileOutcome, wording: FileWording): ClaimFinding {
  const { link, evaluation, verdict, supports } = outcome;
  const { messages } = wording;
  const { reported } = evaluation;
  const there = numberElsewhere(link.fact);
  const unit = reported.numeral.unit.text;
  const values = recomputedFor(evaluation, reported, undefined);
  const reason = verdict === "consistent" ? ("agrees-with-file" as const) : ("differs-from-file" as const);
  const own = evaluation.reading.operands.filter((operand) => operand !== link.there);
  const confidence = hundredths(outcome.confidence);
  const equation = equationOf(evaluation, { textOf: textIn(link, wording), messages });
  const facts = { finding, outcome, reason, confidence, values, equation };
  const explanation = messages.byFile({
    file: there.file,
    place: placeText(there, messages),
    printed: withUnit(there.text, there.unit),
    explanation: messages.explain(factsOf(facts, wording)),
  });
  return {
    ...finding,
    operands: [
      ...own.map(({ quantity }) => numberOf(wording.lineOf(quantity.numeral).id, "operand", wording.entryOf)),
      there,
    ],
    formula: formulaOf(evaluation, (operand) =>
      writtenName(operand === link.there ? there.id : wording.lineOf(operand.quantity.numeral).id),
    ),
    ...(values && { recomputed: { ...values, unit } }),
    verdict,
    confidence,
    supports,
    reason,
    severity: "number",
    explanation: flatText(explanation),
    ...(equation.inUnits !== undefined && { calculation: flatText(equation.inUnits) }),
    causes: causesFor(finding, outcome, reason, wording),
  };
}

interface Told {
  readonly finding: ClaimFinding;
  readonly outcome: FileOutcome;
  readonly reason: "agrees-with-file" | "differs-from-file";
  readonly confidence: number;
  readonly values: ReturnType<typeof recomputedFor>;
  readonly equation: Equation;
}

function factsOf(
  { finding, outcome: { link, evaluation, verdict }, reason, confidence, values, equation }: Told,
  wording: FileWording,
): ReasonFacts {
  const { numeral } = evaluation.reported;
  const textOf = textIn(link, wording);
  const named = ({ quantity }: Operand) => numberWithUnit(quantity.numeral, textOf(quantity));
  const off =
    verdict === "consistent"
      ? undefined
      : evaluation.exact?.sub(baseValue(numeral)).abs().div(tenTo(numeral.unit.scale));
  return {
    kind: finding.kind,
    verdict,
    reason,
    direction: finding.direction,
    reference: finding.subject.reference ?? "",
    ...equation,
    operands: evaluation.reading.operands.map(named),
    ...(values && { recomputed: values }),
    places: Math.max(0, -numeral.lastPlace),
    unit: numeral.unit.text,
    ...(off && { difference: off.toString() }),
    confidence,
  };
}

/** The text that a number of the outcome stands in: that of the other file, or the report's own. */
function textIn({ there, fact }: FileOutcome["link"], { text }: FileWording): (quantity: Quantity) => string {
  return (quantity) => (quantity === there.quantity ? fact.document.text : text);
}

/** The number of the other file, as the contract has it. */
function numberElsewhere({ document, frame, sentence }: PrintedFact): NumberOfOtherFile {
  const { numeral } = frame.quantity;
  const { name, text, source } = document;
  const place = placeOfSpan(source, numeral);
  return {
    id: "x1",
    role: "operand",
    file: name,
    span: { start: numeral.start, end: numeral.end },
    line: text.slice(0, numeral.start).split("\n").length,
    ...(place && { place }),
    text: text.slice(numeral.start, numeral.end),
    value: numeral.value.toString(),
    unit: numeral.unit.text,
    sentence: excerpt(document, sentence.start, sentence.end),
  };
}

function excerpt({ text }: TextDocument, start: number, end: number): string {
  const whole = flatText(text.slice(start, Math.min(end, start + longestExcerpt)).replace(/\s+/g, " "));
  return end - start > longestExcerpt ? `${whole}…` : whole;
}

const longestExcerpt = 300;

function placeText({ place, line }: NumberOfOtherFile, { lang, labels }: Messages): string {
  const named = place ? sourcePlaceText(place, lang) : "";
  return named === "" ? `${labels.line} ${line}` : named;
}

function withUnit(number: string, unit: string): string {
  return unit === "" || number.endsWith(unit) ? number : `${number} ${unit}`;
}

/** The causes in the report's own numbers. */
function causesFor(
  finding: ClaimFinding,
  { link, evaluation, verdict, confidence, supports }: FileOutcome,
  reason: "agrees-with-file" | "differs-from-file",
  wording: FileWording,
): readonly ClaimCause[] {
  const { messages, lineOf } = wording;
  const textOf = textIn(link, wording);
  const judged = { claim: link.claim, verdict, reason, severity: finding.severity, confidence, supports, evaluation };
  return causesOf(judged).flatMap((cause): ClaimCause[] => {
    const { code, where } = cause;
    if (where === link.there.quantity) return [];
    const facts = causeFacts(cause, judged, textOf);
    const explanation = messages.cause(code, facts);
    return [{ code, number: lineOf(where.numeral).id, correction: facts.correction, explanation }];
  });
}
