import type { ComparisonColumn } from "../comparison-columns.ts";
import type { ComparisonBatch } from "../result.ts";

/** The rows of a batch at some places. */
export function pickedBatch(batch: ComparisonBatch, rows: ArrayLike<number>): ComparisonBatch {
  return {
    length: rows.length,
    indicator: picked(batch.indicator, new Int32Array(rows.length), rows),
    area: picked(batch.area, new Int32Array(rows.length), rows),
    period: picked(batch.period, new Int32Array(rows.length), rows),
    value: picked(batch.value, new Float64Array(rows.length), rows),
    status: picked(batch.status, new Uint8Array(rows.length), rows),
    vintage: picked(batch.vintage, new Int32Array(rows.length), rows),
    columns: batch.columns.map((column) => pickedColumn(column, rows)),
  };
}

function pickedColumn(column: ComparisonColumn, rows: ArrayLike<number>): ComparisonColumn {
  return {
    numerator: picked(column.numerator, new Float64Array(rows.length), rows),
    denominator: picked(column.denominator, new Float64Array(rows.length), rows),
    value: picked(column.value, new Float64Array(rows.length), rows),
    base: picked(column.base, new Float64Array(rows.length), rows),
    reason: picked(column.reason, new Uint8Array(rows.length), rows),
    have: picked(column.have, new Int32Array(rows.length), rows),
    need: picked(column.need, new Int32Array(rows.length), rows),
    status: picked(column.status, new Uint8Array(rows.length), rows),
  };
}

/** A column that the plan did not ask for stays empty. */
function picked<T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T, rows: ArrayLike<number>): T {
  if (from.length === 0) return from;
  for (let row = 0; row < rows.length; row++) to[row] = from[rows[row] ?? 0] ?? 0;
  return to;
}
