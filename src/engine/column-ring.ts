import type { Ring } from "../model/fraction-arithmetic.ts";

/** A column of numbers, or one number that stands for all of them. */
export type ColumnOrNumber = Float64Array | number;

/**
 * Columns of doubles, so that a formula written once runs over thousands of rows at a time. Sums, differences and products of
 * whole numbers are exact up to 2^53.
 *
 * @example
 * columnRing(2).sub(5, 4) // -> 1
 */
export function columnRing(length: number): Ring<ColumnOrNumber> {
  const filled = (value: ColumnOrNumber): Float64Array =>
    typeof value === "number" ? new Float64Array(length).fill(value) : value;
  return {
    constant: Number,
    // One loop for each operation: a loop that is handed its operation is several times slower.
    add: (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a + b;
      const [x, y, sum] = [filled(a), filled(b), new Float64Array(length)];
      for (let at = 0; at < length; at++) sum[at] = (x[at] ?? 0) + (y[at] ?? 0);
      return sum;
    },
    sub: (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a - b;
      const [x, y, difference] = [filled(a), filled(b), new Float64Array(length)];
      for (let at = 0; at < length; at++) difference[at] = (x[at] ?? 0) - (y[at] ?? 0);
      return difference;
    },
    mul: (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a * b;
      const [x, y, product] = [filled(a), filled(b), new Float64Array(length)];
      for (let at = 0; at < length; at++) product[at] = (x[at] ?? 0) * (y[at] ?? 0);
      return product;
    },
  };
}
