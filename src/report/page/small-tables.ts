import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../audit/contract/ledger-entry.ts";
import type { LedgerRole, LedgerStatus } from "../../model/claim.ts";
import { impliedText, type ReportView, reportedText } from "../view.ts";
import type { ClaimAnchor } from "./claim-links.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { statusClass } from "./marked-text.ts";

/** What the report lets one deduce, each with the claims it follows from; empty where there is nothing. */
export function impliedTable(view: ReportView, anchor: ClaimAnchor): string {
  const { result, messages } = view;
  const { columns } = messages.labels;
  if (result.implied.length === 0) return "";
  const claims = new Map(result.findings.map((finding) => [finding.id, finding]));
  const rows = result.implied.map((value) => {
    const from = value.from.map((id) => {
      const finding = claims.get(id);
      if (!finding) return escapeLine(id);
      return `<a href="#${escapeLine(anchor(finding))}">${escapeLine(printedParts(view, finding.operands, reportedText(view, finding)))}</a>`;
    });
    return `<tr><td>${escapeLine(value.quantity)}</td><td class="n">${escapeLine(impliedText(view, value))}</td><td>${from.join(", ")}</td></tr>`;
  });
  return table("implied", [columns.quantity, columns.implied, columns.from], rows);
}

function printedParts(view: ReportView, operands: ClaimFinding["operands"], reported: string): string {
  const printed = operands.slice(0, 2).flatMap(({ id }) => {
    const entry = view.entry(id);
    return entry ? [entry.unit && !entry.text.endsWith(entry.unit) ? `${entry.text} ${entry.unit}` : entry.text] : [];
  });
  return [...printed, reported].join(" · ");
}

const roles: readonly LedgerRole[] = ["reported", "operand", "context", "date", "citation", "ordinal", "contact"];
const statuses: readonly LedgerStatus[] = ["confirmed", "contradicted", "doubtful", "unverifiable", "not-a-quantity"];

/** How many numbers play which part and what became of them. */
export function ledgerTable(view: ReportView): string {
  const { messages, result } = view;
  const counts = countBy(result.ledger);
  const head = [messages.labels.columns.role, ...statuses.map((status) => messages.statuses[status])];
  const rows = roles
    .filter((role) => statuses.some((status) => counts.has(`${role} ${status}`)))
    .map((role) => {
      const cells = statuses.map(
        (status) => `<td class="n">${number(view, counts.get(`${role} ${status}`) ?? 0)}</td>`,
      );
      return `<tr><th scope="row">${escapeHtml(messages.roles[role])}</th>${cells.join("")}</tr>`;
    });
  return table("ledger", head, rows);
}

function countBy(ledger: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { role, status } of ledger) counts.set(`${role} ${status}`, (counts.get(`${role} ${status}`) ?? 0) + 1);
  return counts;
}

function number(view: ReportView, count: number): string {
  return count === 0 ? "·" : view.messages.number(String(count));
}

/** What each mark in the text means. */
export function legend(view: ReportView): string {
  const { messages } = view;
  const items = statuses.map(
    (status) =>
      `<div><dt><span class="m ${statusClass[status]}">${escapeHtml(messages.statuses[status])}</span></dt><dd>${escapeHtml(messages.labels.statusMeanings[status])}</dd></div>`,
  );
  return `<dl class="legend">${items.join("")}</dl>`;
}

function table(name: string, head: readonly string[], rows: readonly string[]): string {
  const columns = head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
  return `<div class="scroll" tabindex="0"><table class="${name}"><thead><tr>${columns}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
