import type { Base } from "../../compare/base.ts";
import type { Measure } from "../../compare/measure.ts";
import { baseOf } from "../../compare/references.ts";
import { axisFrequency } from "../../engine/periods/axis.ts";
import { wantedPeriods } from "../../engine/periods/wanted-periods.ts";
import { yearsBetween } from "../../engine/periods/years-between.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import type { Reference } from "../../model/comparison.ts";
import { type Period, yearOf } from "../../model/period.ts";
import type { DataCell, DataSheet } from "./xlsx-data.ts";

/** The cells of the sheet of data that a value, or a base, is made of. */
export interface Operand {
  readonly cells: readonly DataCell[];
  readonly take: "mean" | "sum";
  /** Years from it to the value, where it is one period. */
  readonly years?: number;
}

/** The cell that the value of a row stands in; undefined where it was brought to a period that the sheet does not have. */
export function valueCell(
  head: ComparedHead,
  batch: ComparisonBatch,
  row: number,
  data: DataSheet,
): DataCell | undefined {
  const [indicator, area, period] = keysOf(head, batch, row);
  const cell = indicator && area && period ? data.at(indicator.id, area.code, period) : undefined;
  return cell && near(cell.value, batch.value[row]) ? cell : undefined;
}

/**
 * What the value of a row is made of where a comparison cumulates flows: the periods of its year so far. Undefined where it
 * is the value itself, or where some of them are not there.
 */
export function cumulatedValue(
  head: ComparedHead,
  batch: ComparisonBatch,
  row: number,
  reference: Reference,
  data: DataSheet,
): Operand | undefined {
  const [indicator, area, period] = keysOf(head, batch, row);
  const cumulates =
    baseOf(reference)?.cumulates === true && indicator?.kind === "flow" && head.plan.over.kind === "period";
  if (!cumulates || !indicator || !area || period?.kind !== "regular") return undefined;
  const cells: DataCell[] = [];
  for (let ordinal = period.ordinal; ; ordinal--) {
    const of: Period = { ...period, ordinal };
    if (yearOf(of) !== yearOf(period)) break;
    const cell = data.at(indicator.id, area.code, of);
    if (!cell) return undefined;
    cells.unshift(cell);
    if (period.frequency === "A") break;
  }
  return { cells, take: "sum" };
}

/** Whether a comparison is of the value as it stands in its row. */
export function isOfValue(head: ComparedHead, batch: ComparisonBatch, row: number, reference: Reference): boolean {
  const [indicator] = keysOf(head, batch, row);
  return !(baseOf(reference)?.cumulates && indicator?.kind === "flow" && head.plan.over.kind === "period");
}

/**
 * The cells that the base of a row is made of, where the calendar says which they are and they come to what the base is; for
 * contributions of the area that the row's is a part of.
 */
export function baseCells(
  head: ComparedHead,
  batch: ComparisonBatch,
  row: number,
  reference: Reference,
  data: DataSheet,
  expected: number,
): Operand | undefined {
  const base = baseOf(reference);
  const [indicator, area, period] = keysOf(head, batch, row);
  if (!base || !indicator || !area || !period) return undefined;
  const code = codeOf(base, area);
  const { window } = base;
  if (code === undefined || window.kind === "first" || window.kind === "plan-year") return undefined;
  const making = { over: head.plan.over, frequency: axisFrequency(period), kind: indicator.kind };
  const wanted = wantedPeriods(window, period, making);
  const cells = wanted.periods.flatMap((each) => data.at(indicator.id, code, each) ?? []);
  const mean = cells.reduce((sum, { value }) => sum + value, 0) / cells.length;
  if (!near(mean, expected)) return undefined;
  const [only] = wanted.periods;
  return { cells, take: "mean", ...(only && wanted.need === 1 && { years: yearsBetween(only, period) }) };
}

/** The base of the whole that a row's area is a part of, for measures that take one. */
export function totalCells(
  head: ComparedHead,
  batch: ComparisonBatch,
  row: number,
  reference: Reference,
  measure: Measure,
  data: DataSheet,
): Operand | undefined {
  const base = baseOf(reference);
  const [indicator, area, period] = keysOf(head, batch, row);
  if (!measure.operands.includes("total-base") || !base || !indicator || !period || area?.parent === undefined)
    return undefined;
  const { window } = base;
  if (base.series.kind !== "same" || window.kind === "first" || window.kind === "plan-year") return undefined;
  const making = { over: head.plan.over, frequency: axisFrequency(period), kind: indicator.kind };
  const { periods, need } = wantedPeriods(window, period, making);
  const whole = area.parent;
  const cells = periods.flatMap((each) => data.at(indicator.id, whole, each) ?? []);
  return cells.length === need ? { cells, take: "mean" } : undefined;
}

/** The area whose values a base is made of, where it is of the row's own indicator. */
function codeOf({ series }: Base, area: { readonly code: string; readonly parent?: string }): string | undefined {
  if (series.kind === "same") return area.code;
  if (series.kind === "area") return series.code;
  return series.kind === "whole" && series.of === "area" ? area.parent : undefined;
}

function keysOf({ indicators, areas, periods }: ComparedHead, batch: ComparisonBatch, row: number) {
  return [indicators[batch.indicator[row] ?? 0], areas[batch.area[row] ?? 0], periods[batch.period[row] ?? 0]] as const;
}

/** Whether two doubles are the same but for the last places. */
function near(a: number, b = Number.NaN): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
