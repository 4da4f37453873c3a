import { Interval } from "./interval.ts";
import { Rational } from "./rational.ts";

/** Why a formula has no value. */
export type Undefined = "zero-base";

/**
 * What a formula needs of the things it is computed over. A comparison is written once over this and so runs on exact
 * fractions, on rounding intervals, and as text.
 */
export interface Arithmetic<T> {
  readonly constant: (value: Rational) => T;
  /** A constant that is a whole number, which takes no fraction to say. */
  readonly whole: (value: bigint) => T;
  readonly add: (a: T, b: T) => T;
  readonly sub: (a: T, b: T) => T;
  readonly mul: (a: T, b: T) => T;
  readonly div: (a: T, b: T) => T;
}

/** A calculation over numbered operands, e.g. `(a, [v, b]) => a.sub(a.div(v, b), a.whole(1n))`. */
export type Formula = <T>(arithmetic: Arithmetic<T>, operands: readonly T[]) => T;

/** Exact fractions; a division by zero makes the whole result `"zero-base"`. */
export const exactArithmetic: Arithmetic<Rational | Undefined> = {
  constant: (value) => value,
  whole: (value) => Rational.of(value),
  add: lift((a: Rational, b: Rational) => a.add(b)),
  sub: lift((a: Rational, b: Rational) => a.sub(b)),
  mul: lift((a: Rational, b: Rational) => a.mul(b)),
  div: lift((a: Rational, b: Rational) => (b.sign() === 0 ? "zero-base" : a.div(b))),
};

/** Rounding intervals; a division by an interval that holds zero makes the whole result `"zero-base"`. */
export const intervalArithmetic: Arithmetic<Interval | Undefined> = {
  constant: (value) => Interval.point(value),
  whole: (value) => Interval.point(Rational.of(value)),
  add: lift((a: Interval, b: Interval) => a.add(b)),
  sub: lift((a: Interval, b: Interval) => a.sub(b)),
  mul: lift((a: Interval, b: Interval) => a.mul(b)),
  div: lift((a: Interval, b: Interval) => a.div(b)),
};

/** A formula in writing, with brackets only where they are needed. */
export interface Written {
  readonly text: string;
  readonly binding: number;
}

const sum = 1;
const product = 2;
const atom = 3;

/** Writes the formula down: `n13 / n14 - 1`. */
export const writtenArithmetic: Arithmetic<Written> = {
  constant: (value) => ({ text: value.toString(), binding: value.sign() < 0 || !value.isWhole() ? product : atom }),
  whole: (value) => ({ text: value.toString(), binding: value < 0n ? product : atom }),
  add: (a, b) => ({ text: `${a.text} + ${b.text}`, binding: sum }),
  sub: (a, b) => ({ text: `${a.text} - ${b.binding <= sum ? bracket(b) : b.text}`, binding: sum }),
  mul: (a, b) => ({ text: `${factor(a)} * ${factor(b)}`, binding: product }),
  div: (a, b) => ({ text: `${factor(a)} / ${b.binding <= product ? bracket(b) : b.text}`, binding: product }),
};

/** An operand's name as it stands in a written formula. */
export function writtenName(name: string): Written {
  return { text: name, binding: atom };
}

function bracket(part: Written): string {
  return `(${part.text})`;
}

function factor(part: Written): string {
  return part.binding <= sum ? bracket(part) : part.text;
}

function lift<T extends object>(
  operate: (a: T, b: T) => T | Undefined,
): (a: T | Undefined, b: T | Undefined) => T | Undefined {
  return (a, b) => {
    if (typeof a === "string") return a;
    return typeof b === "string" ? b : operate(a, b);
  };
}
