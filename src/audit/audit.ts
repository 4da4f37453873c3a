import { footnoteClaims } from "../claims/footnotes.ts";
import type { Passage } from "../claims/passage.ts";
import { passageOf } from "../claims/passage.ts";
import { readClaims } from "../claims/read-claims.ts";
import type { Language } from "../language/language.ts";
import { type Language as Lang, messagesFor } from "../language/messages.ts";
import { readSentences, remembering } from "../language/read.ts";
import type { Numeral, Sentence } from "../language/token.ts";
import { vietnamese } from "../language/vi/vietnamese.ts";
import type { FootnoteCall, TextDocument } from "../model/document.ts";
import { byConsensus } from "./consensus.ts";
import { findingOf, type Wording } from "./finding.ts";
import { impliedBy } from "./implied.ts";
import { type Judgement, judge } from "./judge.ts";
import { entryOf, type LedgerLine, lineFor, settle, takePart } from "./ledger.ts";
import { withoutRestatements } from "./restatements.ts";
import type { AuditResult, Finding, ImpliedValue } from "./result.ts";
import { roundingRuleOf } from "./rounding.ts";

/** How a document is audited: `lang` is the language of the explanations, not of the document. */
export interface AuditOptions {
  readonly lang: Lang;
}

/** How many sentences are read at a time, and how many before them are looked back to. */
const stretch = 200;
const lookBack = 5;

/**
 * Recomputes every claim of a document and accounts for every number in it.
 *
 * Time and memory grow with the length of the text: it is read in stretches of sentences, each with a few sentences of
 * what came before. Never throws for what a text may hold.
 */
export function audit(document: TextDocument, options: AuditOptions): AuditResult {
  const language = remembering(vietnamese);
  const lines = new Map<Numeral, LedgerLine>();
  const notes = readNotes(document, language);
  for (const note of notes.values()) enter(lines, note.sentences);
  const judgements: Judgement[] = [];
  const callsWithin = callsInOrder(document);
  for (const { sentences, fresh } of stretchesOf(document, language)) {
    enter(lines, sentences);
    const { passage, claims } = readClaims(sentences, fresh);
    const crossing = callsWithin(passage).flatMap((call) => {
      const note = notes.get(call.note);
      return note ? footnoteClaims(passage, call.call.start, note) : [];
    });
    for (const judgement of judgeAll([...claims, ...crossing])) judgements.push(judgement);
  }
  for (const note of notes.values()) {
    for (const judgement of judgeAll(readClaims(note.sentences, 0).claims)) judgements.push(judgement);
  }
  return present(document, language, lines, judgements, options.lang);
}

function judgeAll(claims: readonly Parameters<typeof judge>[0][]): Judgement[] {
  return withoutRestatements(byConsensus(claims.flatMap((claim) => judge(claim) ?? [])));
}

function enter(lines: Map<Numeral, LedgerLine>, sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    for (const token of sentence.tokens)
      if (token.is === "numeral" && !lines.has(token)) lines.set(token, lineFor(token));
  }
}

function readNotes(document: TextDocument, language: Language): Map<number, Passage> {
  const notes = new Map<number, Passage>();
  document.blocks.forEach((block, index) => {
    if (block.kind === "footnote") notes.set(index, passageOf(readSentences(document.text, block.spans, language)));
  });
  return notes;
}

/** The text in stretches, each with a few sentences of what came before; `fresh` is where the new ones start. */
function* stretchesOf(document: TextDocument, language: Language): Generator<{ sentences: Sentence[]; fresh: number }> {
  let waiting: Sentence[] = [];
  let context: Sentence[] = [];
  for (const block of document.blocks) {
    if (block.kind === "footnote") continue;
    for (const sentence of readSentences(document.text, block.spans, language)) waiting.push(sentence);
    if (waiting.length < stretch) continue;
    yield { sentences: [...context, ...waiting], fresh: context.length };
    context = waiting.slice(-lookBack);
    waiting = [];
  }
  if (waiting.length > 0) yield { sentences: [...context, ...waiting], fresh: context.length };
}

/** The footnote calls of each stretch in turn, each looked at once: calls and stretches are both in the order of the text. */
function callsInOrder(document: TextDocument): (passage: Passage) => FootnoteCall[] {
  const calls = [...document.footnotes].sort((a, b) => a.call.start - b.call.start);
  let next = 0;
  return (passage) => {
    const end = (passage.sentences.at(-1)?.end ?? 0) + farthestCall;
    const from = next;
    while (next < calls.length && (calls[next]?.call.start ?? 0) <= end) next++;
    return calls.slice(from, next);
  };
}

/** How far behind the last word of a stretch its footnote may be called. */
const farthestCall = 8;

function present(
  document: TextDocument,
  language: Language,
  lines: ReadonlyMap<Numeral, LedgerLine>,
  judgements: readonly Judgement[],
  lang: Lang,
): AuditResult {
  const ledger = [...lines.values()].sort((a, b) => a.numeral.start - b.numeral.start);
  ledger.forEach((line, index) => {
    line.id = `n${index + 1}`;
  });
  for (const judgement of judgements) account(lines, judgement);
  const wording: Wording = {
    text: document.text,
    idOf: (numeral) => lines.get(numeral)?.id ?? "",
    messages: messagesFor(lang),
  };
  const inOrder = [...judgements].sort((a, b) => placeOf(a) - placeOf(b));
  const implied: ImpliedValue[] = [];
  const claims = inOrder.map((judgement, index): Finding => {
    const id = `c${index + 1}`;
    const found = judgement.verdict === "unverifiable" ? impliedBy(judgement.claim) : undefined;
    const finding = findingOf(id, judgement, found, wording);
    if (found) {
      const name = wording.messages.impliedName(found.what, finding.reference);
      const { numeral } = found.value;
      const unit = numeral.unit.text;
      const of = `${document.text.slice(numeral.start, numeral.end)}${unit ? ` ${unit}` : ""}`;
      implied.push({
        quantity: `${of}: ${name}`,
        low: found.low.toString(),
        high: found.high.toString(),
        unit,
        from: [id],
      });
    }
    return finding;
  });
  const count = (verdict: Finding["verdict"]) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    schema: "recount/audit@1",
    document: { name: document.name, language: language.code, length: document.text.length, text: document.text },
    ledger: ledger.map((line) => entryOf(line, document.text)),
    claims,
    implied,
    summary: {
      numbers: ledger.length,
      claims: claims.length,
      consistent: count("consistent"),
      inconsistent: count("inconsistent"),
      unverifiable: count("unverifiable"),
      roundingRule: roundingRuleOf(judgements),
    },
  };
}

function placeOf(judgement: Judgement): number {
  return (judgement.evaluation?.reported ?? judgement.claim.reported).numeral.start;
}

const statusOf = { consistent: "confirmed", inconsistent: "contradicted", unverifiable: "unverifiable" } as const;

function account(lines: ReadonlyMap<Numeral, LedgerLine>, judgement: Judgement): void {
  const { claim, evaluation, verdict } = judgement;
  const reported = lines.get((evaluation?.reported ?? claim.reported).numeral);
  if (reported) {
    takePart(reported, "reported");
    settle(reported, statusOf[verdict], true);
  }
  for (const operand of evaluation?.reading.operands ?? []) {
    const line = lines.get(operand.quantity.numeral);
    if (!line) continue;
    takePart(line, "operand");
    settle(line, statusOf[verdict], false);
  }
}
