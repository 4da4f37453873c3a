import type { Base } from "../../../compare/base.ts";
import { type ComparisonReason, comparisonReasons, hasValue } from "../../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../../model/indicator.ts";
import type { HolidayName } from "../../../model/moving-holiday.ts";
import type { Period } from "../../../model/period.ts";
import type { Expression } from "../expression.ts";
import { firstOf, oneOf } from "../operators.ts";
import type { Join, Selected } from "../query.ts";
import { nothing, number, text } from "../values.ts";
import type { CellPeriods } from "./cell-periods.ts";
import type { SqlLevel } from "./levels.ts";
import { plainStatus } from "./statuses.ts";

/** What a query knows of the base of one comparison: how it is joined to the cells, why there is none, and what it is. */
export interface SqlBasis {
  /** Joins to the cells, `a`. */
  readonly joins: readonly Join[];
  /** What these bring, under names that begin with the comparison's own. */
  readonly brings: readonly Selected[];
  /** Why there is no base, or `ok`, from what was brought. */
  readonly reason: Expression;
  /** What that may be, beside `ok`. */
  readonly reasons: readonly ComparisonReason[];
  /** The base as a numerator and, where it is not 1, a denominator above zero, both whole numbers. */
  readonly num: Expression;
  readonly den: Expression | undefined;
  /** How many periods it is made of and how many it needs; undefined where it is of one. */
  readonly counts: { readonly have: Expression; readonly need: Expression } | undefined;
  /** The day that results begin with, where the base is of the series itself. */
  readonly from: Expression | undefined;
  /** Years from it to the value; null where it has no date. */
  readonly years: Expression;
  readonly status: Expression;
  /** Whether a holiday is in the value's period only, or in the base's; undefined where that is not asked. */
  readonly moved: Expression | undefined;
  readonly ofPlan: boolean;
}

/** What bases are made of. */
export interface BasisCall {
  /** A name for what belongs to this comparison. */
  readonly own: string;
  readonly level: SqlLevel;
  readonly cells: CellPeriods;
  /** The periods of the data. */
  readonly periods: readonly Period[];
  readonly kinds: readonly IndicatorKind[];
  readonly holiday: HolidayName | undefined;
  /** Whether the years between base and value are wanted. */
  readonly dated: boolean;
  /** Whether plans changed within their years, so that the one of a time is looked up. */
  readonly plansChanged: boolean;
}

/** Whose values a base is of. */
export type OfSeries = Exclude<Base["series"], { kind: "plan" }>;

/** What is said where there is nothing to say it of. */
export const undatedBasis = {
  joins: [],
  brings: [],
  counts: undefined,
  from: undefined,
  years: nothing,
  status: text(plainStatus),
  moved: undefined,
  den: undefined,
  ofPlan: false,
} as const;

/** A base that there is none of, for one reason. */
export function refusedBasis(reason: ComparisonReason): SqlBasis {
  return { ...undatedBasis, reason: text(reason), reasons: [reason], num: number(0) };
}

/** Whether what has this reason has a value. */
export function isUsable(reason: Expression): Expression {
  return oneOf(reason, comparisonReasons.filter(hasValue).map(text));
}

/** One of two bases, the first where a condition holds. */
export function eitherBasis(condition: Expression, one: SqlBasis, other: SqlBasis): SqlBasis {
  const either = (a: Expression, b: Expression): Expression => firstOf([[condition, a]], b);
  const counts = one.counts ?? other.counts;
  const none = { have: number(0), need: number(1) };
  return {
    joins: [...one.joins, ...other.joins],
    brings: [...one.brings, ...other.brings],
    reason: either(one.reason, other.reason),
    reasons: [...new Set([...one.reasons, ...other.reasons])],
    num: either(one.num, other.num),
    den: one.den || other.den ? either(one.den ?? number(1), other.den ?? number(1)) : undefined,
    counts: counts && {
      have: either((one.counts ?? none).have, (other.counts ?? none).have),
      need: either((one.counts ?? none).need, (other.counts ?? none).need),
    },
    from: undefined,
    years: either(one.years, other.years),
    status: either(one.status, other.status),
    moved: undefined,
    ofPlan: false,
  };
}
