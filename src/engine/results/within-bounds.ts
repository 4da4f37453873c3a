import type { Bound } from "../plan.ts";
import type { ComparisonBatch } from "../result.ts";

const holds: Readonly<Record<Bound["operator"], (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};

/**
 * Whether a row's figures are as asked for. Of several comparisons that one name stands for, all that the row has; a row without any
 * of them is not.
 */
export function isWithinBounds(batch: ComparisonBatch, bounds: readonly Bound[]): (row: number) => boolean {
  const columns = bounds.map(({ by, operator, number }) => ({
    number,
    holds: holds[operator],
    values: by.flatMap((place) => {
      const values = place === "value" ? batch.value : batch.columns[place]?.value;
      return values ? [values] : [];
    }),
  }));
  return (row) =>
    columns.every(({ values, holds, number }) => {
      const figures = values.map((each) => each[row] ?? Number.NaN).filter((each) => !Number.isNaN(each));
      return figures.length > 0 && figures.every((each) => holds(each, number));
    });
}
