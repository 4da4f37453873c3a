import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * A value as a part or a multiple of another: `v / b` over operands `[v, b]`. It serves the share of a total, the
 * completion of a plan, the ratio to the prior year and the multiple, which differ in what the base is, not in how it is
 * computed. Undefined where the base is zero.
 *
 * @example
 * percentOf(exactArithmetic, [Rational.of(3n), Rational.of(4n)]).toString() // -> "0.75"
 */
export const percentOf: Formula = (a, operands) => a.div(operand(operands, 0), operand(operands, 1));
