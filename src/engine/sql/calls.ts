import type { CallExpression, Expression, FunctionName, Order } from "./expression.ts";

/** A function of the closed set, called. */
export function call(name: FunctionName, ...operands: readonly Expression[]): CallExpression {
  return Object.freeze<CallExpression>({ kind: "call", name, operands: Object.freeze([...operands]) });
}

/**
 * An aggregate over the rows of a partition, up to each row where there is an order; with `reach` from so much before it on, by the
 * number that the rows are ordered by.
 */
export function over(
  aggregate: CallExpression,
  within: readonly Expression[],
  order: readonly Order[] = [],
  reach?: number,
): Expression {
  return Object.freeze<Expression>({
    kind: "window",
    call: aggregate,
    within: Object.freeze([...within]),
    order: Object.freeze([...order]),
    ...(reach !== undefined && { reach }),
  });
}

/** Smallest first. */
export function ascending(by: Expression, nulls?: "first" | "last"): Order {
  return Object.freeze<Order>({ by, descending: false, ...(nulls && { nulls }) });
}

/** Largest first. */
export function descending(by: Expression, nulls?: "first" | "last"): Order {
  return Object.freeze<Order>({ by, descending: true, ...(nulls && { nulls }) });
}
