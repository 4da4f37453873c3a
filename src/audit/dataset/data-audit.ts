import { formatComparison } from "../../compare/comparison.ts";
import { type DataReason, dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import type { Verdict } from "../../model/claim.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Language } from "../../words/words.ts";
import type { DataAuditHead, DataAuditSummary, ImpliedPlan } from "../contract/data-audit-head.ts";
import type { DataFinding } from "../contract/data-finding.ts";
import { doubtedFinding } from "../footing/doubted-finding.ts";
import { gapFinding } from "../footing/gap-finding.ts";
import { sumFinding } from "../footing/sum-finding.ts";
import type { PanelAudit } from "./audit-panel.ts";
import { findingOf } from "./finding.ts";
import { intervalOf, runOf } from "./implied-interval.ts";
import { placeOf } from "./place-of.ts";
import { unroundedTolerance } from "./printed.ts";
import type { DataAuditGroup, NotTotal, RuleSummary, SumSummary } from "./result.ts";

/** The name of an audited data set. */
export interface DatasetName {
  readonly name: string;
  readonly title?: string;
}

/**
 * An audit without its findings.
 *
 * @example
 * const dengue = { indicator: "dengue", area: "44" };
 * const panel = panelOf(
 *   [{ ...dengue, period: "2023", value: 2137 }, { ...dengue, period: "2024", value: 752 }],
 *   { reported: [{ ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-64.8" }] },
 * );
 * dataAuditHead(auditPanel(panel), { name: "made" }).summary.consistent // -> 1
 */
export function dataAuditHead(audit: PanelAudit, { name, title }: DatasetName): DataAuditHead {
  return {
    schema: "recount/audit@2",
    source: { kind: "data", name, ...(title !== undefined && { title }), tolerance: unroundedTolerance.toString() },
    summary: summaryOf(audit),
    groups: groupsOf(audit),
    implied: impliedPlans(audit),
    notTotals: notTotalsOf(audit),
    rules: rulesOf(audit),
    ...(audit.editions && audit.editions.shared > 0 && { editions: audit.editions }),
    ...(audit.matches && audit.matches.length > 0 && { matches: audit.matches }),
    ...(audit.readings && { readings: audit.readings }),
  };
}

/**
 * The findings in the order of the source, optionally only those that satisfy a predicate.
 *
 * @example
 * const dengue = { indicator: "dengue", area: "44" };
 * const panel = panelOf(
 *   [{ ...dengue, period: "2023", value: 2137 }, { ...dengue, period: "2024", value: 752 }],
 *   { reported: [{ ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-64.8" }] },
 * );
 * [...findingsOf(auditPanel(panel), "en")].map(({ verdict }) => verdict) // -> ["consistent"]
 */
export function* findingsOf(
  audit: PanelAudit,
  lang: Language,
  wanted: (reason: DataReason) => boolean = () => true,
): Generator<DataFinding> {
  for (let row = 0; row < audit.reasons.length; row++)
    if (wanted(reasonAt(audit, row))) yield findingOf(audit, row, lang);
  for (const finding of [...sumFindingsOf(audit, lang), ...doubtedSumsOf(audit, lang), ...gapFindingsOf(audit, lang)])
    if (wanted(finding.reason)) yield finding;
}

/** The sums that do not add up. */
export function* sumFindingsOf({ sums }: PanelAudit, lang: Language): Generator<DataFinding> {
  if (!sums) return;
  for (const [at, wrong] of sums.wrong.entries()) {
    const finding = sumFinding(wrong, at, sums.panel, sums.figures, lang);
    if (finding) yield finding;
  }
}

/** The sums that may not add up. */
export function doubtedSumsOf({ sums }: PanelAudit, lang: Language): readonly DataFinding[] {
  return sums?.doubted.map((each, at) => doubtedFinding(each, at, sums.panel, lang)) ?? [];
}

/** The figures that are missing, or given twice. */
export function gapFindingsOf({ sums }: PanelAudit, lang: Language): readonly DataFinding[] {
  return sums?.gaps.map((gap, at) => gapFinding(gap, at, sums.panel, sums.figures, lang)) ?? [];
}

function rulesOf({ sums }: PanelAudit): readonly RuleSummary[] {
  return (sums?.panel.rules ?? []).map(({ id, text }) => {
    const checks = sums?.rules.find(({ rule }) => rule?.id === id)?.checks ?? [];
    return { id, rule: text, checked: checks.length, broken: checks.filter(({ fit }) => fit === "differs").length };
  });
}

/** The counts of verdicts with the sums of the tables among them: what an exit status and a leading colour go by. */
export function countsWithSums({ consistent, inconsistent, doubtful, unverifiable, sums }: DataAuditSummary) {
  return {
    consistent: consistent + sums.checked - sums.wrong,
    inconsistent: inconsistent + sums.findings,
    doubtful: doubtful + sums.doubtful,
    unverifiable,
  };
}

function notTotalsOf({ sums }: PanelAudit): readonly NotTotal[] {
  if (!sums) return [];
  const { panel } = sums;
  const { observations: o, indicators, areas } = panel;
  return sums.rejected.flatMap(({ checks, held }) => {
    const [first] = checks;
    if (!first) return [];
    const indicator = indicators[o.indicator[first.total] ?? 0];
    return {
      indicator: indicator?.id ?? "",
      indicatorName: indicator?.names.vi ?? "",
      area: areas[o.area[first.total] ?? 0]?.code ?? "",
      place: placeOf(panel, o, first.total),
      parts: first.parts.length,
      held,
      of: checks.length,
    };
  });
}

function sumSummary({ sums }: PanelAudit): SumSummary {
  return {
    checked: sums?.checked ?? 0,
    ofRules: sums?.rules.reduce((count, { rule, checks }) => count + (rule ? checks.length : 0), 0) ?? 0,
    wrong: sums?.wrong.reduce((count, { checks }) => count + checks.filter(({ sum }) => sum).length, 0) ?? 0,
    findings: sums?.wrong.length ?? 0,
    doubtful: sums?.doubted.length ?? 0,
    notTotals: sums?.rejected.length ?? 0,
    gaps: sums?.gaps.length ?? 0,
  };
}

export function reasonAt(audit: PanelAudit, row: number): DataReason {
  return dataReasons[audit.reasons[row] ?? 0] ?? "agrees";
}

function summaryOf(audit: PanelAudit): DataAuditSummary {
  const counts = new Array<number>(dataReasons.length).fill(0);
  for (const code of audit.reasons) counts[code] = (counts[code] ?? 0) + 1;
  const found = dataReasons.flatMap((reason, code) =>
    (counts[code] ?? 0) > 0 ? [{ reason, count: counts[code] ?? 0 }] : [],
  );
  const of = (verdict: Verdict): number =>
    found.reduce((sum, { reason, count }) => (verdictOfReason(reason) === verdict ? sum + count : sum), 0);
  return {
    findings: audit.reasons.length,
    consistent: of("consistent"),
    inconsistent: of("inconsistent"),
    doubtful: of("doubtful"),
    unverifiable: of("unverifiable"),
    reasons: Object.fromEntries(found.map(({ reason, count }) => [reason, count])),
    sums: sumSummary(audit),
  };
}

function groupsOf(audit: PanelAudit): readonly DataAuditGroup[] {
  const { reported, sources, comparisons } = audit.panel;
  const groups = new Map<string, { -readonly [K in keyof DataAuditGroup]: DataAuditGroup[K] }>();
  for (let row = 0; row < reported.length; row++) {
    const source = sources[reported.source[row] ?? 0];
    const comparison = comparisons[reported.comparison[row] ?? 0];
    const key = `${reported.source[row]} ${reported.comparison[row]}`;
    const group = groups.get(key) ?? {
      file: source?.name ?? "",
      ...(source?.sheet !== undefined && { sheet: source.sheet }),
      comparison: comparison ? formatComparison(comparison) : "",
      consistent: 0,
      inconsistent: 0,
      doubtful: 0,
      unverifiable: 0,
    };
    groups.set(key, group);
    group[verdictOfReason(reasonAt(audit, row))]++;
  }
  return [...groups.values()];
}

/** What a percentage may be of a plan that the data does not hold, or holds another of. */
const tellsPlan: ReadonlySet<DataReason> = new Set([
  "implies-changed-plan",
  "base-not-in-data",
  "agrees-with-implied-base",
]);

/** Each run of periods whose percentages imply a plan that the data does not hold, once. */
function impliedPlans(audit: PanelAudit): readonly ImpliedPlan[] {
  const { panel } = audit;
  const found = new Map<string, ImpliedPlan>();
  for (let row = 0; row < audit.reasons.length; row++) {
    const reason = reasonAt(audit, row);
    if (!tellsPlan.has(reason)) continue;
    if (panel.comparisons[panel.reported.comparison[row] ?? 0]?.reference.kind !== "plan") continue;
    const { run, implied } = audit.judgement(row);
    const indicator = panel.indicators[panel.reported.indicator[row] ?? 0];
    const area = panel.areas[panel.reported.area[row] ?? 0];
    if (!run || run.length < 2 || !indicator || !area) continue;
    const key = `${panel.reported.indicator[row]} ${panel.reported.area[row]} ${run.from} ${run.to}`;
    const known = found.get(key);
    if (known && (known.exact !== undefined || !implied?.exact)) continue;
    found.set(key, {
      subject: { indicator: indicator.id, area: area.code },
      ...intervalOf(run.range, implied?.exact, indicator.unit),
      from: [],
      run: runOf(panel, run, formatPeriod),
    });
  }
  return [...found.values()];
}
