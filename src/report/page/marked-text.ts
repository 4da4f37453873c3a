import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../audit/contract/ledger-entry.ts";
import type { ReportView } from "../view.ts";
import { type ClaimAnchor, claimsByNumber } from "./claim-links.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** The class that draws a status. */
export const statusClass = {
  confirmed: "ok",
  contradicted: "bad",
  doubtful: "doubt",
  unverifiable: "open",
  "not-a-quantity": "none",
} as const;

const mostNotes = 3;

/** A text with more numbers than this is laid out part by part as it is scrolled to. */
const manyNumbers = 3000;
const linesInPart = 200;

/**
 * The document's whole text, a paragraph a line with its line number, every number of the ledger marked by its status and
 * linked to its check. Linear in the text and the ledger.
 */
export function markedText(view: ReportView, anchor: ClaimAnchor): string {
  const { text } = view.result.source;
  const claims = claimsByNumber(view);
  const entries = [...view.result.ledger].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  const brief = entries.length > manyNumbers;
  let next = 0;
  let gap = false;
  for (const [at, line] of view.index.lines.entries()) {
    let body = "";
    let from = line.start;
    for (let entry = entries[next]; entry && entry.start < line.end; entry = entries[++next]) {
      const start = Math.max(from, entry.start);
      const end = Math.max(start, Math.min(entry.end, line.end));
      body += escapeHtml(text.slice(from, start)) + mark(view, entry, text.slice(start, end), claims, anchor, brief);
      from = end;
    }
    body += escapeHtml(text.slice(from, line.end));
    const empty = body === "" || /^\s+$/.test(body);
    if (!empty) parts.push(`<p data-l="${at + 1}"${gap ? ' class="gap"' : ""}>${body}</p>`);
    gap = empty;
  }
  for (; next < entries.length; next++) parts.push(`<a id="${escapeLine(entries[next]?.id ?? "")}"></a>`);
  const language = escapeLine(view.result.source.language);
  if (!brief) return `<div class="text" lang="${language}">${parts.join("\n")}</div>`;
  const late: string[] = [];
  for (let at = 0; at < parts.length; at += linesInPart)
    late.push(`<div class="late">${parts.slice(at, at + linesInPart).join("\n")}</div>`);
  return `<div class="text long" lang="${language}">${late.join("\n")}</div>`;
}

function mark(
  view: ReportView,
  entry: LedgerEntry,
  printed: string,
  claims: ReadonlyMap<string, readonly ClaimFinding[]>,
  anchor: ClaimAnchor,
  brief: boolean,
): string {
  const { messages } = view;
  const status = messages.statuses[entry.status];
  const open = `id="${escapeLine(entry.id)}" class="m ${statusClass[entry.status]}"`;
  const [first, ...rest] = claims.get(entry.id) ?? [];
  if (!first) {
    const title =
      entry.status === "not-a-quantity" ? messages.roles[entry.role] : `${messages.roles[entry.role]}, ${status}`;
    return `<span ${open} title="${escapeLine(title)}">${escapeHtml(printed)}</span>`;
  }
  const label = `${printed}, ${status}`;
  const link = `<a ${open} href="#${escapeLine(anchor(first))}" aria-label="${escapeLine(label)}"`;
  // In a long text the same sentence beside each number that it names would be most of the page.
  if (brief && first.reported.id !== entry.id) return `${link}>${escapeHtml(printed)}</a>`;
  const told = [first, ...rest].slice(0, mostNotes).map((finding) => finding.explanation);
  const more = rest.length + 1 - told.length;
  const note = [...told, ...(more > 0 ? [messages.labels.more(more)] : [])].join("  •  ");
  return `${link} data-note="${escapeLine(note)}">${escapeHtml(printed)}</a>`;
}
