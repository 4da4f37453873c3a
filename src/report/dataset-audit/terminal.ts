import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { countsWithSums, type DatasetName } from "../../audit/dataset/data-audit.ts";
import type { Verdict } from "../../model/claim.ts";
import { countedOf, leadingVerdict, verdictSigns } from "../../model/verdict-order.ts";
import { visibleLine } from "../../model/visible.ts";
import { wordsFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { shownVerdict } from "../coverage.ts";
import { editionTable } from "../editions/edition-rows.ts";
import { findingBlock } from "../terminal/finding-block.ts";
import { doubtfulSection, paragraph, type Screen } from "../terminal/layout.ts";
import { colors, painter } from "../terminal/style.ts";
import { textList, textTable } from "../text-table.ts";
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

/** How a terminal is written to. */
export interface DataAuditScreen extends DataAuditOptions {
  readonly width: number;
  readonly color: boolean;
}

const narrowest = 24;
const widest = 120;
const shownInconsistent = 40;
const shownPlans = 8;
const shownChanges = 4;

/**
 * The audit of a data set for a terminal: the conclusion, what does not agree with its place and causes, what a revised base
 * or a changed plan explains, what could not be checked by reason, and how many there are of each sheet.
 */
export function dataAuditTerminal(audit: PanelAudit, name: DatasetName, options: DataAuditScreen): string {
  const view = dataAuditView(audit, name, options.lang);
  const width = Math.max(narrowest, Math.min(widest, Math.floor(options.width)));
  const screen: Screen = { width, paint: painter(options.color), messages: view.messages };
  const verbose = options.verbose ?? false;
  const consistent = view.groupsOf("consistent");
  const lines = [
    ...headOf(view, screen),
    ...inconsistent(view, screen, verbose),
    ...doubtfulSection(
      screen,
      view.doubtful.map((each) => findingBlock(screen, toldComparison(each, view.messages.lang), [])),
      verbose,
    ),
    ...section(
      view,
      screen,
      view.words.sections.explained,
      consistent.filter(({ reason }) => isExplained(reason)),
      "consistent",
    ),
    ...section(view, screen, view.words.sections.unverifiable, view.groupsOf("unverifiable"), "unverifiable"),
    ...plans(view, screen, verbose),
    ...changed(view, screen, verbose),
    ...section(
      view,
      screen,
      view.words.sections.consistent,
      consistent.filter(({ reason }) => !isExplained(reason)),
      undefined,
    ),
    ...groups(view, screen),
  ];
  return `${lines.join("\n")}\n`;
}

function headOf({ head, words, messages, editions }: DataAuditView, screen: Screen): string[] {
  const { summary, source } = head;
  const leading = shownVerdict(leadingVerdict(countsWithSums(summary)), countsWithSums(summary));
  const counts = countedOf(summary).map(
    (verdict) => `${verdictSigns[verdict]} ${messages.number(String(summary[verdict]))} ${messages.verdicts[verdict]}`,
  );
  const nothing = summary.sums.checked === 0 ? words.nothingReported : "";
  const said = summary.findings === 0 ? nothing : counts.join(" · ");
  return [
    ...paragraph(screen, visibleLine(source.title ?? source.name), "", "bold"),
    ...paragraph(screen, words.headline(summary), `${verdictSigns[leading]} `, "bold", colors[leading]),
    screen.paint("─".repeat(screen.width), "dim"),
    ...(said === "" ? [] : paragraph(screen, said, "")),
    ...(summary.sums.gaps > 0 ? paragraph(screen, words.gaps(summary.sums.gaps), "") : []),
    ...(editions === "" ? [] : paragraph(screen, editions, "", "dim")),
    ...(summary.sums.notTotals > 0 ? paragraph(screen, words.notTotals(summary.sums.notTotals), "", "dim") : []),
  ];
}

function inconsistent(view: DataAuditView, screen: Screen, verbose: boolean): string[] {
  const shown = verbose ? view.inconsistent : view.inconsistent.slice(0, shownInconsistent);
  const rest = view.inconsistent.length - shown.length;
  return [
    ...shown.flatMap((finding) => findingBlock(screen, toldComparison(finding, view.messages.lang), [])),
    ...(rest > 0 ? ["", ...paragraph(screen, view.words.more(view.messages.number(String(rest))), "", "dim")] : []),
  ];
}

/** The reasons of a section, each with its count and, where a verdict is told, a few examples. */
function section(
  { messages, words, isAlone }: DataAuditView,
  screen: Screen,
  title: string,
  reasons: readonly ReasonGroup[],
  verdict: Verdict | undefined,
): string[] {
  if (reasons.length === 0) return [];
  const all = reasons.reduce((sum, { count }) => sum + count, 0);
  return [
    "",
    ...paragraph(screen, `${title} (${messages.number(String(all))})`, "", "bold"),
    ...reasons.flatMap(({ reason, count, examples }) => {
      const sign = verdict
        ? screen.paint(verdictSigns[verdict], colors[verdict])
        : screen.paint(verdictSigns.consistent, "green");
      const [line = "", ...more] = paragraph(
        screen,
        `${messages.reasons[reason]}: ${messages.number(String(count))}`,
        "  ",
      );
      const told = verdict ? examples : [];
      return [
        sign + line.slice(1),
        ...more,
        ...(isAlone && reason === "base-not-in-data" ? paragraph(screen, words.basesElsewhere, "    ↳ ", "dim") : []),
        ...told.flatMap((each) =>
          paragraph(
            screen,
            visibleLine(
              `${placeInShort(each.reported.place)} ${subjectText(each, messages.lang)}: ${each.explanation}`,
            ),
            "    ",
            "dim",
          ),
        ),
      ];
    }),
  ];
}

function plans(view: DataAuditView, screen: Screen, verbose: boolean): string[] {
  const { implied } = view.head;
  if (implied.length === 0) return [];
  const shown = verbose ? implied : implied.slice(0, shownPlans);
  const rest = implied.length - shown.length;
  return [
    "",
    ...paragraph(
      screen,
      `${view.words.sections.implied} (${view.messages.number(String(implied.length))})`,
      "",
      "bold",
    ),
    ...shown.flatMap((plan) => paragraph(screen, visibleLine(impliedPlanText(view, plan)), "  ")),
    ...(rest > 0 ? paragraph(screen, view.words.more(view.messages.number(String(rest))), "  ", "dim") : []),
  ];
}

/** What changed since earlier editions: of each kind the first few. */
function changed({ head: { editions }, messages }: DataAuditView, screen: Screen, verbose: boolean): string[] {
  if (!editions) return [];
  const { restated, vanished, stale } = editions;
  const all = restated.length + vanished.length + stale.length;
  if (all === 0) return [];
  const table = editionTable(editions, messages.lang, verbose ? Number.POSITIVE_INFINITY : shownChanges);
  const { title, others } = wordsFor(messages.lang).audit.editions;
  const rest = all - table.rows.length;
  const written = (count: number): string => messages.number(String(count));
  return [
    "",
    ...paragraph(screen, title(written(all)), "", "bold"),
    ...table.rows.flatMap((row) => paragraph(screen, visibleLine(changeText(row)), "  ")),
    ...(rest > 0 ? paragraph(screen, others(written(rest)), "", "dim") : []),
  ];
}

/** `restated: 3.SP CN!F20 Thép, 2024-05: 107.0 → 106.9 (−0.1 %)`. */
function changeText([what, of, period, before, after, change, place]: readonly string[]): string {
  const size = change ? ` (${change}%)` : "";
  return `${what}: ${place} ${of}, ${period}: ${before}${after ? ` → ${after}${size}` : ""}`;
}

function groups({ head, words, messages }: DataAuditView, screen: Screen): string[] {
  if (head.groups.length < 2) return [];
  const { columns } = words;
  const table = {
    columns: [
      { title: columns.source, kind: "words" as const },
      { title: columns.comparison, kind: "words" as const },
      ...countedOf(head.summary).map((verdict) => ({
        title: `${verdictSigns[verdict]} ${messages.verdicts[verdict]}`,
        kind: "number" as const,
      })),
    ],
    rows: head.groups.map(({ file, sheet, comparison, ...counts }) => [
      placeInShort({ file, ...(sheet !== undefined && { sheet }) }),
      comparisonName(comparison, messages.lang),
      ...countedOf(head.summary).map((verdict) => messages.number(String(counts[verdict]))),
    ]),
  };
  const { width, paint } = screen;
  return [
    "",
    ...paragraph(screen, words.sections.groups, "", "bold"),
    ...(textTable(table, width, { narrowest: 12, lines: 3 }, paint) ?? textList(table, width, paint)),
  ];
}
