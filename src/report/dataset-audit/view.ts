import type { DataAuditHead, ImpliedPlan } from "../../audit/contract/data-audit-head.ts";
import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import {
  type DatasetName,
  dataAuditHead,
  doubtedSumsOf,
  gapFindingsOf,
  reasonAt,
  sumFindingsOf,
} from "../../audit/dataset/data-audit.ts";
import { findingOf } from "../../audit/dataset/finding.ts";
import { type DataReason, dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import type { Verdict } from "../../model/claim.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import type { Place } from "../../model/problem.ts";
import { gravityOfSeverity } from "../../model/verdict-order.ts";
import { periodInTable } from "../../words/period-name.ts";
import type { DataAuditWords } from "../../words/shape/data-audit.ts";
import { type Language, type Messages, messagesFor, wordsFor } from "../../words/words.ts";
import { editionHeadline } from "../editions/edition-headline.ts";

/** Examples of each reason that are told. */
const examples = 3;
/** Missing figures that are told one by one. */
const mostGaps = 12;

/** The comparisons of one reason: how many, and the first few. */
export interface ReasonGroup {
  readonly reason: DataReason;
  readonly count: number;
  readonly examples: readonly DataFinding[];
}

/** The audit of a data set with what outputs for reading need. */
export interface DataAuditView {
  readonly head: DataAuditHead;
  readonly words: DataAuditWords;
  readonly messages: Messages;
  /** Whether other data were looked up; else base values that are missing may be there. */
  readonly isAlone: boolean;
  /** What earlier editions had otherwise, as a sentence; empty without one. */
  readonly editions: string;
  /** The gravest first, then in the order of the source. */
  readonly inconsistent: readonly DataFinding[];
  /** The most probably wrong first. */
  readonly doubtful: readonly DataFinding[];
  readonly groupsOf: (verdict: Verdict) => readonly ReasonGroup[];
}

/** Prepares an audit for writing it out in a language. Of what is neither inconsistent nor doubtful only examples are made. */
export function dataAuditView(audit: PanelAudit, name: DatasetName, lang: Language): DataAuditView {
  const rows = new Map<DataReason, number[]>();
  const counts = new Map<DataReason, number>();
  const inconsistent: DataFinding[] = [];
  const doubtful: DataFinding[] = [];
  for (let row = 0; row < audit.reasons.length; row++) {
    const reason = reasonAt(audit, row);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const verdict = verdictOfReason(reason);
    const told = verdict === "inconsistent" ? inconsistent : verdict === "doubtful" ? doubtful : undefined;
    told?.push(findingOf(audit, row, lang));
    const first = rows.get(reason) ?? [];
    rows.set(reason, first);
    if (first.length < examples) first.push(row);
  }
  const gaps = gapFindingsOf(audit, lang);
  const groups = dataReasons.flatMap((reason): ReasonGroup[] => {
    const missing = gaps.filter((gap) => gap.reason === reason);
    const count = (counts.get(reason) ?? 0) + missing.length;
    const printed = examplesOf(reason, rows, audit).map((row) => findingOf(audit, row, lang));
    const first = [...printed, ...missing].slice(
      0,
      Math.max(examples, missing.length <= mostGaps ? missing.length : 0),
    );
    return count === 0 ? [] : [{ reason, count, examples: first }];
  });
  const head = dataAuditHead(audit, name);
  return {
    head,
    isAlone: audit.matches === undefined,
    editions: head.editions && head.editions.shared > 0 ? editionHeadline(head.editions, lang) : "",
    words: wordsFor(lang).audit.data,
    messages: messagesFor(lang),
    inconsistent: [...inconsistent.filter(({ partOf }) => partOf === undefined), ...sumFindingsOf(audit, lang)].sort(
      (a, b) => gravityOfSeverity(a.severity) - gravityOfSeverity(b.severity),
    ),
    doubtful: [...doubtful, ...doubtedSumsOf(audit, lang)].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0)),
    groupsOf: (verdict) => groups.filter(({ reason }) => verdictOfReason(reason) === verdict),
  };
}

/** The first of a reason; of those that may be of a revised base, those that are likeliest to be slips. */
function examplesOf(reason: DataReason, rows: ReadonlyMap<DataReason, number[]>, audit: PanelAudit): readonly number[] {
  if (reason !== "implies-revised-base" || audit.revisions.size === 0) return rows.get(reason) ?? [];
  const open = [...audit.revisions].filter(([row]) => reasonAt(audit, row) === reason);
  return open
    .sort(([a, one], [b, other]) => other.odds - one.odds || a - b)
    .slice(0, examples)
    .map(([row]) => row);
}

/** Whether a reason says that the comparison agrees only with another publication or another plan. */
export function isExplained(reason: DataReason): boolean {
  return (
    reason === "agrees-with-revised-base" ||
    reason === "agrees-with-first-estimate" ||
    reason === "agrees-with-revised-value" ||
    reason === "agrees-with-changed-plan"
  );
}

/** Where something stands, in short: `Dtu!F12`, `reported.csv:12`. */
export function placeInShort({ file = "", sheet, cell, line }: Place): string {
  const name = file.split(/[/\\]/).at(-1) ?? "";
  if (sheet !== undefined) return cell === undefined ? sheet : `${sheet}!${cell}`;
  return line === undefined ? name : `${name}:${line}`;
}

/** What a finding is of: `Ca mắc sốt xuất huyết, An Giang, tháng 1–5/2024`. */
export function subjectText({ subject: { indicatorName, areaName, period } }: DataFinding, lang: Language): string {
  return [indicatorName, areaName, shortPeriod(period, lang)].filter(Boolean).join(", ");
}

/** A period of the contract in short. */
export function shortPeriod(text: string, lang: Language): string {
  const period = parsePeriod(text);
  return period ? periodInTable(period, lang) : text;
}

/** An implied plan as a sentence. */
export function impliedPlanText({ words, messages }: DataAuditView, plan: ImpliedPlan): string {
  const amount = plan.exact ? messages.quantity(plan.exact, plan.unit) : messages.range(plan.low, plan.high, plan.unit);
  const name = [plan.subject.indicator, plan.subject.area].filter(Boolean).join(", ");
  return words.impliedPlan(
    name,
    amount,
    shortPeriod(plan.run.from, messages.lang),
    shortPeriod(plan.run.to, messages.lang),
    plan.run.periods,
  );
}
