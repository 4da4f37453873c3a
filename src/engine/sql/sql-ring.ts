import type { Ring } from "../../model/fraction-arithmetic.ts";
import type { Expression } from "./expression.ts";
import { arithmetic } from "./operators.ts";
import { number } from "./values.ts";

/**
 * Expressions of SQL, so that a formula written once is computed by a database. Over `fractionArithmetic` it becomes one
 * numerator and one denominator, which are divided last: averages and quotients of decimals are rounded too early in SQL.
 *
 * @example
 * printExpression(sqlRing.sub(column("v"), column("b")), trino) // -> '"v" - "b"'
 */
export const sqlRing: Ring<Expression> = {
  constant: (value) => number(Number(value)),
  add: (a, b) => arithmetic("+", a, b),
  sub: (a, b) => arithmetic("-", a, b),
  mul: (a, b) => arithmetic("*", a, b),
};
