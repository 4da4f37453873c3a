import type { Arithmetic } from "../../model/arithmetic.ts";
import { Rational } from "../../model/rational.ts";

/** A constant and a sum of numbers by their ids, each times a factor: `2a - b + 5`. */
export interface LinearForm {
  readonly constant: Rational;
  readonly factors: ReadonlyMap<string, Rational>;
}

/** One form over another: `(v - b) / b`. */
export interface LinearFraction {
  readonly top: LinearForm;
  readonly bottom: LinearForm;
}

const one: LinearForm = { constant: Rational.one, factors: new Map() };

/** A number by its id. */
export function unknownNumber(id: string): LinearFraction {
  return { top: { constant: Rational.zero, factors: new Map([[id, Rational.one]]) }, bottom: one };
}

/** A number that is known. */
export function knownNumber(value: Rational): LinearFraction {
  return { top: constantForm(value), bottom: one };
}

/** Whether a form has no number in it. */
export function isConstant({ factors }: LinearForm): boolean {
  return factors.size === 0;
}

/** `a + factor * b`. */
export function plus(a: LinearForm, b: LinearForm, factor: Rational = Rational.one): LinearForm {
  const factors = new Map(a.factors);
  for (const [id, own] of b.factors) {
    const sum = (factors.get(id) ?? Rational.zero).add(own.mul(factor)).reduce();
    if (sum.sign() === 0) factors.delete(id);
    else factors.set(id, sum);
  }
  return { constant: a.constant.add(b.constant.mul(factor)).reduce(), factors };
}

/** `factor * form`. */
export function times(form: LinearForm, factor: Rational): LinearForm {
  return plus(constantForm(Rational.zero), form, factor);
}

/**
 * Works out which fraction of two linear forms a formula is, undefined where it is none, as `a * b` of two unknown numbers. A percentage
 * of one number in another is one: with the percentage given, the two numbers are related by a line.
 */
export const linearArithmetic: Arithmetic<LinearFraction | undefined> = {
  constant: knownNumber,
  whole: (value) => knownNumber(Rational.of(value)),
  add: (a, b) => (a && b ? added(a, b, Rational.one) : undefined),
  sub: (a, b) => (a && b ? added(a, b, Rational.of(-1n)) : undefined),
  mul: (a, b) => (a && b ? over(product(a.top, b.top), product(a.bottom, b.bottom)) : undefined),
  div: (a, b) => (a && b ? over(product(a.top, b.bottom), product(a.bottom, b.top)) : undefined),
};

function added(a: LinearFraction, b: LinearFraction, factor: Rational): LinearFraction | undefined {
  if (isSame(a.bottom, b.bottom)) return over(plus(a.top, b.top, factor), a.bottom);
  const [left, right] = [product(a.top, b.bottom), product(b.top, a.bottom)];
  return over(left && right && plus(left, right, factor), product(a.bottom, b.bottom));
}

function over(top: LinearForm | undefined, bottom: LinearForm | undefined): LinearFraction | undefined {
  if (!top || !bottom) return undefined;
  if (!isConstant(bottom)) return { top, bottom };
  return bottom.constant.sign() === 0 ? undefined : { top: times(top, Rational.one.div(bottom.constant)), bottom: one };
}

function product(a: LinearForm, b: LinearForm): LinearForm | undefined {
  if (isConstant(b)) return times(a, b.constant);
  return isConstant(a) ? times(b, a.constant) : undefined;
}

function isSame(a: LinearForm, b: LinearForm): boolean {
  const rest = plus(a, b, Rational.of(-1n));
  return isConstant(rest) && rest.constant.sign() === 0;
}

function constantForm(constant: Rational): LinearForm {
  return { constant, factors: new Map() };
}
