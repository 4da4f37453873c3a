import type { ComparisonBatch, ComparisonColumn } from "./result.ts";

/** The rows of a column at some places. */
export function pickedColumn(column: ComparisonColumn, rows: readonly number[]): ComparisonColumn {
  const doubles = (from: Float64Array) => Float64Array.from(rows, (row) => from[row] ?? Number.NaN);
  const counts = (from: Int32Array) => Int32Array.from(rows, (row) => from[row] ?? 0);
  const codes = (from: Uint8Array) => Uint8Array.from(rows, (row) => from[row] ?? 0);
  return {
    numerator: doubles(column.numerator),
    denominator: doubles(column.denominator),
    value: doubles(column.value),
    base: doubles(column.base),
    reason: codes(column.reason),
    have: counts(column.have),
    need: counts(column.need),
    status: codes(column.status),
  };
}

/** The rows of a batch at some places. */
export function pickedBatch(batch: ComparisonBatch, rows: readonly number[]): ComparisonBatch {
  return {
    length: rows.length,
    indicator: Int32Array.from(rows, (row) => batch.indicator[row] ?? 0),
    area: Int32Array.from(rows, (row) => batch.area[row] ?? 0),
    period: Int32Array.from(rows, (row) => batch.period[row] ?? 0),
    value: Float64Array.from(rows, (row) => batch.value[row] ?? Number.NaN),
    status: Uint8Array.from(rows, (row) => batch.status[row] ?? 0),
    vintage: Int32Array.from(rows, (row) => batch.vintage[row] ?? 0),
    columns: batch.columns.map((column) => pickedColumn(column, rows)),
  };
}
