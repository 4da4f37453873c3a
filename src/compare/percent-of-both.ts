import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * A part as a ratio of itself and the other part: `v / (v + w)`, worked out as `1 / (1 + w / v)` so that each operand stands once, over
 * operands `[v, w]`. Undefined where the part is zero.
 *
 * @example
 * percentOfBoth(exactArithmetic, [Rational.of(3n), Rational.of(1n)]).toString() // -> "0.75"
 */
export const percentOfBoth: Formula = (a, operands) => {
  const one = a.whole(1n);
  return a.div(one, a.add(one, a.div(operand(operands, 1), operand(operands, 0))));
};
