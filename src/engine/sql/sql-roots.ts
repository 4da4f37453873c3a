import type { Roots } from "../../compare/roots.ts";
import { call } from "./calls.ts";
import type { Expression } from "./expression.ts";
import { all, arithmetic, compared, firstOf } from "./operators.ts";
import { number } from "./values.ts";

/** Doubles of a database; no number is null. What is divided by zero is the caller's to leave out. */
export const sqlRoots: Roots<Expression> = {
  constant: (value) => number(value.toNumber()),
  whole: (value) => number(Number(value)),
  add: (a, b) => arithmetic("+", a, b),
  sub: (a, b) => arithmetic("-", a, b),
  mul: (a, b) => arithmetic("*", a, b),
  div: (a, b) => arithmetic("/", a, b),
  power: (base, exponent) => call("power", base, exponent),
  log: (of) => call("logarithm", of),
  ifPositive: (positive, then) => firstOf([[all(...positive.map((each) => compared(each, ">", number(0)))), then]]),
};
