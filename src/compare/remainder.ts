import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * What is left of a whole when its parts are taken off: `w - p1 - p2 …` over operands `[w, p1, p2, …]`.
 *
 * @example
 * remainder(exactArithmetic, [Rational.of(1536n), Rational.of(221n)]).toString() // -> "1315"
 */
export const remainder: Formula = (a, operands) =>
  operands.slice(1).reduce((rest, part) => a.sub(rest, part), operand(operands, 0));
