import { type Arithmetic, exactArithmetic } from "../../model/arithmetic.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { RuleSign } from "../../model/rule.ts";
import type { Figures } from "../dataset/known.ts";
import { loosened, unroundedTolerance } from "../dataset/printed.ts";
import { rangeOf } from "../range.ts";
import type { Figure } from "../recomputed.ts";
import type { CheckRelation, SumFit } from "./sum-rule.ts";

/** A figure that is the sum of others. */
export const sumOfParts: CheckRelation = {
  formula: <T>(arithmetic: Arithmetic<T>, parts: readonly T[]): T =>
    parts.reduce((sum, part) => arithmetic.add(sum, part), arithmetic.constant(Rational.zero)),
  sign: "=",
  hasTotal: true,
};

/**
 * How figures stand to a rule: as stored, within what their roundings leave open, `close` where each may be off by a whole unit of its last
 * place, or against it. Whole numbers carry no noise of calculations.
 */
export function fitOfRelation(
  figures: Figures,
  total: number,
  parts: readonly number[],
  { formula, sign, hasTotal }: CheckRelation = sumOfParts,
): SumFit {
  const known = parts.map((row) => figures.at(row).figure);
  const whole = hasTotal ? figures.at(total).figure : nothing;
  const values = known.map((each) => each.exact);
  const exact = formula(exactArithmetic, values);
  if (exact === "zero-base") return "agrees";
  const numbers = [exact, ...(hasTotal ? [whole.exact] : []), ...values];
  const size = numbers.reduce((sum, each) => sum.add(each.abs()), Rational.zero);
  const noise = numbers.every((each) => each.isWhole()) ? Rational.zero : size.mul(unroundedTolerance);
  if (holds(Interval.point(exact), sign, around(Interval.point(whole.exact), noise))) return "agrees";
  const holdsFor = (as: (figure: Figure) => Figure): boolean => {
    const range = rangeOf(
      formula,
      known.map((each) => as(each).range),
    );
    return range !== "zero-base" && holds(range, sign, around(as(whole).range, noise));
  };
  if (holdsFor((figure) => figure)) return "agrees";
  return holdsFor(loosened) ? "close" : "differs";
}

const nothing: Figure = { exact: Rational.zero, range: Interval.point(Rational.zero), step: undefined };

function around({ low, high }: Interval, noise: Rational): Interval {
  return Interval.closed(low.sub(noise), high.add(noise));
}

/** Whether some of what the formula may come to stands to some of what is printed as the sign says. */
function holds(range: Interval, sign: RuleSign, target: Interval): boolean {
  const above = range.high.compare(target.low);
  const below = range.low.compare(target.high);
  switch (sign) {
    case "=":
      return range.meets(target);
    case ">=":
      return above >= 0;
    case ">":
      return above > 0;
    case "<=":
      return below <= 0;
    case "<":
      return below < 0;
  }
}
