import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * How many for so many people: `n / p * k` over operands `[n, p, k]`, cases, population and the 100,000 that the rate is
 * given for. Undefined where the population is zero.
 *
 * @example
 * rate(exactArithmetic, [Rational.of(120n), Rational.of(800000n), Rational.of(100000n)]).toString() // -> "15"
 */
export const rate: Formula = (a, operands) =>
  a.mul(a.div(operand(operands, 0), operand(operands, 1)), operand(operands, 2));
