import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../../audit/dataset/data-audit.ts";
import { countedDataVerdicts, verdictSigns } from "../../model/verdict-order.ts";
import { comparisonName } from "../comparison-name.ts";
import { findingMarkdown } from "../finding-markdown.ts";
import { escapedMarkdown } from "../markdown-escape.ts";
import { markdownTable } from "../markdown-table.ts";
import { toldComparison } from "../told/told-comparison.ts";
import type { DataAuditOptions } from "./options.ts";
import {
  type DataAuditView,
  dataAuditView,
  impliedPlanText,
  isExplained,
  placeInShort,
  type ReasonGroup,
  subjectText,
} from "./view.ts";

/** The audit of a data set as Markdown: the conclusion, each finding, the reasons with examples, implied plans, the sources. */
export function dataAuditMarkdown(audit: PanelAudit, name: DatasetName, options: DataAuditOptions): string {
  const view = dataAuditView(audit, name, options.lang);
  const { head, words, messages } = view;
  const { sections } = words;
  const consistent = view.groupsOf("consistent");
  const counts = countedDataVerdicts.map(
    (verdict) =>
      `- ${verdictSigns[verdict]} ${messages.verdicts[verdict]}: ${messages.number(String(head.summary[verdict]))}`,
  );
  const parts = [
    `# ${words.title}: ${escapedMarkdown(head.dataset.title ?? head.dataset.name)}`,
    `**${words.headline(head.summary)}**`,
    counts.join("\n"),
    ...(head.summary.sums.gaps > 0 ? [words.gaps(head.summary.sums.gaps)] : []),
    ...(view.editions === "" ? [] : [view.editions]),
    ...(head.summary.sums.notTotals > 0 ? [words.notTotals(head.summary.sums.notTotals)] : []),
    ...section(
      sections.inconsistent,
      view.inconsistent.map((each) => findingMarkdown(toldComparison(each, messages.lang))).join("\n\n"),
    ),
    ...section(
      sections.explained,
      reasons(
        view,
        consistent.filter(({ reason }) => isExplained(reason)),
      ),
    ),
    ...section(sections.unverifiable, reasons(view, view.groupsOf("unverifiable"))),
    ...section(
      sections.implied,
      head.implied.map((plan) => `- ${escapedMarkdown(impliedPlanText(view, plan))}`).join("\n"),
    ),
    ...section(
      sections.consistent,
      reasons(
        view,
        consistent.filter(({ reason }) => !isExplained(reason)),
      ),
    ),
    ...section(sections.groups, groups(view)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, body: string): string[] {
  return body === "" ? [] : [`## ${title}`, body];
}

function reasons({ words, messages }: DataAuditView, list: readonly ReasonGroup[]): string {
  return list
    .map(({ reason, count, examples }) => {
      const [first] = examples;
      const example = first ? ` (${words.forExample} ${subjectText(first)}: ${first.explanation})` : "";
      return `- ${escapedMarkdown(`${messages.reasons[reason]}: ${messages.number(String(count))}${example}`)}`;
    })
    .join("\n");
}

function groups({ head, words, messages }: DataAuditView): string {
  const { columns } = words;
  return markdownTable({
    columns: [
      { title: columns.source, kind: "words" },
      { title: columns.comparison, kind: "words" },
      ...countedDataVerdicts.map((verdict) => ({ title: messages.verdicts[verdict], kind: "number" as const })),
    ],
    rows: head.groups.map(({ file, sheet, comparison, ...counted }) => [
      placeInShort({ file, ...(sheet !== undefined && { sheet }) }),
      comparisonName(comparison, messages.lang),
      ...countedDataVerdicts.map((verdict) => messages.number(String(counted[verdict]))),
    ]),
  });
}
