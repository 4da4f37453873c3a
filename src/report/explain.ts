import type { LedgerEntry } from "../audit/contract/ledger-entry.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { visibleLine } from "../model/visible.ts";
import { type Language, messagesFor } from "../words/words.ts";
import { findingBlock } from "./terminal/finding-block.ts";
import { paragraph, type Screen } from "./terminal/layout.ts";
import { painter } from "./terminal/style.ts";
import { toldClaim } from "./told/told-claim.ts";
import { impliedText, type ReportView, viewOf } from "./view.ts";

/** How explanations are written out. */
export interface ExplainOptions {
  readonly lang: Language;
  readonly width: number;
  readonly color: boolean;
}

/**
 * The numbers of a document that a person may mean: those printed just so, else those with the same digits, whatever sign or unit
 * stands beside them.
 */
export function numbersMeant(result: ReportAudit, printed: string): readonly LedgerEntry[] {
  const wanted = printed.normalize("NFC").trim();
  const just = result.ledger.filter(({ text }) => text === wanted);
  if (just.length > 0) return just;
  const digits = (text: string) => text.replace(/[^\d.,]/g, "").replace(/[.,]+$/, "");
  return digits(wanted) === "" ? [] : result.ledger.filter(({ text }) => digits(text) === digits(wanted));
}

/** What became of some numbers and why: each claim that tests them or is tested by them, recomputed, and what they imply. */
export function explanations(result: ReportAudit, numbers: readonly LedgerEntry[], options: ExplainOptions): string {
  const view = viewOf(result, options.lang);
  const screen: Screen = { width: options.width, paint: painter(options.color), messages: messagesFor(options.lang) };
  return `${numbers.map((entry) => explained(screen, view, entry).join("\n")).join("\n\n")}\n`;
}

function explained(screen: Screen, view: ReportView, entry: LedgerEntry): string[] {
  const { messages } = screen;
  const { line, column } = view.index.at(entry.start);
  const title = `${entry.text}: ${messages.statuses[entry.status]} (${messages.roles[entry.role]}; ${messages.labels.place(String(line), String(column))})`;
  const claims = view.result.findings.filter(({ reported, operands }) =>
    [reported, ...operands].some(({ id }) => id === entry.id),
  );
  const implied = claims.flatMap((claim) =>
    view.impliedBy(claim.id).map((value) => `${value.quantity}: ${impliedText(view, value)}`),
  );
  return [
    ...paragraph(screen, visibleLine(title), "", "bold"),
    ...paragraph(screen, messages.labels.statusMeanings[entry.status], "  ", "dim"),
    ...claims.flatMap((claim) => findingBlock(screen, toldClaim(view, claim))),
    ...implied.flatMap((text) => paragraph(screen, visibleLine(text), "  ≈ ")),
  ];
}
