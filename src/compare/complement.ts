import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * The share that is left when others are taken off the whole: `1 - p1 - p2 …`.
 *
 * @example
 * complement(exactArithmetic, [Rational.parse("0.4")]).toString() // -> "0.6"
 */
export const complement: Formula = (a, operands) =>
  operands.slice(1).reduce((rest, part) => a.sub(rest, part), a.sub(a.whole(1n), operand(operands, 0)));
