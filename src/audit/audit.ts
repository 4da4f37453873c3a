import type { Claim } from "../claims/claim.ts";
import { footnoteClaims } from "../claims/footnotes.ts";
import { languageFreeClaims } from "../claims/language-free.ts";
import { readClaims } from "../claims/read-claims.ts";
import type { Frames } from "../facts/frame.ts";
import type { Passage } from "../facts/passage.ts";
import type { Language } from "../language/language.ts";
import { languages as knownLanguages } from "../language/languages.ts";
import { remembering } from "../language/read.ts";
import { recognise } from "../language/recognise.ts";
import { undetermined } from "../language/undetermined.ts";
import type { ReasonCode } from "../model/audit-reason.ts";
import type { FootnoteCall, TextDocument } from "../model/document.ts";
import type { Panel } from "../model/panel.ts";
import type { RoundingRule } from "../model/printed-number.ts";
import { placeOfSpan } from "../model/source-spans.ts";
import { type Language as Lang, type Messages, messagesFor } from "../words/words.ts";
import { FactIndex } from "./between/fact-index.ts";
import { OtherFiles } from "./between/other-files.ts";
import { Carefulness, isUnsettled } from "./carefulness.ts";
import type { ClaimFinding } from "./contract/claim-finding.ts";
import type { LedgerEntry } from "./contract/ledger-entry.ts";
import type { ReportAudit, ReportImplied } from "./contract/report-audit.ts";
import { type Draft, draftOf, numberOf, operandsOf, type Wording } from "./finding.ts";
import { frameEntryOf } from "./frame-entry.ts";
import { Framing } from "./framing.ts";
import type { Judgement } from "./judge.ts";
import { entryOf, Ledger, settle, takePart } from "./ledger.ts";
import { checkDigits, checkExtent } from "./limits.ts";
import { type ClaimWords, type DataLink, DataLinks } from "./linked/data-links.ts";
import { withData } from "./linked/with-data.ts";
import { withMisreadings } from "./misread.ts";
import { Notes } from "./notes.ts";
import { RoundingTally } from "./rounding.ts";
import { stretchesOf } from "./stretches.ts";
import { weigh } from "./weigh.ts";

/** How a document is audited: `lang` is the language of the explanations, not of the document. */
export interface AuditOptions {
  readonly lang: Lang;
  /** Data sets in which to look up base values and plans that the report omits, as one panel. */
  readonly data?: Panel;
  /** Other reports and annexes in which to look up base values and plans that the report omits, and numbers that both print. */
  readonly previous?: readonly TextDocument[];
  /** Whether the ledger includes the frame of each number: what it was taken to measure. */
  readonly frames?: boolean;
  /** The languages that the document may be in; by default all that recount reads. */
  readonly languages?: readonly Language[];
}

/**
 * Recomputes every claim of a document and accounts for every number in it.
 *
 * Time and memory grow with the length of the text: it is read in stretches of sentences, each with a few sentences of
 * what came before. Throws a ProblemError where the text has more than 300,000 numbers or 100,000 claims, and for nothing
 * else that it may hold.
 *
 * @example
 * const { findings } = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * findings.map(({ kind, verdict }) => `${kind}: ${verdict}`) // -> ["share: doubtful"]
 */
export function audit(document: TextDocument, options: AuditOptions): ReportAudit {
  checkDigits(document.name, document.text);
  const languages = (options.languages ?? knownLanguages).map(remembering);
  const language = recognise(document.text, languages);
  const ledger = new Ledger();
  const wording: Wording = {
    text: document.text,
    messages: messagesFor(options.lang),
    lineOf: (numeral) => ledger.line(numeral),
  };
  const drafts: (() => LinkedDraft | undefined)[] = [];
  const careful = new Carefulness();
  const links = options.data && new DataLinks(options.data, document.text, language.fold);
  const others = options.previous?.length
    ? new OtherFiles(new FactIndex(options.previous, options.languages), ledger, wording)
    : undefined;
  const rounding = new RoundingTally();
  const framing = new Framing(document.text, language);
  const conclude = (passage: Passage, frames: Frames, claims: readonly Claim[], fresh = 0) => {
    const judgements = weigh(passage, frames, claims, fresh);
    const enter = (judgement: Judgement): LinkedDraft => {
      account(ledger, judgement);
      const link =
        judgement.verdict === "unverifiable" ? links?.link(judgement.claim, wordsOf(judgement.claim)) : undefined;
      const draft: LinkedDraft = { ...draftOf(judgement, wording), ...(link && { link }) };
      others?.take(judgement, passage, frames, draft);
      return draft;
    };
    for (const judgement of judgements) {
      careful.take(judgement);
      rounding.take(judgement);
      drafts.push(drafted(judgement, careful, enter));
    }
    others?.takeTwins(passage, frames, judgements, fresh);
    if (options.frames) enterFrames(ledger, passage, frames, fresh);
    checkExtent(document.name, ledger.size, drafts.length);
  };
  const wordsOf = ({ reported, reference }: Claim): ClaimWords => ({
    before: sentenceBefore(document.text, reported.numeral.start),
    named: reference ? document.text.slice(reference.span.start, reference.span.end) : "",
  });
  const notes = new Notes(document, language, ledger);
  const callsWithin = callsInOrder(document);
  for (const { sentences, fresh, language: spoken } of stretchesOf(document, language, languages)) {
    ledger.enter(sentences);
    const { passage, claims } = readClaims(sentences, fresh);
    const crossing = callsWithin(passage).flatMap((call) => {
      const note = notes.take(call.note);
      return note ? footnoteClaims(passage, call.call.start, note) : [];
    });
    const free = spoken.code === undetermined;
    conclude(passage, framing.of(passage, spoken), free ? languageFreeClaims(claims) : [...claims, ...crossing], fresh);
    for (const note of notes.claimsOfTaken()) conclude(note.passage, framing.aside(note.passage, spoken), note.claims);
  }
  for (const note of notes.claimsOfRest()) conclude(note.passage, framing.aside(note.passage, language), note.claims);
  enterMarks(document, ledger);
  const entered = drafts.flatMap((draft) => draft() ?? []);
  const withOthers = others?.settled(entered) ?? entered;
  const settled = links ? settledBy(links, withOthers, options.lang) : withOthers;
  return present(document, language, ledger, settled, rounding.rule(), wording.messages);
}

