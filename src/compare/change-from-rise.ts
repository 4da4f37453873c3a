import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * The percent change that a printed rise `d` to the value `v` amounts to: `d / (v - d)` over operands `[v, d]`.
 * Undefined where the rise is the whole value, so that the base was zero.
 *
 * @example
 * changeFromRise(exactArithmetic, [Rational.of(120n), Rational.of(20n)]).toString() // -> "0.2"
 */
export const changeFromRise: Formula = (a, operands) =>
  a.div(operand(operands, 1), a.sub(operand(operands, 0), operand(operands, 1)));
