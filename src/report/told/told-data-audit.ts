import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { countsWithSums, type DatasetName } from "../../audit/dataset/data-audit.ts";
import type { Verdict } from "../../model/claim.ts";
import { countedOf, leadingVerdict, verdictSigns } from "../../model/verdict-order.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { shownVerdict } from "../coverage.ts";
import {
  type DataAuditView,
  dataAuditView,
  impliedPlanText,
  isExplained,
  placeInShort,
  type ReasonGroup,
  subjectText,
} from "../dataset-audit/view.ts";
import { editionTable } from "../editions/edition-rows.ts";
import type { Medium, ToldAudit, ToldFindings, ToldReason, ToldRemark, ToldSection } from "./told-audit.ts";
import { toldComparison } from "./told-comparison.ts";
import { countText } from "./verdict-count.ts";

const all = Number.POSITIVE_INFINITY;

/** How many are told of what there may be many of. */
const most = {
  screen: { inconsistent: 40, doubtful: 12, plans: 8, changes: 4 },
  verbose: { inconsistent: all, doubtful: all, plans: all, changes: all },
  document: { inconsistent: all, doubtful: all, plans: all, changes: 15 },
} as const;

/** How the audit of a data set is told. */
interface Telling {
  readonly view: DataAuditView;
  readonly medium: Medium;
  readonly most: (typeof most)[keyof typeof most];
}

/** The audit of a data set in words: what a revised base or a changed plan explains, and what could not be checked, by reason. */
export function toldDataAudit(
  audit: PanelAudit,
  name: DatasetName,
  { lang, medium, verbose = false }: { readonly lang: Language; readonly medium: Medium; readonly verbose?: boolean },
): ToldAudit {
  const view = dataAuditView(audit, name, lang);
  const telling: Telling = { view, medium, most: most[medium === "screen" && verbose ? "verbose" : medium] };
  const { head, words, messages } = view;
  const { summary, source } = head;
  const called = source.title ?? source.name;
  const consistent = view.groupsOf("consistent");
  const explained = consistent.filter(({ reason }) => isExplained(reason));
  const agreeing = consistent.filter(({ reason }) => !isExplained(reason));
  return {
    name: called,
    title: called === "" ? words.title : `${words.title}: ${called}`,
    sentence: words.headline(summary),
    leading: shownVerdict(leadingVerdict(countsWithSums(summary)), countsWithSums(summary)),
    counts:
      summary.findings === 0 && medium === "screen"
        ? []
        : countedOf(summary).map((verdict) => countText(verdict, summary[verdict], messages, medium)),
    remarks: remarksOf(telling),
    inconsistent: toldFindings(words.sections.inconsistent, view.inconsistent, telling.most.inconsistent, lang),
    doubtful: toldFindings(messages.labels.sections.doubtful, view.doubtful, telling.most.doubtful, lang),
    sections: [
      ...reasons(telling, words.sections.explained, explained, "consistent"),
      ...reasons(telling, words.sections.unverifiable, view.groupsOf("unverifiable"), "unverifiable"),
      ...plans(telling),
      ...changed(telling),
      ...reasons(telling, words.sections.consistent, agreeing, "consistent", medium === "document"),
      ...sources(telling),
    ],
  };
}

function remarksOf({ view: { head, words, editions }, medium }: Telling): readonly ToldRemark[] {
  const { sums, findings } = head.summary;
  const isEmpty = medium === "screen" && findings === 0 && sums.checked === 0 && sums.doubtful === 0;
  return [
    { text: isEmpty ? words.nothingReported : "", isQuiet: false },
    { text: sums.gaps > 0 ? words.gaps(sums.gaps) : "", isQuiet: false },
    { text: editions, isQuiet: true },
    { text: sums.notTotals > 0 ? words.notTotals(sums.notTotals) : "", isQuiet: true },
  ].filter(({ text }) => text !== "");
}

function toldFindings(title: string, findings: readonly DataFinding[], first: number, lang: Language): ToldFindings {
  const shown = findings.slice(0, first).map((finding) => toldComparison(finding, lang));
  return { title, findings: shown, rest: findings.length - shown.length };
}

function reasons(
  { view: { messages, words, isAlone } }: Telling,
  title: string,
  groups: readonly ReasonGroup[],
  verdict: Verdict,
  withExamples = true,
): readonly ToldSection[] {
  if (groups.length === 0) return [];
  const told = groups.map(
    ({ reason, count, examples }): ToldReason => ({
      text: `${messages.reasons[reason]}: ${messages.number(String(count))}`,
      advice: isAlone && reason === "base-not-in-data" ? words.basesElsewhere : "",
      examples: (withExamples ? examples : []).map((each) => ({
        place: placeInShort(each.reported.place),
        text: `${subjectText(each, messages.lang)}: ${each.explanation}`,
      })),
    }),
  );
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return [{ title, count, kind: "reasons", verdict, reasons: told, rest: "" }];
}

function plans({ view, most: { plans: first } }: Telling): readonly ToldSection[] {
  const { implied } = view.head;
  if (implied.length === 0) return [];
  const lines = implied.slice(0, first).map((plan) => impliedPlanText(view, plan));
  const rest = implied.length - lines.length;
  return [
    {
      title: view.words.sections.implied,
      count: implied.length,
      kind: "lines",
      lines,
      rest: rest > 0 ? view.messages.labels.moreInVerbose(rest) : "",
    },
  ];
}

/** What changed since earlier editions: of each kind the first few. */
function changed({ view: { head, messages }, medium, most: { changes } }: Telling): readonly ToldSection[] {
  const { editions } = head;
  if (!editions) return [];
  const count = editions.restated.length + editions.vanished.length + editions.stale.length;
  if (count === 0) return [];
  const table = editionTable(editions, messages.lang, changes);
  const { title, others } = wordsFor(messages.lang).audit.editions;
  const rest = count - table.rows.length;
  const written = (each: number): string => messages.number(String(each));
  const told = { title: title(written(count)), rest: rest > 0 ? others(written(rest)) : "" };
  if (medium === "document") return [{ ...told, kind: "table", table }];
  return [{ ...told, kind: "lines", lines: table.rows.map(changeText) }];
}

/** `restated: 3.SP CN!F20 Thép, 2024-05: 107.0 → 106.9 (−0.1 %)`. */
function changeText([what, of, period, before, after, change, place]: readonly string[]): string {
  const size = change ? ` (${change}%)` : "";
  return `${what}: ${place} ${of}, ${period}: ${before}${after ? ` → ${after}${size}` : ""}`;
}

/** How many there are of each sheet and comparison; a screen has no table of one row. */
function sources({ view: { head, words, messages }, medium }: Telling): readonly ToldSection[] {
  if (head.groups.length < (medium === "screen" ? 2 : 1)) return [];
  const { columns, sections } = words;
  const verdicts = countedOf(head.summary);
  const table = {
    columns: [
      { title: columns.source, kind: "words" as const },
      { title: columns.comparison, kind: "words" as const },
      ...verdicts.map((verdict) => ({
        title: `${medium === "screen" ? `${verdictSigns[verdict]} ` : ""}${messages.verdicts[verdict]}`,
        kind: "number" as const,
      })),
    ],
    rows: head.groups.map(({ file, sheet, comparison, ...counts }) => [
      placeInShort({ file, ...(sheet !== undefined && { sheet }) }),
      comparisonName(comparison, messages.lang),
      ...verdicts.map((verdict) => messages.number(String(counts[verdict]))),
    ]),
  };
  return [{ title: sections.groups, kind: "table", table, rest: "" }];
}
