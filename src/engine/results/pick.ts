import type { ComparisonBatch } from "../result.ts";
import { madeBatch } from "./made-batch.ts";

/** The rows of a batch at some places. */
export function pickedBatch(batch: ComparisonBatch, rows: ArrayLike<number>): ComparisonBatch {
  return madeBatch(rows.length, batch.columns.length, (to, of) => {
    const from = of(batch);
    // A column that the plan did not ask for stays empty.
    if (from.length === 0) return from;
    for (let row = 0; row < rows.length; row++) to[row] = from[rows[row] ?? 0] ?? 0;
    return to;
  });
}
