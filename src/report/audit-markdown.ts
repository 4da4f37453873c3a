import type { ClaimFinding } from "../audit/contract/claim-finding.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { countedVerdicts, verdictSigns } from "../model/verdict-order.ts";
import type { Language } from "../words/words.ts";
import { conclusionOf } from "./conclusion.ts";
import type { Excerpt } from "./excerpt.ts";
import { findingMarkdown } from "./finding-markdown.ts";
import { escapedMarkdown } from "./markdown-escape.ts";
import { toldClaim } from "./told/told-claim.ts";
import {
  calculationOf,
  claimedText,
  impliedText,
  placeOf,
  placesOf,
  type ReportView,
  recomputedText,
  viewOf,
} from "./view.ts";

const excerptColumns = 160;

/** An audit as Markdown for a message, a ticket or a repository: the conclusion, each finding, the surest first, implied values, all claims. */
export function auditMarkdown(result: ReportAudit, options: { readonly lang: Language }): string {
  const view = viewOf(result, options.lang);
  const { labels } = view.messages;
  const parts = [
    `# ${labels.audit}: ${escapedMarkdown(result.source.name)}`,
    `**${conclusionOf(result, view.messages).sentence}**`,
    summary(view),
    ...section(labels.sections.findings, view.inconsistent.map((finding) => findingText(view, finding)).join("\n\n")),
    ...section(labels.sections.doubtful, view.doubtful.map((finding) => findingText(view, finding)).join("\n\n")),
    ...section(labels.sections.implied, impliedTable(view)),
    ...section(labels.sections.claims, claimTable(view)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, body: string): string[] {
  return body === "" ? [] : [`## ${title}`, body];
}

function summary(view: ReportView): string {
  const { messages, result } = view;
  const { numbers, findings, roundingRule, ...counts } = result.summary;
  return [
    `- ${messages.labels.numbers(numbers)}, ${messages.labels.claims(findings)}`,
    ...countedVerdicts.map((verdict) => `- ${verdictSigns[verdict]} ${messages.verdicts[verdict]}: ${counts[verdict]}`),
    `- ${messages.labels.roundingRule}: ${messages.roundingRules[roundingRule]}`,
  ].join("\n");
}

function findingText(view: ReportView, finding: ClaimFinding): string {
  const quotes = placesOf(view, finding, excerptColumns).map((excerpt) => `> ${quoted(view, excerpt)}`);
  return findingMarkdown(toldClaim(view, finding), quotes.join("\n>\n"));
}

/** An excerpt with the claim's numbers in bold. */
function quoted(view: ReportView, excerpt: Excerpt): string {
  const { text } = view.result.source;
  let at = excerpt.start;
  let quote = excerpt.cutBefore ? "… " : "";
  for (const mark of excerpt.marks) {
    quote += `${escapedMarkdown(text.slice(at, mark.start))}**${escapedMarkdown(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return quote + escapedMarkdown(text.slice(at, excerpt.end)) + (excerpt.cutAfter ? " …" : "");
}

function impliedTable(view: ReportView): string {
  const { columns } = view.messages.labels;
  const rows = view.result.implied.map((value) => [value.quantity, impliedText(view, value), value.from.join(", ")]);
  return table([columns.quantity, columns.implied, columns.from], rows);
}

function claimTable(view: ReportView): string {
  const { messages, result } = view;
  const { columns, place } = messages.labels;
  const rows = result.findings.map((finding) => {
    const { line, column } = placeOf(view, finding);
    return [
      finding.id,
      messages.verdicts[finding.verdict],
      place(String(line), String(column)),
      messages.kinds[finding.kind],
      claimedText(view, finding),
      calculationOf(view, finding),
      recomputedText(view, finding),
    ];
  });
  const head = [
    "",
    columns.verdict,
    columns.place,
    columns.kind,
    columns.reported,
    columns.calculation,
    columns.recomputed,
  ];
  return table(head, rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map((cells) => line(cells.map(escapedMarkdown)))].join("\n");
}
