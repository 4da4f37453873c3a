import { degreeOf } from "../../../compare/degree.ts";
import { type ComparisonReason, comparisonReasons } from "../../../model/comparison-reason.ts";
import { type Fraction, fractionArithmetic } from "../../../model/fraction-arithmetic.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, arithmetic, compared, equal, firstOf, isNull, isThere, not } from "../operators.ts";
import { type Selected, selected } from "../query.ts";
import { sqlRing } from "../sql-ring.ts";
import { sqlRoots } from "../sql-roots.ts";
import { cast, column, nothing, number, text } from "../values.ts";
import { isUsable, type SqlBasis } from "./basis.ts";
import { columnsOfLevel, type SqlLevel, valueReasons } from "./levels.ts";
import type { SqlStanding } from "./standings.ts";
import { statusLetters } from "./statuses.ts";
import type { SqlComparison } from "./subset.ts";

/** One comparison of a query: its declarations, its base, and what may be said of a value as such. */
export interface ComparisonCall {
  /** A name for what belongs to this comparison. */
  readonly own: string;
  readonly asked: SqlComparison;
  readonly level: SqlLevel;
  /** Where what the measure brings values to does not go with what they are of. */
  readonly refused: Expression | undefined;
  readonly basis: SqlBasis | undefined;
  /** The base of the whole, of a contribution. */
  readonly total: SqlBasis | undefined;
  readonly standing: SqlStanding | undefined;
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
  const { own, basis, total, level, answers, refused } = said;
  const holds = new Map<ComparisonReason, Expression[]>();
  const add = (reason: ComparisonReason, condition: Expression) => {
    holds.set(reason, [...(holds.get(reason) ?? []), condition]);
  };
  const { reason: ofValue } = columnsOfLevel(level);
  for (const reason of valueReasons) add(reason, equal(ofValue, text(reason)));
  for (const reason of new Set(basis?.reasons)) add(reason, equal(column(`${own}_basis`), text(reason)));
  for (const reason of new Set(total?.reasons)) add(reason, equal(column(`${own}_total_basis`), text(reason)));
  if (answers) for (const reason of refusals) add(reason, equal(column(`answer_${own}`), text(reason)));
  if (refused) add("not-applicable", refused);
  if (said.standing) add("not-applicable", isThere(column("is_whole")));
  for (const [reason, condition] of signsOf(said)) add(reason, condition);
  const { finish } = said.asked.measure;
  if (finish) add("not-applicable", isNull(finish(sqlRoots, number(1), basis?.years ?? nothing)));
  if (said.breaks) add("break-in-series", brokenOf(said));
  if (basis?.moved) add("moving-holiday", basis.moved);
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

/** What the sign of a base says; of a contribution, that of the whole's. */
function signsOf({
  own,
  asked,
  basis,
  total,
  magnitude,
}: ComparisonCall): readonly (readonly [ComparisonReason, Expression])[] {
  const { measure } = asked;
  const held = total ?? basis;
  if (!held || measure.base === "any") return [];
  const usable = isUsable(column(total ? `${own}_total_basis` : `${own}_basis`));
  const zero = all(usable, equal(held.num, number(0)));
  if (measure.magnitude && magnitude) return [["zero-base", zero]];
  return [
    ["zero-base", zero],
    ["negative-base", all(usable, compared(held.num, "<", number(0)))],
  ];
}

/** Whether the series is of something else after the day that the result begins with. */
function brokenOf({ basis, level }: ComparisonCall): Expression {
  const { from } = columnsOfLevel(level);
  return compared(column("last_break"), ">", basis?.from ? call("coalesce", basis.from, from) : from);
}

/** The result of a comparison, before it is known whether there is any: its parts, and the two divided. */
export function resultOf(said: ComparisonCall): {
  readonly value: Expression;
  readonly num: Expression;
  readonly den: Expression;
} {
  const { asked, basis, standing } = said;
  const { measure } = asked;
  const times = (of: Expression) => (measure.factor === 1 ? of : arithmetic("*", number(measure.factor), of));
  const { num, den } = standing ? standingFraction(standing, said) : fractionOf(said);
  const some = (of: Expression): Expression => firstOf([[compared(den, "<>", number(0)), of]]);
  if (standing?.standing.root) {
    const squared = arithmetic("/", arithmetic("*", num, num), den);
    const root = arithmetic("*", call("sign", num), call("square-root", squared));
    return { value: times(some(root)), num: nothing, den: nothing };
  }
  if (measure.finish) {
    const finished = measure.finish(sqlRoots, arithmetic("/", num, den), basis?.years ?? nothing);
    return { value: times(some(finished)), num, den };
  }
  return { value: standing ? some(arithmetic("/", times(num), den)) : arithmetic("/", times(num), den), num, den };
}

/** Whether a result may come to no number although nothing speaks against it. */
export function mayBeNothing({ asked }: ComparisonCall): boolean {
  return asked.measure.finish !== undefined || asked.measure.among !== undefined;
}

/** The reason with what the result says: what came to no number is not applicable. */
export function settledReason(said: ComparisonCall, reason: Expression): Expression {
  if (!mayBeNothing(said)) return reason;
  const { value } = resultOf(said);
  const isNothing = any(isNull(value), not(call("is-finite", value)));
  return firstOf([[all(isUsable(reason), isNothing), text("not-applicable")]], reason);
}

/** The columns of a comparison: its result, what it is the quotient of, its base, its reason, what was counted, and its status. */
export function comparisonColumns(said: ComparisonCall): readonly Selected[] {
  const { own, asked, basis, answers } = said;
  const { key } = asked;
  const reason = column(`${own}_reason`);
  const mine = answers ? not(equal(column(`answer_${own}`), text(notAsked))) : undefined;
  const when = (condition: Expression, then: Expression) => firstOf([[mine ? all(condition, mine) : condition, then]]);
  const always = (of: Expression) => (mine ? firstOf([[mine, of]]) : of);
  const { value, num, den } = resultOf(said);
  const { have, need } = countsOf(said, reason);
  return [
    ...selected({ [key]: when(isUsable(reason), value) }),
    ...selected({ [`${key}.numerator`]: when(isUsable(reason), num) }),
    ...selected({ [`${key}.denominator`]: when(isUsable(reason), den) }),
    ...(basis ? selected({ [`${key}.base`]: when(isUsable(column(`${own}_basis`)), baseOf(basis)) }) : []),
    ...selected({ [`${key}.reason`]: always(reason) }),
    ...selected({ [`${key}.have`]: always(have), [`${key}.need`]: always(need) }),
    ...selected({ [`${key}.status`]: always(statusLetters(statusOf(said))) }),
  ];
}

/** What stands in the list of indicators for a comparison that an indicator is not held to. */
export const notAsked = "not-asked";

/** The formula, lifted to SQL: a numerator and a denominator above zero, with nothing divided on the way. */
function fractionOf({ asked, basis, total, level, magnitude }: ComparisonCall): { num: Expression; den: Expression } {
  const { measure } = asked;
  const operands = measure.operands.map((name): Fraction<Expression> => {
    if (name === "value") {
      return { num: columnsOfLevel(level).value, den: level.den === 1 ? undefined : number(level.den) };
    }
    const of = name === "base" ? basis : total;
    return { num: of?.num, den: of?.den };
  });
  const { num = number(1), den } = measure.formula(fractionArithmetic(sqlRing), operands);
  const scaled = degreeOf(measure) === 1 ? (den ? arithmetic("*", den, column("factor")) : column("factor")) : den;
  const double = cast(scaled ?? number(1), "double");
  return { num, den: measure.magnitude && magnitude ? call("absolute", double) : double };
}

function standingFraction({ standing }: SqlStanding, { asked, level }: ComparisonCall) {
  const { of, over } = standing;
  const unit = level.den === 1 ? column("factor") : arithmetic("*", column("factor"), number(level.den));
  const scaled = degreeOf(asked.measure) === 1 ? (over ? arithmetic("*", over, unit) : unit) : (over ?? number(1));
  return { num: cast(of, "double"), den: cast(scaled, "double") };
}

function baseOf({ num, den }: SqlBasis): Expression {
  const scale = column("factor");
  return arithmetic("/", num, den ? arithmetic("*", den, scale) : scale);
}

/** Among whom a value stands; of what made the reason, else of the base, of how many periods. */
function countsOf(said: ComparisonCall, reason: Expression): Record<"have" | "need", Expression> {
  const { own, basis, total, level, standing } = said;
  if (standing) {
    const count = firstOf([[isUsable(reason), standing.count]], number(0));
    return { have: count, need: count };
  }
  const isOfTotal = all(
    compared(reason, "<>", text("ok")),
    equal(column(`${own}_total_basis`), reason),
    compared(column(`${own}_basis`), "<>", reason),
  );
  const counted = (of: SqlBasis | undefined, which: "have" | "need") =>
    of?.counts ? firstOf([[compared(of.counts.need, ">", number(1)), of.counts[which]]], number(0)) : number(0);
  const made = columnsOfLevel(level);
  const found = (which: "have" | "need") => {
    const based = counted(basis, which);
    const decided = total ? firstOf([[isOfTotal, counted(total, which)]], based) : based;
    return firstOf([[equal(reason, text("incomplete-value")), made[which]]], decided);
  };
  return { have: found("have"), need: found("need") };
}

/** The weakest of the value's and its bases'. */
function statusOf({ level, basis, total }: ComparisonCall): Expression {
  const { status } = columnsOfLevel(level);
  const all = [status, ...(basis ? [basis.status] : []), ...(total ? [total.status] : [])];
  return all.length === 1 ? status : call("greatest", ...all);
}
