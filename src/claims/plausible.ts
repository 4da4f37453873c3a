import type { Quantity } from "../facts/quantity.ts";
import type { Arithmetic, Formula } from "../model/arithmetic.ts";

/** Doubles, for leaving out readings that are far off before the exact calculation. No verdict rests on them. */
const doubleArithmetic: Arithmetic<number> = {
  constant: (value) => value.toNumber(),
  whole: Number,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
};

/** What a formula comes to, by doubles. */
export function roughly(formula: Formula, operands: readonly number[]): number {
  return formula(doubleArithmetic, operands);
}

/** The quantity in base units, by doubles; in `scale` where the text leaves its multiplier out. */
export function doubleOf(quantity: Quantity, scale = quantity.numeral.unit.scale): number {
  return quantity.double * 10 ** scale;
}

/** Whether a value is near enough to a printed number that rounding might bring them together: within 8 % and two steps. */
export function isNear(reported: Quantity, value: number): boolean {
  const printed = doubleOf(reported);
  const tolerance = Math.abs(printed) * 0.08 + 2 * 10 ** (reported.numeral.lastPlace + reported.numeral.unit.scale);
  return Math.abs(value - printed) <= tolerance;
}
