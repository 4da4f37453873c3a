import type { ClaimFinding } from "../audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../audit/contract/ledger-entry.ts";
import type { ReportAudit, ReportImplied } from "../audit/contract/report-audit.ts";
import { gravityOfSeverity } from "../model/verdict-order.ts";
import { type Ground, type Language, type Messages, messagesFor } from "../words/words.ts";
import { type Excerpt, excerpts } from "./excerpt.ts";
import { type LineIndex, lineIndex } from "./lines.ts";

/** An audit result with what every output needs to look up, each in constant or logarithmic time. */
export interface ReportView {
  readonly result: ReportAudit;
  readonly lang: Language;
  readonly messages: Messages;
  readonly index: LineIndex;
  readonly entry: (id: string) => LedgerEntry | undefined;
  readonly impliedBy: (claim: string) => readonly ReportImplied[];
  readonly inconsistent: readonly ClaimFinding[];
  readonly doubtful: readonly ClaimFinding[];
  readonly unverifiable: readonly ClaimFinding[];
  readonly consistent: readonly ClaimFinding[];
}

/** Prepares an audit result for writing it out in a language. */
export function viewOf(result: ReportAudit, lang: Language): ReportView {
  const entries = new Map(result.ledger.map((entry) => [entry.id, entry]));
  const implied = new Map<string, ReportImplied[]>(result.findings.map((claim) => [claim.id, []]));
  for (const value of result.implied) for (const claim of value.from) implied.get(claim)?.push(value);
  const of = (verdict: ClaimFinding["verdict"]) => result.findings.filter((claim) => claim.verdict === verdict);
  return {
    result,
    lang,
    messages: messagesFor(lang),
    index: lineIndex(result.source.text),
    entry: (id) => entries.get(id),
    impliedBy: (claim) => implied.get(claim) ?? [],
    inconsistent: of("inconsistent").sort(surestFirst),
    doubtful: of("doubtful").sort(surestFirst),
    unverifiable: of("unverifiable"),
    consistent: of("consistent"),
  };
}

/** The surest first, then the gravest, then in the order of the text. */
export function surestFirst(a: ClaimFinding, b: ClaimFinding): number {
  return (
    b.confidence - a.confidence ||
    gravityOfSeverity(a.severity) - gravityOfSeverity(b.severity) ||
    a.span.start - b.span.start
  );
}

/** How probable it is that a finding's number is wrong: `92% sure`. */
export function surenessText({ messages }: ReportView, finding: ClaimFinding): string {
  return messages.labels.sureness(messages.probability(finding.confidence));
}

/** What a finding rests on, and how sure it is. */
export function basisText(view: ReportView, finding: ClaimFinding): string {
  const { messages } = view;
  const grounds: readonly Ground[] = finding.data
    ? ["data-set"]
    : finding.supports.length > 0
      ? finding.supports
      : ["proximity"];
  const told = grounds.map((ground) => messages.grounds[ground]).join("; ");
  return messages.labels.basis(told, surenessText(view, finding));
}

/** Where a claim's reported number stands. */
export function placeOf(view: ReportView, finding: ClaimFinding): { readonly line: number; readonly column: number } {
  return view.index.at(view.entry(finding.reported.id)?.start ?? finding.span.start);
}

/** The reported number as printed. */
export function reportedText(view: ReportView, finding: ClaimFinding): string {
  return view.entry(finding.reported.id)?.text ?? finding.reported.id;
}

/** What the claim says of its number: the direction, the number as printed, and its unit as the reader calls it: `giảm 64,8%`, `94 workers`, `£17.1 billion`. */
export function claimedText(view: ReportView, finding: ClaimFinding): string {
  const entry = view.entry(finding.reported.id);
  const printed = entry?.text ?? finding.reported.id;
  const unit = entry && entry.unit !== "" && !printed.includes(entry.unit) ? entry.unit : "";
  const { up, down } = view.messages.labels;
  const word = finding.direction === "none" ? "" : finding.direction === "up" ? up : down;
  return [word, view.messages.unitBehind(printed, unit)].filter(Boolean).join(" ");
}

/** The formula with the numbers as printed, and with units where it takes them: `34 + 45 + 14 + 3`; empty where there is none. */
export function calculationOf(view: ReportView, finding: ClaimFinding): string {
  if (finding.calculation !== undefined) return view.messages.calculation(finding.calculation);
  return view.messages.calculation(finding.formula.replace(/\b[nx]\d+\b/g, (id) => numberText(finding, id)));
}

/** A number of a finding as printed, in its document or in another file. */
function numberText({ reported, operands }: ClaimFinding, id: string): string {
  return [reported, ...operands].find((one) => one.id === id)?.text ?? id;
}

/** The recomputed value, with one decimal more than the reported number where it has that many; empty for none. */
export function recomputedText(view: ReportView, finding: ClaimFinding): string {
  if (!finding.recomputed) return "";
  const { low, high, exact, unit } = finding.recomputed;
  const { quantity, range } = view.messages;
  const places = (view.entry(finding.reported.id)?.value?.split(".")[1] ?? "").length;
  const more = /\//.test(exact) || (exact.split(".")[1] ?? "").length > places ? places + 1 : undefined;
  return low === high ? quantity(exact, unit, more) : range(low, high, unit, places + 1);
}

/** An implied value as an interval with its unit. */
export function impliedText(view: ReportView, value: ReportImplied): string {
  return view.messages.range(value.low, value.high, value.unit);
}

/** The places of a finding's numbers, in pieces of at most `columns` columns. */
export function placesOf(view: ReportView, finding: ClaimFinding, columns: number): Excerpt[] {
  const operands = finding.operands.flatMap(({ id }) => view.entry(id) ?? []);
  return excerpts(view.result.source.text, view.index, view.entry(finding.reported.id), operands, columns);
}
