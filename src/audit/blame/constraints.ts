import { exactArithmetic } from "../../model/arithmetic.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { RuleSign } from "../../model/rule.ts";
import { rangeOf } from "../range.ts";
import { inverse } from "./inverse.ts";
import {
  isConstant,
  knownNumber,
  type LinearForm,
  type LinearFraction,
  linearArithmetic,
  plus,
  unknownNumber,
} from "./linear-fraction.ts";
import { numbersIn, type Relation } from "./network.ts";
import { type End, isWithin, type Reach } from "./reach.ts";

/** A linear form of numbers and what it may come to. */
export interface Constraint {
  readonly form: LinearForm;
  readonly reach: Reach;
}

const minusOne = Rational.of(-1n);

/**
 * What a relation says as lines, given which numbers are open: `intervals` has none for them. A percentage that is known relates its two
 * numbers by two lines, one for each end of what it may stand for; one that is open says nothing of them. A relation that is no line, as a
 * product of two unknown numbers, bounds the one of its numbers that is open. `"fails"` where it holds for no values at all.
 */
export function constraintsOf(
  relation: Relation,
  intervals: ReadonlyMap<string, Interval>,
): readonly Constraint[] | "fails" {
  const { reported, operands, formula, sign = "=" } = relation;
  const fraction = formula<LinearFraction | undefined>(
    linearArithmetic,
    operands.map((id) => numberOf(id, intervals)),
  );
  if (!fraction) return bentConstraints(relation, intervals);
  const { top, bottom } = fraction;
  if (isConstant(bottom)) {
    const whole = reported === undefined ? top : plus(top, numberOf(reported, intervals).top, minusOne);
    return settled([{ form: whole, reach: reachOfSign(sign, Rational.zero) }]);
  }
  const turned = signOf(bottom, intervals);
  const [over, under]: readonly [LinearForm, LinearForm] =
    turned < 0 ? [plus(zero, top, minusOne), plus(zero, bottom, minusOne)] : [top, bottom];
  const positive: Constraint = { form: under, reach: { low: { value: Rational.zero, open: true } } };
  const given = reported === undefined ? Interval.point(Rational.zero) : intervals.get(reported);
  if (!given) return settled([positive]);
  const at = ({ value, open }: End, side: RuleSign): Constraint => ({
    form: plus(over, under, value.negate()),
    reach: reachOfSign(open && side !== "=" ? strict(side) : side, Rational.zero),
  });
  const low: End = { value: given.low, open: given.lowOpen };
  const high: End = { value: given.high, open: given.highOpen };
  if (sign === "=" && given.isPoint()) return settled([at(low, "="), positive]);
  if (sign === "=") return settled([at(low, ">="), at(high, "<="), positive]);
  return settled([sign.startsWith(">") ? at(low, sign) : at(high, sign), positive]);
}

const zero: LinearForm = { constant: Rational.zero, factors: new Map() };

function numberOf(id: string, intervals: ReadonlyMap<string, Interval>): LinearFraction {
  const interval = intervals.get(id);
  return interval?.isPoint() ? knownNumber(interval.low) : unknownNumber(id);
}

/** The sign of a form at what its known numbers are about; that of its open ones is taken to be positive. */
function signOf({ constant, factors }: LinearForm, intervals: ReadonlyMap<string, Interval>): number {
  let sum = constant;
  for (const [id, factor] of factors) {
    const own = intervals.get(id);
    if (own) sum = sum.add(factor.mul(own.low.add(own.high)));
    else if ([...factors.keys()].every((each) => !intervals.has(each))) sum = sum.add(factor);
  }
  return sum.sign();
}

/** Constraints without a number in them either hold or fail now. */
function settled(constraints: readonly Constraint[]): readonly Constraint[] | "fails" {
  const open = constraints.filter(({ form }) => !isConstant(form));
  const closed = constraints.filter(({ form }) => isConstant(form));
  return closed.every(({ form, reach }) => isWithin(reach, form.constant)) ? open : "fails";
}

function strict(sign: RuleSign): RuleSign {
  return sign === ">=" ? ">" : sign === "<=" ? "<" : sign;
}

function reachOfSign(sign: RuleSign, value: Rational): Reach {
  const end: End = { value, open: sign === ">" || sign === "<" };
  switch (sign) {
    case "=":
      return { low: end, high: end };
    case ">":
    case ">=":
      return { low: end };
    default:
      return { high: end };
  }
}

/** Of a relation that is no line: whether it holds, what it leaves its only open number, nothing where several are open. */
function bentConstraints(
  relation: Relation,
  intervals: ReadonlyMap<string, Interval>,
): readonly Constraint[] | "fails" {
  const { reported, operands, formula, sign = "=" } = relation;
  const target = reported === undefined ? Interval.point(Rational.zero) : intervals.get(reported);
  const open = numbersIn(relation).filter((id) => !intervals.has(id));
  const known = operands.flatMap((id) => intervals.get(id) ?? []);
  if (open.length === 0) {
    const range = rangeOf(formula, known);
    if (range === "zero-base" || !target) return [];
    const holds =
      sign === "="
        ? range.meets(target)
        : sign.startsWith(">")
          ? range.high.compare(target.low) >= 0
          : range.low.compare(target.high) <= 0;
    return holds ? [] : "fails";
  }
  const [only] = open;
  if (open.length > 1 || only === undefined || sign !== "=") return [];
  if (only === reported) {
    const range = rangeOf(formula, known);
    return range === "zero-base" ? [] : [boundOf(only, [range.low, range.high])];
  }
  if (!target) return [];
  const at = operands.indexOf(only);
  const ends: Rational[] = [];
  for (const corner of corners(operands.map((id) => intervals.get(id))))
    for (const end of [target.low, target.high]) {
      const start = corner.with(at, Rational.one);
      const found = exists(formula(exactArithmetic, start)) ? inverse(formula, start, at, end) : undefined;
      if (found) ends.push(found);
    }
  return ends.length > 0 ? [boundOf(only, ends)] : [];
}

function exists(value: unknown): boolean {
  return value !== undefined && value !== "zero-base";
}

function boundOf(id: string, values: readonly Rational[]): Constraint {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const [low = Rational.zero, high = Rational.zero] = [sorted[0], sorted.at(-1)];
  return {
    form: { constant: Rational.zero, factors: new Map([[id, Rational.one]]) },
    reach: { low: { value: low, open: false }, high: { value: high, open: false } },
  };
}

/** The corners of what known numbers may be, one in the place of the open one; no more than of a few. */
function corners(intervals: readonly (Interval | undefined)[]): Rational[][] {
  let found: Rational[][] = [[]];
  for (const interval of intervals) {
    const ends = !interval
      ? [Rational.one]
      : interval.isPoint() || found.length >= mostCorners
        ? [interval.low]
        : [interval.low, interval.high];
    found = found.flatMap((corner) => ends.map((end) => [...corner, end]));
  }
  return found;
}

const mostCorners = 32;
