import type { Finding } from "../../audit/result.ts";
import type { Verdict } from "../../model/claim.ts";
import { claimedText, impliedText, placeOf, type ReportView, recomputedText } from "../view.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

const signs: Readonly<Record<Verdict, string>> = { consistent: "✓", inconsistent: "✗", unverifiable: "?" };
const verdicts = ["inconsistent", "unverifiable", "consistent"] as const;

/** About how high a row is, so that the page's length is known before the table is laid out. */
const rowHeight = 3;

/** The headings of the table's columns, in order. */
export function claimColumns(view: ReportView): string[] {
  const { columns } = view.messages.labels;
  return [columns.verdict, columns.place, columns.kind, columns.reported, columns.recomputed, columns.explanation];
}

/** Every claim in the order of the text with the recomputation beside it, and a filter by verdict that needs no script. */
export function claimsTable(view: ReportView): string {
  const head = claimColumns(view).map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
  const rows = view.result.claims.map((finding) => row(view, finding));
  return `${filter(view)}
<div class="late" style="contain-intrinsic-size:auto ${rows.length * rowHeight}rem"><table class="claims"><thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function filter(view: ReportView): string {
  const { labels, verdicts: names } = view.messages;
  const choice = (id: string, text: string, checked: boolean) =>
    `<label><input type="radio" name="show" id="show-${id}"${checked ? " checked" : ""}> ${escapeHtml(text)}</label>`;
  const counts = view.result.summary;
  return `<fieldset class="filter"><legend>${escapeHtml(labels.filter)}</legend>${choice("all", `${labels.all} (${counts.claims})`, true)}${verdicts
    .map((verdict) => choice(verdict, `${signs[verdict]} ${names[verdict]} (${counts[verdict]})`, false))
    .join("")}</fieldset>`;
}

function row(view: ReportView, finding: Finding): string {
  const { messages } = view;
  const { line, column } = placeOf(view, finding);
  const { verdict } = finding;
  const implied = view.impliedBy(finding.id).map((value) => `${value.quantity}: ${impliedText(view, value)}`);
  const power = finding.power === "" ? "" : messages.labels.power(messages.quantity(finding.power, powerUnit(finding)));
  const recomputed = recomputedText(view, finding);
  const found = recomputed === "" ? `<i>${escapeLine(implied.join("; ") || "–")}</i>` : escapeLine(recomputed);
  const cells = [
    `<td class="v"><span>${signs[verdict]} ${escapeHtml(messages.verdicts[verdict])}</span></td>`,
    `<td class="place"><a href="#${escapeLine(finding.reported)}" title="${escapeHtml(messages.labels.seeInText)}">${line}:${column}</a></td>`,
    `<td>${escapeHtml(messages.kinds[finding.kind])}</td>`,
    `<td class="n">${escapeLine(claimedText(view, finding))}</td>`,
    `<td class="n"><span>${found}</span>${power ? `<small>${escapeHtml(power)}</small>` : ""}</td>`,
    `<td class="x">${escapeLine(finding.explanation)}</td>`,
  ];
  return `<tr id="${escapeLine(finding.id)}" class="${verdict}">${cells.join("")}</tr>`;
}

/** The unit of an error: none beside a percentage, where `0,1%` would read as a share of it. */
function powerUnit(finding: Finding): string {
  const unit = finding.recomputed?.unit ?? "";
  return unit === "%" ? "" : unit;
}
