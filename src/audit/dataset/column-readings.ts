import { formatComparison } from "../../compare/comparison.ts";
import type { Measure } from "../../compare/measure.ts";
import { measures } from "../../compare/measures.ts";
import type { Comparison, MeasureId } from "../../model/comparison.ts";
import type { Panel } from "../../model/panel.ts";
import { fitOf } from "./fit.ts";
import { placeOf } from "./place-of.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";
import type { ColumnReading } from "./result.ts";

/** So many rows, and so large a share of those with a base, agree with another measure before a column is read as that. */
const fewestRows = 4;
const leastShare = 0.5;
/** As read, next to none agrees. */
const mostAsRead = 0.05;

/** A panel with its columns of comparisons as their figures show them, and which of these are read otherwise than before. */
export interface ReadColumns {
  readonly panel: Panel;
  readonly readings: readonly ColumnReading[];
}

/**
 * Reads columns of printed comparisons by another measure of the same base where most rows agree with that and next to none as they were
 * taken: a heading such as `so với cùng kỳ (%)` leaves open whether 21.3 is a change or a percentage of the base. Bases may have been revised, so
 * that half of the rows decide: of two measures a row cannot agree with both.
 *
 * `agreeing`: 1 for each row that agrees as it was taken.
 */
export function readColumns(printed: PrintedComparisons, agreeing: Uint8Array): ReadColumns {
  const { panel } = printed;
  const comparisons = [...panel.comparisons];
  const comparison = Int32Array.from(panel.reported.comparison);
  const readings: ColumnReading[] = [];
  for (const rows of columnsInDoubt(printed, agreeing)) {
    const [first = -1] = rows;
    const own = panel.comparisons[panel.reported.comparison[first] ?? -1];
    const read = own && readingOf(rows, own, printed);
    if (!read) continue;
    const place = placeIn(comparisons, { ...own, measure: read.measure });
    for (const row of columnOf(first, panel)) comparison[row] = place;
    readings.push({
      place: placeOf(panel, panel.reported, first),
      from: formatComparison(own),
      to: formatComparison({ ...own, measure: read.measure }),
      agreeing: read.agreeing,
      of: rows.length,
    });
  }
  if (readings.length === 0) return { panel, readings };
  return { panel: { ...panel, comparisons, reported: { ...panel.reported, comparison } }, readings };
}

/** The rows with one value and one base of each column in which next to none agrees. */
function columnsInDoubt(printed: PrintedComparisons, agreeing: Uint8Array): readonly (readonly number[])[] {
  const { reported } = printed.panel;
  const columns = new Map<string, { agreeing: number; readonly differing: number[] }>();
  for (let row = 0; row < reported.length; row++) {
    const key = keyOf(printed.panel, row);
    const column = columns.get(key) ?? { agreeing: 0, differing: [] };
    columns.set(key, column);
    if (agreeing[row] === 1) column.agreeing++;
    else column.differing.push(row);
  }
  return [...columns.values()]
    .filter(
      ({ agreeing: agree, differing }) => differing.length >= fewestRows && agree <= differing.length * mostAsRead,
    )
    .map(({ differing }) => differing.filter((row) => printed.plainOperands(row) !== undefined))
    .filter((rows) => rows.length >= fewestRows);
}

/** The measure of the same base with which most rows agree. */
function readingOf(
  rows: readonly number[],
  own: Comparison,
  printed: PrintedComparisons,
): { readonly measure: MeasureId; readonly agreeing: number } | undefined {
  for (const measure of alternatives(measures[own.measure])) {
    const agreeing = rows.filter((row) => agreesAs(measure, own, row, printed)).length;
    if (agreeing >= fewestRows && agreeing >= rows.length * leastShare) return { measure: measure.id, agreeing };
  }
  return undefined;
}

/** The plain measures of value and base in the same unit. */
function alternatives(own: Measure): readonly Measure[] {
  return Object.values(measures).filter(
    (each) =>
      each !== own &&
      each.factor === own.factor &&
      each.operands.join() === "value,base" &&
      !each.over &&
      !each.finish &&
      !each.among,
  );
}

function agreesAs(measure: Measure, { reference }: Comparison, row: number, printed: PrintedComparisons): boolean {
  const pair = printed.plainOperands(row);
  if (!pair || typeof printed.planner.plan(printed.subjectOf(row), { reference, measure: measure.id }) === "string")
    return false;
  const operands = [printed.figures.at(pair.value).figure, printed.figures.at(pair.base).figure];
  return fitOf(printed.reportedOf(row), measure, operands) === "agrees";
}

function placeIn(comparisons: Comparison[], wanted: Comparison): number {
  const known = comparisons.findIndex((each) => formatComparison(each) === formatComparison(wanted));
  return known >= 0 ? known : comparisons.push(wanted) - 1;
}

function keyOf({ reported }: Panel, row: number): string {
  return `${reported.source[row]} ${reported.column[row]} ${reported.comparison[row]}`;
}

function columnOf(first: number, panel: Panel): readonly number[] {
  const key = keyOf(panel, first);
  return Array.from({ length: panel.reported.length }, (_, row) => row).filter((row) => keyOf(panel, row) === key);
}
