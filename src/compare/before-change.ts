import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * What a value was before it changed by `p`: `v / (1 + p)` over operands `[v, p]`. Undefined where `p` is -100 %.
 *
 * @example
 * beforeChange(exactArithmetic, [Rational.of(120n), Rational.parse("0.2")]).toString() // -> "100"
 */
export const beforeChange: Formula = (a, operands) =>
  a.div(operand(operands, 0), a.add(a.whole(1n), operand(operands, 1)));
