import type { Claim, Implication } from "../claims/claim.ts";
import { beforeChange } from "../compare/before-change.ts";
import { difference } from "../compare/difference.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Quantity } from "../facts/quantity.ts";
import { intervalArithmetic } from "../model/arithmetic.ts";
import type { Interval } from "../model/interval.ts";
import { interval } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";

/** What follows about a number that is not printed, in the unit of the number it follows from. */
export interface Implied {
  readonly what: "base" | "plan" | "whole";
  readonly value: Quantity;
  readonly low: Rational;
  readonly high: Rational;
}

/**
 * The base, plan or whole that an unverifiable claim implies: `752 ca, giảm 64,8%` gives 2,134 to 2,139 whole cases.
 * Two of them where the wording has two readings (`tăng 2,85 lần`), none where the claim's own value is not printed or the
 * percentage's rounding reaches zero.
 */
export function impliedBy(claim: Claim): Implied[] {
  const { implication } = claim;
  if (!implication) return [];
  const ways = implication.orBy ? [implication.by, implication.orBy] : [implication.by];
  return ways.flatMap((by) => impliedIf(claim, implication, by) ?? []);
}

function impliedIf(claim: Claim, implication: Implication, by: Implication["by"]): Implied | undefined {
  const { reported } = claim;
  const value = interval(implication.value.numeral);
  const printed = interval(reported.numeral);
  const signed = claim.direction === "down" ? printed.negate() : printed;
  const formula = by === "change" ? beforeChange : by === "ratio" ? percentOf : difference;
  const found = formula(intervalArithmetic, [value, signed]);
  if (found === "zero-base" || found.high.sign() <= 0) return undefined;
  const { unit, lastPlace } = implication.value.numeral;
  const whole = (unit.kind === "count" || unit.kind === "none") && unit.scale === 0 && lastPlace === 0;
  const { low, high } = whole ? wholeNumbersIn(found) : outwardTo(found, tenTo(lastPlace + unit.scale - spareDigits));
  if (low.compare(high) > 0) return undefined;
  return {
    what: implication.what,
    value: implication.value,
    low: low.div(tenTo(unit.scale)),
    high: high.div(tenTo(unit.scale)),
  };
}

/** How many digits beyond the printed ones an implied value is given with. */
const spareDigits = 2;

/** The ends rounded away from each other to a multiple of `place`, so that nothing is cut off. */
function outwardTo(range: Interval, place: Rational): { low: Rational; high: Rational } {
  return {
    low: range.low.sign() < 0 ? Rational.zero : Rational.of(range.low.div(place).floor()).mul(place),
    high: Rational.of(range.high.div(place).ceil()).mul(place),
  };
}

function wholeNumbersIn(range: Interval): { low: Rational; high: Rational } {
  const low = range.low.sign() < 0 ? Rational.zero : Rational.of(range.low.ceil());
  const high = Rational.of(range.high.floor());
  return { low, high };
}
