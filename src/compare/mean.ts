import type { Formula } from "../model/arithmetic.ts";
import { sum } from "./sum.ts";

/**
 * The mean of all operands: `(x1 + x2 + …) / n`. Throws a RangeError where there are none.
 *
 * @example
 * mean(exactArithmetic, [Rational.of(140n), Rational.of(150n), Rational.of(160n)]).toString() // -> "150"
 */
export const mean: Formula = (a, operands) => a.div(sum(a, operands), a.whole(BigInt(operands.length)));
