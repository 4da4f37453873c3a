import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import { gravityOf, verdictSigns } from "../../model/verdict-order.ts";
import {
  calculationOf,
  claimedText,
  impliedText,
  placeOf,
  type ReportView,
  recomputedText,
  surenessText,
} from "../view.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { claimKey } from "./finding-key.ts";
import { sortableTable } from "./sortable-table.ts";

/** The headings of the table's columns, in order. */
export function claimColumns(view: ReportView): string[] {
  const { columns } = view.messages.labels;
  return [columns.verdict, columns.place, columns.kind, columns.reported, columns.recomputed, columns.explanation];
}

/** Every claim in the order of the text with its recomputation. */
export function claimsTable(view: ReportView): string {
  const { result, messages } = view;
  return sortableTable(
    {
      id: "claims",
      name: messages.labels.sections.claims,
      columns: claimColumns(view).map((title) => ({ title })),
      rows: result.findings.map((finding) => row(view, finding)),
      verdicts: result.summary,
      folds: true,
      marked: true,
      of: result.source.name,
    },
    messages.lang,
  );
}

function row(view: ReportView, finding: ClaimFinding): string {
  const { messages } = view;
  const { line, column } = placeOf(view, finding);
  const { verdict } = finding;
  const implied = view.impliedBy(finding.id).map((value) => `${value.quantity}: ${impliedText(view, value)}`);
  const power =
    finding.power === undefined ? "" : messages.labels.power(messages.quantity(finding.power, powerUnit(finding)));
  const recomputed = recomputedText(view, finding);
  const found = recomputed === "" ? `<i>${escapeLine(implied.join("; ") || "–")}</i>` : escapeLine(recomputed);
  const calculation = calculationOf(view, finding);
  const shown =
    calculation === ""
      ? `<span>${found}</span>`
      : `<details><summary>${found}</summary>${escapeLine(calculation)}</details>`;
  const sureness = isWrong(finding) ? `<small>${escapeHtml(surenessText(view, finding))}</small>` : "";
  const cells = [
    `<td class="v" data-k="${verdictKey(finding)}"><span>${verdictSigns[verdict]} ${escapeHtml(messages.verdicts[verdict])}</span>${sureness}</td>`,
    `<td class="place" data-k="${view.entry(finding.reported.id)?.start ?? finding.span.start}"><a href="#${escapeLine(finding.reported.id)}" title="${escapeHtml(messages.labels.seeInText)}">${line}:${column}</a></td>`,
    `<td>${escapeHtml(messages.kinds[finding.kind])}</td>`,
    `<td class="n" data-k="${sortKey(view.entry(finding.reported.id)?.value)}">${escapeLine(claimedText(view, finding))}</td>`,
    `<td class="n" data-k="${sortKey(finding.recomputed?.exact)}">${shown}${power ? `<small>${escapeHtml(power)}</small>` : ""}</td>`,
    `<td class="x">${escapeLine(finding.explanation)}</td><td class="mk"></td>`,
  ];
  return `<tr id="${escapeLine(finding.id)}" class="${verdict}" data-key="${claimKey(view, finding)}">${cells.join("")}</tr>`;
}

function isWrong({ verdict }: ClaimFinding): boolean {
  return verdict === "inconsistent" || verdict === "doubtful";
}

/** The gravest first, and among those that are wrong the surest. */
function verdictKey(finding: ClaimFinding): string {
  const unsure = isWrong(finding) ? (1 - finding.confidence) / 2 : 0;
  return String(Number((gravityOf(finding.verdict) + unsure).toFixed(3)));
}

/** A decimal or `a/b` as a number to sort by; empty where there is none. */
export function sortKey(value: string | undefined): string {
  if (value === undefined) return "";
  const [numerator = "", denominator] = value.split("/");
  const number = Number(numerator) / Number(denominator ?? 1);
  return Number.isFinite(number) ? String(Number(number.toPrecision(12))) : "";
}

/** The unit of an error: none beside a percentage, where `0,1%` would read as a share of it. */
function powerUnit(finding: ClaimFinding): string {
  const unit = finding.recomputed?.unit ?? "";
  return unit === "%" ? "" : unit;
}
