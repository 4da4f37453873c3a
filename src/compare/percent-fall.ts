import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * How much a value fell against a base, as a size: `1 - v / b` over operands `[v, b]`; below zero where it rose. Undefined
 * where the base is zero.
 *
 * @example
 * percentFall(exactArithmetic, [Rational.of(29n), Rational.of(32n)]).toString() // -> "0.09375"
 */
export const percentFall: Formula = (a, operands) =>
  a.sub(a.whole(1n), a.div(operand(operands, 0), operand(operands, 1)));
