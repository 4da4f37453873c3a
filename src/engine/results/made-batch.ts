import type { ComparisonBatch } from "../result.ts";

/** The arrays that a batch is made of. */
export type Cells = Float64Array | Int32Array | Uint8Array;

/** Fills `to`, or gives something else in its place; `of` finds the same column in any batch. */
type Fill = <T extends Cells>(to: T, of: (batch: ComparisonBatch) => T) => T;

/** A batch of so many rows and comparisons, each of its columns filled by the same rule. */
export function madeBatch(length: number, comparisons: number, fill: Fill): ComparisonBatch {
  const doubles = (of: (batch: ComparisonBatch) => Float64Array) => fill(new Float64Array(length), of);
  const integers = (of: (batch: ComparisonBatch) => Int32Array) => fill(new Int32Array(length), of);
  const bytes = (of: (batch: ComparisonBatch) => Uint8Array) => fill(new Uint8Array(length), of);
  return {
    length,
    indicator: integers((batch) => batch.indicator),
    area: integers((batch) => batch.area),
    period: integers((batch) => batch.period),
    value: doubles((batch) => batch.value),
    status: bytes((batch) => batch.status),
    vintage: integers((batch) => batch.vintage),
    columns: Array.from({ length: comparisons }, (_, at) => {
      const column = ({ columns }: ComparisonBatch) => {
        const found = columns[at];
        if (!found) throw new RangeError(`a batch without its comparison ${at}`);
        return found;
      };
      return {
        numerator: doubles((batch) => column(batch).numerator),
        denominator: doubles((batch) => column(batch).denominator),
        value: doubles((batch) => column(batch).value),
        base: doubles((batch) => column(batch).base),
        reason: bytes((batch) => column(batch).reason),
        have: integers((batch) => column(batch).have),
        need: integers((batch) => column(batch).need),
        status: bytes((batch) => column(batch).status),
      };
    }),
  };
}
