import type { Arithmetic } from "../model/arithmetic.ts";
import type { Measure } from "./measure.ts";
import { peersOf } from "./peers.ts";

/**
 * The degree of a measure in its operands: 0 where their common scale cancels out, as in `v / b`, 1 where it stays, as in
 * `v - b`. Found by running the formula over degrees.
 *
 * @example
 * [degreeOf(measures["percent-change"]), degreeOf(measures.difference)] // -> [0, 1]
 */
export function degreeOf(measure: Measure): number {
  if (measure.among) {
    const { of, over = 0, root } = measure.among(peersOf(degrees, [1, 1, 1]))(1, 0);
    return of - (root ? over / 2 : over);
  }
  return measure.formula(
    degrees,
    measure.operands.map(() => 1),
  );
}

const degrees: Arithmetic<number> = {
  constant: () => 0,
  whole: () => 0,
  add: Math.max,
  sub: Math.max,
  mul: (a, b) => a + b,
  div: (a, b) => a - b,
};
