import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * `x * y * …` over all operands: area by yield, sessions by places. Throws a RangeError where there are none.
 *
 * @example
 * product(exactArithmetic, [Rational.of(39n), Rational.of(12n)]).toString() // -> "468"
 */
export const product: Formula = (a, operands) =>
  operands.slice(1).reduce((total, factor) => a.mul(total, factor), operand(operands, 0));
