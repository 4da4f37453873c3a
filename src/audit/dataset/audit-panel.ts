import { type DataReason, dataReasonCode, dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import type { Verdict } from "../../model/claim.ts";
import type { MeasureId } from "../../model/comparison.ts";
import type { Panel } from "../../model/panel.ts";
import type { Language } from "../../words/words.ts";
import { auditColumns } from "../at-scale/audit-columns.ts";
import type { DataFinding } from "../contract/data-finding.ts";
import type { EditionChanges } from "../editions/edition-changes.ts";
import { auditSums, type SumAudit } from "../footing/audit-sums.ts";
import { type Tables, tablesOf } from "../footing/tables.ts";
import { contradictions } from "../indirect/contradictions.ts";
import { type HeldToOthers, heldToOthers } from "../indirect/indirect.ts";
import type { IndirectResult } from "../indirect/indirect-result.ts";
import { doubtedComparisons } from "../revisions/doubted.ts";
import type { RevisionJudgement } from "../revisions/revision-judgement.ts";
import { isTakenForWrong, judgeRevisions } from "../revisions/revisions.ts";
import { isBeyondDoubles } from "./beyond-doubles.ts";
import { causesOfComparison, type DataCause } from "./causes.ts";
import { readColumns } from "./column-readings.ts";
import { hasDecimals, roundedDecimals } from "./decimal.ts";
import { doubtfulRows } from "./doubt.ts";
import { Explanations } from "./explanations.ts";
import { fits } from "./fit.ts";
import { ComparisonJudge } from "./judge-comparison.ts";
import type { ComparisonJudgement } from "./judgement.ts";
import { KeyedCauses } from "./keyed-causes.ts";
import { matchedNames } from "./matched-names.ts";
import { PrintedComparisons } from "./printed-comparisons.ts";
import type { ColumnReading, MatchedName } from "./result.ts";
import { sharedCauses } from "./shared-causes.ts";

/** The verdicts on a panel's printed comparisons: a reason for each, and its evidence on request. */
export interface PanelAudit {
  readonly panel: Panel;
  /** Places in `dataReasons`, one for each of the panel's reported comparisons. */
  readonly reasons: Uint8Array;
  /** By place, those whose base may have been revised: the odds of that against an error. */
  readonly revisions: ReadonlyMap<number, RevisionJudgement>;
  /** Indicators named differently in the accompanying data. */
  readonly matches?: readonly MatchedName[];
  /** Columns read as another measure than first assumed. */
  readonly readings?: readonly ColumnReading[];
  /** What was restated since earlier editions. */
  readonly editions?: EditionChanges;
  /** The results of adding up the tables; undefined if not requested. */
  readonly sums?: SumAudit;
  /** How a reported comparison was judged. Recomputed at each call, so that memory does not grow with the panel. */
  readonly judgement: (row: number) => ComparisonJudgement;
  /** Possible errors if it is inconsistent; otherwise empty. */
  readonly causes: (judgement: ComparisonJudgement) => readonly DataCause[];
  /** A finding made earlier, or made now and kept; see `keepingFindings`. */
  readonly kept?: (row: number, lang: Language, make: () => DataFinding) => DataFinding;
}

/**
 * Recomputes every printed comparison of a panel from its observations, using the data published by the date of the comparison.
 *
 * Comparisons of one value with another are first checked as columns (`auditColumns`). Those that disagree there, and those with
 * several operands, are judged one by one: by other vintages of the base, changed plans, and values implied by adjacent periods. If
 * base values are looked up in other data, `panel` includes these, `own` is the panel without them (only its tables are added up),
 * and `beside` contains the other data with their printed comparisons. Never throws for a comparison that cannot be recomputed: its
 * reason says why.
 *
 * @example
 * const dengue = { indicator: "dengue", area: "44" };
 * const panel = panelOf(
 *   [{ ...dengue, period: "2023", value: 2137 }, { ...dengue, period: "2024", value: 752 }],
 *   { reported: [{ ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-64.8" }] },
 * );
 * dataReasons[auditPanel(panel).reasons[0]] // -> "agrees"
 */
export function auditPanel(panel: Panel, own = panel, beside?: Beside): PanelAudit {
  let held: Tables | undefined;
  const tables = (printed: PrintedComparisons): Tables => {
    held ??= tablesOf(own === panel ? printed : new PrintedComparisons(own));
    return held;
  };
  return judgedPanel(panel, {
    doubts: doubtfulRows,
    ...(beside && { matches: beside.matches }),
    indirect: (printed, reasons, mayBeRevised) =>
      heldToOthers({ printed, tables: () => tables(printed), beside: beside?.panel, reasons, mayBeRevised }),
    sums: (printed, reasons, hasOwnCause) => auditSums(tables(printed), reasons, hasOwnCause),
  });
}

/** Other data used with a panel, with their printed comparisons. */
export interface Beside {
  readonly panel: Panel;
  /** The indicators that they name differently. */
  readonly matches: readonly MatchedName[];
}

/** What is asked of a panel as a whole: whether its columns are what they seem, what its tables add up to. */
export interface WholePanel {
  readonly doubts?: typeof doubtfulRows;
  readonly matches?: readonly MatchedName[];
  readonly indirect?: (
    printed: PrintedComparisons,
    reasons: Uint8Array,
    mayBeRevised: (row: number) => boolean,
  ) => HeldToOthers;
  readonly sums?: (printed: PrintedComparisons, reasons: Uint8Array, hasOwnCause: (row: number) => boolean) => SumAudit;
}

/** The same, where the printed comparisons are no columns that could be in doubt as a whole. */
export function judgedPanel(taken: Panel, { doubts, matches, indirect, sums }: WholePanel = {}): PanelAudit {
  const { panel, readings, printed, plain } = asRead(taken, doubts !== undefined);
  const explanations = new Explanations(printed);
  const judge = new ComparisonJudge(printed, explanations);
  const reasons = new Uint8Array(panel.reported.length);
  const agrees = dataReasonCode("agrees");
  for (let row = 0; row < reasons.length; row++) {
    reasons[row] = plain[row] === 1 ? agrees : dataReasonCode(judge.judge(row).reason);
  }
  const revisions = judgeRevisions(printed, reasons, judge);
  const isVouched = matchedNames(printed, reasons, matches);
  for (const [row, judgement] of revisions)
    if (isTakenForWrong(judgement) && isVouched(row)) reasons[row] = dataReasonCode("differs");
  const others = indirect?.(printed, reasons, (row) => revisions.has(row));
  const agreements = others?.agreed;
  const contradicted = others && contradictions(printed, reasons, others);
  for (const [row, { from }] of agreements ?? [])
    reasons[row] = dataReasonCode(isOfLevels(from) ? "agrees-with-levels" : "agrees-with-implied-base");
  for (const row of contradicted?.keys() ?? []) reasons[row] = dataReasonCode("differs");
  const shared = sharedCauses(reasons, printed);
  for (const row of shared.keys()) reasons[row] = dataReasonCode("differs");
  for (const [row, reason] of doubts?.(reasons, printed, explanations) ?? [])
    if (!shared.has(row)) reasons[row] = dataReasonCode(reason);
  const summed = sums?.(printed, reasons, (row) => shared.has(row));
  const doubted = new Map(doubts && doubtedComparisons(reasons, revisions, isVouched));
  for (const row of doubted.keys()) reasons[row] = dataReasonCode("slip-or-revision");
  let keyed: KeyedCauses | undefined;
  const keyedOf = (judgement: ComparisonJudgement) => {
    keyed ??= new KeyedCauses(printed, reasons, summed?.rules ?? []);
    return keyed.of(judgement);
  };
  const reasonOf = (row: number): DataReason => dataReasons[reasons[row] ?? 0] ?? "agrees";
  return Object.freeze<PanelAudit>({
    panel,
    reasons,
    revisions,
    ...(matches && { matches }),
    ...(readings.length > 0 && { readings }),
    ...(summed && { sums: summed }),
    judgement: (row) => {
      const [cause, against] = [shared.get(row), contradicted?.get(row)];
      const indirect = agreements?.get(row) ?? against?.by;
      const doubt = doubted.get(row);
      const revision = against?.judged ?? (indirect ? undefined : revisions.get(row));
      return {
        ...judge.judge(row),
        reason: reasonOf(row),
        ...(revision && { revision }),
        ...(doubt !== undefined && { doubt }),
        ...(indirect && { indirect, recomputed: indirect.recomputed }),
        ...(cause && { shared: cause }),
      };
    },
    causes: (judgement) =>
      isWrong.has(verdictOfReason(judgement.reason)) ? causesOfComparison(printed, judgement, keyedOf) : [],
  });
}

/** What has a cause: what is wrong, or may be. */
const isWrong: ReadonlySet<Verdict> = new Set(["inconsistent", "doubtful"]);

/** A panel with its columns as their figures show them, where they are columns, and what agrees in it as it stands. */
function asRead(taken: Panel, hasColumns: boolean) {
  const printed = new PrintedComparisons(taken);
  const plain = plainAgreements(printed);
  const { panel, readings } = hasColumns ? readColumns(printed, plain) : { panel: taken, readings: [] };
  if (panel === taken) return { panel, readings, printed, plain };
  const again = new PrintedComparisons(panel);
  return { panel, readings, printed: again, plain: plainAgreements(again) };
}

function isOfLevels(from: IndirectResult["from"]): boolean {
  return from === "levels" || from === "averages";
}

/** 1 for each reported comparison of one observation with another that agrees as it stands. */
function plainAgreements(printed: PrintedComparisons): Uint8Array {
  const { reported, observations } = printed.panel;
  const found = new Uint8Array(reported.length);
  const rows = new Map<MeasureId, { row: number[]; value: number[]; base: number[] }>();
  const largestOf = (value: number, base: number, row: number): number =>
    Math.max(
      Math.abs(observations.value[value] ?? 0),
      Math.abs(observations.value[base] ?? 0),
      Math.abs(reported.value[row] ?? 0),
    );
  for (let row = 0; row < reported.length; row++) {
    const pair = printed.plainOperands(row);
    if (!pair || isBeyondDoubles(largestOf(pair.value, pair.base, row))) continue;
    const list = rows.get(pair.measure) ?? { row: [], value: [], base: [] };
    if (list.row.length === 0) rows.set(pair.measure, list);
    list.row.push(row);
    list.value.push(pair.value);
    list.base.push(pair.base);
  }
  for (const [measure, list] of rows) {
    const places = (of: readonly number[]) => Int8Array.from(of, (each) => printed.placesOf(each));
    const values = (of: readonly number[], decimals: Int8Array) =>
      Float64Array.from(of, (each, at) => shown(observations.value[each] ?? Number.NaN, decimals[at] ?? -1));
    const [valueDecimals, baseDecimals] = [places(list.value), places(list.base)];
    const printedAt = (row: number) => reported.value[row] ?? Number.NaN;
    const reportedDecimals = Int8Array.from(list.row, (row) =>
      roundedDecimals(printedAt(row), reported.decimals[row] ?? -1),
    );
    const checked = auditColumns(measure, {
      length: list.row.length,
      reported: Float64Array.from(list.row, (row, at) => shown(printedAt(row), reportedDecimals[at] ?? -1)),
      reportedDecimals,
      value: values(list.value, valueDecimals),
      valueDecimals,
      base: values(list.base, baseDecimals),
      baseDecimals,
    });
    for (const [at, row] of list.row.entries()) found[row] = fits[checked[at] ?? 0] === "agrees" ? 1 : 0;
  }
  return found;
}

/** A number as its source shows it. */
function shown(value: number, places: number): number {
  return places < 0 || hasDecimals(value, places) ? value : Number(value.toFixed(places));
}