type LinkedDraft = Draft & { readonly link?: DataLink };

/** What is sure is entered at once, so that the words around it can be let go; what is not, once all of the document has been read. */
function drafted(
  judgement: Judgement,
  careful: Carefulness,
  enter: (judgement: Judgement) => LinkedDraft,
): () => LinkedDraft | undefined {
  if (!isUnsettled(judgement)) {
    const draft = enter(judgement);
    return () => draft;
  }
  return () => {
    const settled = careful.settle(judgement);
    return settled && enter(settled);
  };
}

/** The drafts, those that the data set settles with what it says. */
function settledBy(links: DataLinks, drafts: readonly LinkedDraft[], lang: Lang): readonly Draft[] {
  const messages = messagesFor(lang);
  return drafts.map((draft): Draft => {
    const { link, reported, value } = draft;
    const found = link && value && links.outcome(link, lang);
    if (!found) return draft;
    settle(reported, statusOf[found.verdict], true);
    takePart(value, "operand");
    settle(value, statusOf[found.verdict], false);
    return {
      ...draft,
      implied: [],
      finish: (id, entryOf) =>
        withData(draft.finish(id, entryOf), found, numberOf(value.id, "operand", entryOf), messages),
    };
  });
}

/** How far back a sentence is looked for its start. */
const longestSentence = 400;

/** The text of a sentence up to a place in it. */
function sentenceBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - longestSentence), place);
  const start = [...before.matchAll(/\n|[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  return start ? before.slice(start.index + start[0].length) : before;
}

/** Notes what each number of a passage is about, those before `fresh` aside. */
function enterFrames(ledger: Ledger, passage: Passage, frames: Frames, fresh: number): void {
  for (const quantity of passage.quantities)
    if (quantity.sentence >= fresh) ledger.line(quantity.numeral).frame = frameEntryOf(frames.of(quantity));
}

/** The digits between blocks, which are the marks of notes: `[1]`. */
function enterMarks(document: TextDocument, ledger: Ledger): void {
  let from = 0;
  const spans = document.blocks.flatMap((block) => block.spans).sort((a, b) => a.start - b.start);
  for (const span of [...spans, { start: document.text.length, end: document.text.length }]) {
    const gap = document.text.slice(from, span.start);
    for (const found of gap.matchAll(/\d+/g))
      ledger.enterMark(from + found.index, from + found.index + found[0].length);
    from = Math.max(from, span.end);
  }
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
  ledger: Ledger,
  drafts: readonly Draft[],
  roundingRule: RoundingRule,
  messages: Messages,
): ReportAudit {
  const { name, text } = document;
  const entries = ledger.inOrder().map((line) => placed(entryOf(line, text), document));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entryFor = (id: string) => byId.get(id);
  const findings: ClaimFinding[] = [];
  const implied: ReportImplied[] = [];
  const counts = { consistent: 0, inconsistent: 0, doubtful: 0, unverifiable: 0 };
  const reasons: Partial<Record<ReasonCode, number>> = {};
  for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
    const finished = draft.finish(`c${findings.length + 1}`, entryFor);
    const finding = withMisreadings(finished, document.source, entryFor, messages);
    findings.push(finding);
    counts[finding.verdict]++;
    reasons[finding.reason] = (reasons[finding.reason] ?? 0) + 1;
    for (const one of draft.implied) implied.push({ ...one, from: [finding.id] });
  }
  return {
    schema: "recount/audit@2",
    source: { kind: "document", name, language: language.code, length: text.length, text },
    summary: { findings: findings.length, ...counts, reasons, numbers: entries.length, roundingRule },
    ledger: entries,
    findings,
    implied,
  };
}

function placed(entry: LedgerEntry, { source }: TextDocument): LedgerEntry {
  const place = placeOfSpan(source, entry);
  return place ? { ...entry, place } : entry;
}

const statusOf = {
  consistent: "confirmed",
  inconsistent: "contradicted",
  doubtful: "doubtful",
  unverifiable: "unverifiable",
} as const;

/** Enters what a judgement says of its numbers. */
function account(ledger: Ledger, judgement: Judgement): void {
  const { claim, evaluation, verdict } = judgement;
  const reported = ledger.line((evaluation?.reported ?? claim.reported).numeral);
  takePart(reported, "reported");
  settle(reported, statusOf[verdict], true);
  for (const operand of operandsOf(judgement)) {
    const line = ledger.line(operand.numeral);
    takePart(line, "operand");
    settle(line, statusOf[verdict], false);
  }
}
