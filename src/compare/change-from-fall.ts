import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * The size of the percent change that a printed fall `d` to the value `v` amounts to: `d / (v + d)` over operands
 * `[v, d]`. Undefined where both are zero.
 *
 * @example
 * changeFromFall(exactArithmetic, [Rational.of(80n), Rational.of(20n)]).toString() // -> "0.2"
 */
export const changeFromFall: Formula = (a, operands) =>
  a.div(operand(operands, 1), a.add(operand(operands, 0), operand(operands, 1)));
