import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * A total from its parts: the sum of all operands. Throws a RangeError where there are none.
 *
 * @example
 * sum(exactArithmetic, [Rational.of(19n), Rational.of(2n), Rational.of(18n)]).toString() // -> "39"
 */
export const sum: Formula = (a, operands) =>
  operands.slice(1).reduce((total, part) => a.add(total, part), operand(operands, 0));
