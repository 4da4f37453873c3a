import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * How much a value rose or fell against a base: `v / b - 1` over operands `[v, b]`. Undefined where the base is zero.
 * Source: Eurostat, Concepts and Definitions, "rate of change".
 *
 * @example
 * percentChange(exactArithmetic, [Rational.of(29n), Rational.of(32n)]).toString() // -> "-0.09375"
 */
export const percentChange: Formula = (a, operands) =>
  a.sub(a.div(operand(operands, 0), operand(operands, 1)), a.whole(1n));
