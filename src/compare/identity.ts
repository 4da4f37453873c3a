import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * The operand itself: the same fact said twice.
 *
 * @example
 * identity(exactArithmetic, [Rational.of(96n)]).toString() // -> "96"
 */
export const identity: Formula = (_, operands) => operand(operands, 0);
