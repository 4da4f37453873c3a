import type { Ring } from "../../model/fraction-arithmetic.ts";
import type { Scratch } from "../observations/scratch.ts";

/** A column of numbers, or one number that stands for all of them. */
export type ColumnOrNumber = Float64Array | number;

/**
 * Columns of doubles, so that a formula written once runs over thousands of rows at a time. Sums, differences and products of
 * whole numbers are exact up to 2^53. The columns are of scratch memory.
 *
 * @example
 * columnRing(2, new Scratch()).sub(5, 4) // -> 1
 */
export function columnRing(length: number, scratch: Scratch): Ring<ColumnOrNumber> {
  const filled = (value: ColumnOrNumber): Float64Array =>
    typeof value === "number" ? scratch.doubles(length).fill(value) : value;
  const times = (column: Float64Array, by: number): Float64Array => {
    const product = scratch.doubles(length);
    for (let at = 0; at < length; at++) product[at] = (column[at] ?? 0) * by;
    return product;
  };
  return {
    constant: Number,
    // One loop for each operation: a loop that is handed its operation is several times slower.
    add: (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a + b;
      const [x, y, sum] = [filled(a), filled(b), scratch.doubles(length)];
      for (let at = 0; at < length; at++) sum[at] = (x[at] ?? 0) + (y[at] ?? 0);
      return sum;
    },
    sub: (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a - b;
      const [x, y, difference] = [filled(a), filled(b), scratch.doubles(length)];
      for (let at = 0; at < length; at++) difference[at] = (x[at] ?? 0) - (y[at] ?? 0);
      return difference;
    },
    mul: (a, b) => {
      if (typeof a === "number") return typeof b === "number" ? a * b : times(b, a);
      if (typeof b === "number") return times(a, b);
      const product = scratch.doubles(length);
      for (let at = 0; at < length; at++) product[at] = (a[at] ?? 0) * (b[at] ?? 0);
      return product;
    },
  };
}
