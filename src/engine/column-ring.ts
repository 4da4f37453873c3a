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
  const each =
    (operate: (a: number, b: number) => number) =>
    (a: ColumnOrNumber, b: ColumnOrNumber): ColumnOrNumber => {
      if (typeof a === "number" && typeof b === "number") return operate(a, b);
      const result = new Float64Array(length);
      if (typeof a === "number") {
        if (typeof b !== "number") for (let at = 0; at < length; at++) result[at] = operate(a, b[at] ?? 0);
      } else if (typeof b === "number") {
        for (let at = 0; at < length; at++) result[at] = operate(a[at] ?? 0, b);
      } else {
        for (let at = 0; at < length; at++) result[at] = operate(a[at] ?? 0, b[at] ?? 0);
      }
      return result;
    };
  return {
    constant: Number,
    add: each((a, b) => a + b),
    sub: each((a, b) => a - b),
    mul: each((a, b) => a * b),
  };
}
