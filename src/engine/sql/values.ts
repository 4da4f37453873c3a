import type { Expression, SqlType } from "./expression.ts";

/** A column, by the alias of what it is of where that is said. */
export function column(name: string, of?: string): Expression {
  return Object.freeze<Expression>({ kind: "column", of, name });
}

/** A text as it is, whatever it holds. */
export function text(value: string): Expression {
  return Object.freeze<Expression>({ kind: "text", text: value });
}

/** A number; NaN is one too. */
export function number(value: number): Expression {
  return Object.freeze<Expression>({ kind: "number", value });
}

/** No value. */
export const nothing: Expression = Object.freeze<Expression>({ kind: "null" });

/** A text, or no value. */
export function textOrNothing(value: string | undefined): Expression {
  return value === undefined ? nothing : text(value);
}

/** A number, or no value. */
export function numberOrNothing(value: number | undefined): Expression {
  return value === undefined ? nothing : number(value);
}

/** An expression as another type; the query fails where that cannot be. */
export function cast(of: Expression, to: SqlType): Expression {
  return Object.freeze<Expression>({ kind: "cast", of, to, failing: "fails" });
}

/** An expression as another type, null where that cannot be. */
export function castOrNull(of: Expression, to: SqlType): Expression {
  return Object.freeze<Expression>({ kind: "cast", of, to, failing: "is-null" });
}
