import type { ArithmeticOperator, ComparisonOperator, Expression, When } from "./expression.ts";

/** `left operator right`, on numbers. */
export function arithmetic(operator: ArithmeticOperator, left: Expression, right: Expression): Expression {
  return Object.freeze<Expression>({ kind: "arithmetic", operator, left, right });
}

/** `left operator right`, true or false, or null where one of them is and the operator is not `same`. */
export function compared(left: Expression, operator: ComparisonOperator, right: Expression): Expression {
  return Object.freeze<Expression>({ kind: "comparison", operator, left, right });
}

/** Equality as joins want it. */
export function equal(left: Expression, right: Expression): Expression {
  return compared(left, "=", right);
}

/** From one value to another, both in. */
export function between(of: Expression, low: Expression, high: Expression): Expression {
  return Object.freeze<Expression>({ kind: "between", of, low, high });
}

/** One of several; of none it is false. */
export function oneOf(of: Expression, among: readonly Expression[]): Expression {
  return Object.freeze<Expression>({ kind: "in", of, among: Object.freeze([...among]) });
}

/** Every one of some conditions; the condition itself where it is one. */
export function all(...of: readonly Expression[]): Expression {
  return junction("all", of);
}

/** At least one of some conditions. */
export function any(...of: readonly Expression[]): Expression {
  return junction("any", of);
}

/** The opposite. */
export function not(of: Expression): Expression {
  return Object.freeze<Expression>({ kind: "not", of });
}

/** Whether there is no value. */
export function isNull(of: Expression): Expression {
  return Object.freeze<Expression>({ kind: "is-null", of });
}

/** Whether there is a value. */
export function isThere(of: Expression): Expression {
  return not(isNull(of));
}

/** What the first condition that holds says, else `otherwise`, else null. */
export function firstOf(
  when: readonly (readonly [condition: Expression, then: Expression])[],
  otherwise?: Expression,
): Expression {
  const cases = when.map(([condition, then]) => Object.freeze<When>({ condition, then }));
  return Object.freeze<Expression>({ kind: "case", when: Object.freeze(cases), otherwise });
}

function junction(kind: "all" | "any", of: readonly Expression[]): Expression {
  const [only] = of;
  if (only && of.length === 1) return only;
  return Object.freeze<Expression>({ kind, of: Object.freeze([...of]) });
}
