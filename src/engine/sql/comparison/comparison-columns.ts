import { degreeOf } from "../../../compare/degree.ts";
import { type ComparisonReason, comparisonReasons } from "../../../model/comparison-reason.ts";
import { type Fraction, fractionArithmetic } from "../../../model/fraction-arithmetic.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, arithmetic, compared, equal, firstOf, not } from "../operators.ts";
import { type Selected, selected } from "../query.ts";
import { sqlRing } from "../sql-ring.ts";
import { cast, column, number, text } from "../values.ts";
import { isUsable, type SqlBasis } from "./basis.ts";
import type { SqlComparison } from "./subset.ts";
import type { SqlValue } from "./value-columns.ts";

/** One comparison of a query: its declarations, its base, and what may be said of a value as such. */
export interface ComparisonCall {
  /** A name for what belongs to this comparison. */
  readonly own: string;
  readonly asked: SqlComparison;
  readonly basis: SqlBasis | undefined;
  readonly value: SqlValue;
  /** Whether the list of indicators says for some that the comparison makes no sense, or is not theirs. */
  readonly answers: boolean;
  readonly breaks: boolean;
  readonly magnitude: boolean;
}

/**
 * Why a comparison has no value, or what to know about the one that it has: of all that holds the first in the order of
 * `comparisonReasons`.
 */
export function reasonOf(said: ComparisonCall): Expression {
  const { own, basis, value, answers } = said;
  const holds = new Map<ComparisonReason, Expression[]>();
  const add = (reason: ComparisonReason, condition: Expression) => {
    holds.set(reason, [...(holds.get(reason) ?? []), condition]);
  };
  for (const reason of value.reasons) add(reason, equal(value.reason, text(reason)));
  for (const reason of basis?.reasons ?? []) add(reason, equal(column(`${own}_basis`), text(reason)));
  if (answers) for (const reason of refusals) add(reason, equal(column(`answer_${own}`), text(reason)));
  for (const [reason, condition] of signsOf(said)) add(reason, condition);
  if (said.breaks) add("break-in-series", brokenOf(said));
  return firstOf(
    comparisonReasons.flatMap((reason) => {
      const conditions = holds.get(reason) ?? [];
      return conditions.length === 0 ? [] : [[any(...conditions), text(reason)] as const];
    }),
    text("ok"),
  );
}

/** What a measure may say of an indicator. */
const refusals = ["unit-mismatch", "not-applicable", "not-additive"] as const;

/** What the sign of a base says. */
function signsOf({
  own,
  asked,
  basis,
  magnitude,
}: ComparisonCall): readonly (readonly [ComparisonReason, Expression])[] {
  const { measure } = asked;
  if (!basis || measure.base === "any") return [];
  const usable = isUsable(column(`${own}_basis`));
  const zero = all(usable, equal(basis.num, number(0)));
  if (measure.magnitude && magnitude) return [["zero-base", zero]];
  return [
    ["zero-base", zero],
    ["negative-base", all(usable, compared(basis.num, "<", number(0)))],
  ];
}

/** Whether the series is of something else after the day that the result begins with. */
function brokenOf({ basis, value }: ComparisonCall): Expression {
  const from = basis?.from ? call("coalesce", basis.from, value.from) : value.from;
  return compared(column("last_break"), ">", from);
}

/** The columns of a comparison: its result, what it is the quotient of, its base, its reason, and what was counted. */
export function comparisonColumns(said: ComparisonCall): readonly Selected[] {
  const { own, asked, basis, value, answers } = said;
  const { key, measure } = asked;
  const reason = column(`${own}_reason`);
  const mine = answers ? not(equal(column(`answer_${own}`), text(notAsked))) : undefined;
  const when = (condition: Expression, then: Expression, otherwise?: Expression) => {
    const both = mine ? all(condition, mine) : condition;
    return otherwise && mine
      ? firstOf([
          [both, then],
          [mine, otherwise],
        ])
      : firstOf([[both, then]], otherwise);
  };
  const { num, den } = fractionOf(said);
  const quotient = arithmetic("/", measure.factor === 1 ? num : arithmetic("*", number(measure.factor), num), den);
  const counted = countsOf(said);
  return [
    ...selected({ [key]: when(isUsable(reason), quotient) }),
    ...selected({ [`${key}.numerator`]: when(isUsable(reason), num) }),
    ...selected({ [`${key}.denominator`]: when(isUsable(reason), den) }),
    ...(basis ? selected({ [`${key}.base`]: when(isUsable(column(`${own}_basis`)), baseOf(basis)) }) : []),
    ...selected({ [`${key}.reason`]: mine ? firstOf([[mine, reason]]) : reason }),
    ...selected({
      [`${key}.have`]: countOf(counted, "have", value, reason, mine),
      [`${key}.need`]: countOf(counted, "need", value, reason, mine),
    }),
  ];
}

/** What stands in the list of indicators for a comparison that an indicator is not held to. */
export const notAsked = "not-asked";

/** The formula, lifted to SQL: a numerator and a denominator above zero, with nothing divided on the way. */
function fractionOf({ asked, basis, value, magnitude }: ComparisonCall): { num: Expression; den: Expression } {
  const { measure } = asked;
  const operands = measure.operands.map((name): Fraction<Expression> => {
    if (name === "value") return { num: value.value, den: undefined };
    return { num: basis?.num, den: basis?.den };
  });
  const { num = number(1), den } = measure.formula(fractionArithmetic(sqlRing), operands);
  const scaled = degreeOf(measure) === 1 ? (den ? arithmetic("*", den, column("factor")) : column("factor")) : den;
  const double = cast(scaled ?? number(1), "double");
  return { num, den: measure.magnitude && magnitude ? call("absolute", double) : double };
}

function baseOf({ num, den }: SqlBasis): Expression {
  const scale = column("factor");
  return arithmetic("/", num, den ? arithmetic("*", den, scale) : scale);
}

/** Of what made the reason, else of the base. */
function countsOf({ basis }: ComparisonCall): Record<"have" | "need", Expression> | undefined {
  if (!basis?.counts) return undefined;
  const { have, need } = basis.counts;
  const several = compared(need, ">", number(1));
  return { have: firstOf([[several, have]], number(0)), need: firstOf([[several, need]], number(0)) };
}

function countOf(
  counted: Record<"have" | "need", Expression> | undefined,
  which: "have" | "need",
  value: SqlValue,
  reason: Expression,
  mine: Expression | undefined,
): Expression {
  const base = counted ? counted[which] : number(0);
  const whole = value.counts ? firstOf([[equal(reason, text("incomplete-value")), value.counts[which]]], base) : base;
  return mine ? firstOf([[mine, whole]]) : whole;
}
