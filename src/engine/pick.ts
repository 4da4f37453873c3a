import type { ComparisonColumn } from "./result.ts";

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
