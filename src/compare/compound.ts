import type { Formula } from "../model/arithmetic.ts";
import { operand } from "./operand.ts";

/**
 * What a value grows to in so many periods at a rate: `b * (1 + p)^n` over operands `[b, p]`; a fall takes a rate below zero.
 *
 * @example
 * compound(2, "up")(exactArithmetic, [Rational.of(100n), Rational.parse("0.1")]).toString() // -> "121"
 */
export function compound(periods: number, direction: "up" | "down"): Formula {
  return (a, operands) => {
    const one = a.whole(1n);
    const rate = operand(operands, 1);
    const factor = direction === "up" ? a.add(one, rate) : a.sub(one, rate);
    let value = operand(operands, 0);
    for (let period = 0; period < periods; period++) value = a.mul(value, factor);
    return value;
  };
}
