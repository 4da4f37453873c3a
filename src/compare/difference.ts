import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * How far a value is from a base: `v - b` over operands `[v, b]`. Of two percentages it is in points.
 *
 * @example
 * difference(exactArithmetic, [Rational.parse("0.9034"), Rational.parse("0.9768")]).toString() // -> "-0.0734"
 */
export const difference: Formula = (a, operands) => a.sub(operand(operands, 0), operand(operands, 1));
