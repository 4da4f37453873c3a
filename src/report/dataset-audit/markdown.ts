import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../../audit/dataset/data-audit.ts";
import { countedOf, verdictSigns } from "../../model/verdict-order.ts";
import { wordsFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { editionTable } from "../editions/edition-rows.ts";
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
  return `${[...conclusion(view), ...sectionsOf(view)].join("\n\n")}\n`;
}

function conclusion({ head, words, messages, editions }: DataAuditView): readonly string[] {
  const { source, summary } = head;
  const counts = countedOf(summary).map(
    (verdict) =>
      `- ${verdictSigns[verdict]} ${messages.verdicts[verdict]}: ${messages.number(String(summary[verdict]))}`,
  );
  const name = escapedMarkdown(source.title ?? source.name);
  return [
    name === "" ? `# ${words.title}` : `# ${words.title}: ${name}`,
    `**${words.headline(summary)}**`,
    counts.join("\n"),
    ...(summary.sums.gaps > 0 ? [words.gaps(summary.sums.gaps)] : []),
    ...(editions === "" ? [] : [editions]),
    ...(summary.sums.notTotals > 0 ? [words.notTotals(summary.sums.notTotals)] : []),
  ];
}

function sectionsOf(view: DataAuditView): readonly string[] {
  const { sections } = view.words;
  const consistent = view.groupsOf("consistent");
  const explained = consistent.filter(({ reason }) => isExplained(reason));
  const others = consistent.filter(({ reason }) => !isExplained(reason));
  const told = (findings: readonly DataFinding[]): string =>
    findings.map((each) => findingMarkdown(toldComparison(each, view.messages.lang))).join("\n\n");
  const implied = view.head.implied.map((plan) => `- ${escapedMarkdown(impliedPlanText(view, plan))}`);
  return [
    ...section(sections.inconsistent, told(view.inconsistent)),
    ...section(view.messages.labels.sections.doubtful, told(view.doubtful)),
    ...section(sections.explained, reasons(view, explained)),
    ...section(sections.unverifiable, reasons(view, view.groupsOf("unverifiable"))),
    ...section(sections.implied, implied.join("\n")),
    ...changed(view),
    ...section(sections.consistent, reasons(view, others)),
    ...section(sections.groups, groups(view)),
  ];
}

/** What changed since earlier editions. */
function changed({ head: { editions }, messages }: DataAuditView): readonly string[] {
  if (!editions) return [];
  const table = editionTable(editions, messages.lang, shownChanges);
  const all = editions.restated.length + editions.vanished.length + editions.stale.length;
  const { title, others } = wordsFor(messages.lang).audit.editions;
  const written = (count: number): string => messages.number(String(count));
  const rest = all - table.rows.length;
  return [
    ...section(title(written(all)), table.rows.length > 0 ? markdownTable(table) : ""),
    ...(rest > 0 ? [escapedMarkdown(others(written(rest)))] : []),
  ];
}

const shownChanges = 15;

function section(title: string, body: string): string[] {
  return body === "" ? [] : [`## ${title}`, body];
}

function reasons({ words, messages }: DataAuditView, list: readonly ReasonGroup[]): string {
  return list
    .map(({ reason, count, examples }) => {
      const [first] = examples;
      const example = first ? ` (${words.forExample} ${subjectText(first, messages.lang)}: ${first.explanation})` : "";
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
      ...countedOf(head.summary).map((verdict) => ({ title: messages.verdicts[verdict], kind: "number" as const })),
    ],
    rows: head.groups.map(({ file, sheet, comparison, ...counted }) => [
      placeInShort({ file, ...(sheet !== undefined && { sheet }) }),
      comparisonName(comparison, messages.lang),
      ...countedOf(head.summary).map((verdict) => messages.number(String(counted[verdict]))),
    ]),
  });
}
