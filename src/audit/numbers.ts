import type { Arithmetic } from "../model/arithmetic.ts";

/** Doubles, for leaving out readings that are far off before the exact calculation. No verdict rests on them. */
export const doubleArithmetic: Arithmetic<number> = {
  constant: (value) => value.toNumber(),
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
};
