import { exactArithmetic } from "../../model/arithmetic.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { RuleSign } from "../../model/rule.ts";
import type { Figures } from "../dataset/known.ts";
import { loosened, unroundedTolerance } from "../dataset/printed.ts";
import { rangeOf } from "../range.ts";
import type { CheckRelation, SumFit } from "./sum-rule.ts";

/** How figures stand to a rule: as stored, within what their roundings leave open, off by a unit of their last places, or against it. */
export function fitOfRelation(
  figures: Figures,
  total: number,
  parts: readonly number[],
  { formula, sign, hasTotal }: CheckRelation,
): SumFit {
  const known = parts.map((row) => figures.at(row).figure);
  const whole = hasTotal ? figures.at(total).figure : undefined;
  const exact = formula(
    exactArithmetic,
    known.map((each) => each.exact),
  );
  if (exact === "zero-base") return "agrees";
  const size = [exact, ...known.map((each) => each.exact)].reduce((sum, each) => sum.add(each.abs()), Rational.zero);
  const isWhole = [exact, whole?.exact ?? Rational.zero, ...known.map((each) => each.exact)].every((each) =>
    each.isWhole(),
  );
  const noise = isWhole ? Rational.zero : size.mul(unroundedTolerance);
  const holdsFor = (operands: readonly Interval[], target: Interval): boolean => {
    const range = rangeOf(formula, operands);
    return range === "zero-base" || holds(range, sign, target);
  };
  const around = (interval: Interval): Interval => Interval.closed(interval.low.sub(noise), interval.high.add(noise));
  const at = (interval: Interval | undefined): Interval => around(interval ?? Interval.point(Rational.zero));
  if (
    holdsFor(
      known.map((each) => each.range),
      at(whole?.range),
    )
  )
    return "agrees";
  if (
    holdsFor(
      known.map((each) => Interval.point(each.exact)),
      at(whole && Interval.point(whole.exact)),
    )
  )
    return "agrees";
  const loose = known.map((each) => loosened(each).range);
  return holdsFor(loose, at(whole && loosened(whole).range)) ? "close" : "differs";
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
