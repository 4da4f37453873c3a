import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * The growth of a whole from its parts and theirs: `(v1 + v2 …) / (v1 / (1 + g1) + v2 / (1 + g2) …) - 1` over operands
 * `[v1, g1, v2, g2, …]`; `directions` has one for each part, `down` for a fall. Undefined where a part fell by all of it.
 *
 * @example
 * wholeFromGrowth(["up", "down"])(exactArithmetic, ["60", "0.2", "40", "0.2"].map(Rational.parse)).toString() // -> "0"
 */
export function wholeFromGrowth(directions: readonly ("up" | "down")[]): Formula {
  return (a, operands) => {
    const one = a.whole(1n);
    const parts = directions.map((direction, at) => {
      const value = operand(operands, 2 * at);
      const rate = operand(operands, 2 * at + 1);
      return { value, base: a.div(value, direction === "up" ? a.add(one, rate) : a.sub(one, rate)) };
    });
    const value = parts.map((part) => part.value).reduce((sum, part) => a.add(sum, part));
    const base = parts.map((part) => part.base).reduce((sum, part) => a.add(sum, part));
    return a.sub(a.div(value, base), one);
  };
}
