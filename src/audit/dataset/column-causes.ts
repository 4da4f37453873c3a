import { measures } from "../../compare/measures.ts";
import type { Reference } from "../../model/comparison.ts";
import { periodAt } from "../../model/period.ts";
import type { Figure } from "../recomputed.ts";
import { fitOf, recompute } from "./fit.ts";
import { otherReferences } from "./other-references.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** What may have gone wrong with a column, or a row, as a whole. */
export interface ColumnCause {
  readonly code: "columns-swapped" | "wrong-base" | "wrong-period" | "stale-column" | "stale-row" | "neighbouring-row";
  /** What the column was held against instead. */
  readonly instead?: Reference;
  /** The period whose figures it has, as a place in the panel's list. */
  readonly period?: number;
}

/** One way in which a column may have gone wrong, tried on each of its comparisons. */
export interface ColumnHypothesis {
  readonly cause: ColumnCause;
  readonly explains: (row: number) => boolean;
}

/** No sheet has so many periods that more say something. */
const mostPeriods = 12;

/**
 * The ways in which a column may have gone wrong as a whole, the plainest first: its two columns of values are swapped; it was held against
 * another base; it is, or its values are, of another period of the sheet, of the period before or of a year before; its values are
 * those of a year before, copied; it stands a row too high or too low.
 */
export function columnHypotheses(first: number, printed: PrintedComparisons): readonly ColumnHypothesis[] {
  const periods = otherPeriods(first, printed);
  const column = columnOf(first, printed);
  const places = new Map(column.map((row, at) => [row, at]));
  return [
    { cause: { code: "columns-swapped" }, explains: (row) => agreesSwapped(row, printed) },
    ...otherReferences.map((instead) => ({
      cause: { code: "wrong-base", instead } as const,
      explains: (row: number) => agreesWith(row, instead, printed),
    })),
    { cause: { code: "stale-column" }, explains: (row) => isCopied(row, printed) },
    ...periods.map((period) => ({
      cause: { code: "wrong-period", period } as const,
      explains: (row: number) => isOfPeriod(row, period, printed),
    })),
    ...periods.map((period) => ({
      cause: { code: "stale-column", period } as const,
      explains: (row: number) => isOfValuesOf(row, period, printed),
    })),
    ...[1, -1].map((step) => ({
      cause: { code: "neighbouring-row" } as const,
      explains: (row: number) => isOfRow(row, column[(places.get(row) ?? -2) + step], printed),
    })),
  ];
}

/** The other periods that the sheet has figures of, the period before and the same one a year before. */
function otherPeriods(first: number, { panel, planner }: PrintedComparisons): readonly number[] {
  const { observations: o, reported } = panel;
  const own = reported.period[first] ?? 0;
  const found = new Set<number>();
  for (let row = 0; row < o.length && found.size < mostPeriods; row++)
    if (o.source[row] === reported.source[first]) found.add(o.period[row] ?? 0);
  const at = panel.periods[own];
  if (at?.kind === "regular") found.add(planner.placeOf(periodAt(at.frequency, at.ordinal - 1)));
  found.delete(own);
  found.delete(-1);
  return [...found];
}

/** Whether the comparison is right with its value and its base changing places. */
function agreesSwapped(row: number, printed: PrintedComparisons): boolean {
  const pair = printed.plainOperands(row);
  if (!pair) return false;
  const operands = [printed.figures.at(pair.base).figure, printed.figures.at(pair.value).figure];
  return fitOf(printed.reportedOf(row), measures[pair.measure], operands) === "agrees";
}

function agreesWith(row: number, reference: Reference, printed: PrintedComparisons): boolean {
  const subject = printed.subjectOf(row);
  const own = printed.panel.comparisons[subject.comparison];
  if (!own || own.reference.kind === reference.kind) return false;
  const range = printed.rangeOf(subject, row, { reference, measure: own.measure });
  return range !== undefined && printed.reportedOf(row).range.meets(range);
}

/** Whether the value is the base to all digits that both show: this year's figure was left as last year's. */
function isCopied(row: number, printed: PrintedComparisons): boolean {
  const pair = printed.plainOperands(row);
  if (!pair || pair.value === pair.base) return false;
  const [value, base] = [printed.figures.at(pair.value).figure, printed.figures.at(pair.base).figure];
  return value.range.meets(base.range);
}

/** Whether the comparison is that of another period. */
function isOfPeriod(row: number, period: number, printed: PrintedComparisons): boolean {
  const range = printed.rangeOf({ ...printed.subjectOf(row), period }, row);
  return range !== undefined && printed.reportedOf(row).range.meets(range);
}

/** Whether the comparison is of the value of another period, and of its own base. */
function isOfValuesOf(row: number, period: number, printed: PrintedComparisons): boolean {
  const subject = printed.subjectOf(row);
  const own = printed.planner.plan(subject);
  const other = printed.planner.plan({ ...subject, period });
  if (typeof own === "string" || typeof other === "string") return false;
  const choice = printed.choiceFor(row);
  const figures = [other.operands[0], own.operands[1]].map((each) => each && printed.figures.known(each, choice));
  const known = figures.flatMap((each): readonly Figure[] => (each && typeof each !== "string" ? [each.figure] : []));
  const found = known.length === 2 ? recompute(own.measure, known) : "zero-base";
  return typeof found !== "string" && printed.reportedOf(row).range.meets(found.range);
}

/** Whether the comparison is that of another row of the column. */
function isOfRow(row: number, other: number | undefined, printed: PrintedComparisons): boolean {
  const range = other === undefined ? undefined : printed.rangeOf(printed.subjectOf(other), other);
  return range !== undefined && printed.reportedOf(row).range.meets(range);
}

/** The comparisons of a column, from top to bottom. */
function columnOf(first: number, { panel: { reported } }: PrintedComparisons): readonly number[] {
  const { comparison, source, period, column, line } = reported;
  const rows: number[] = [];
  for (let row = 0; row < reported.length; row++)
    if ([comparison, source, period, column].every((each) => each[row] === each[first])) rows.push(row);
  return rows.sort((a, b) => (line[a] ?? 0) - (line[b] ?? 0));
}
