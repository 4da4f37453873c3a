import type { Base } from "../../../compare/base.ts";
import { formatComparison } from "../../../compare/comparison.ts";
import type { Measure } from "../../../compare/measure.ts";
import { measures } from "../../../compare/measures.ts";
import { baseOf, formatReference } from "../../../compare/references.ts";
import { CallError } from "../../../model/call-problem.ts";
import type { Comparison } from "../../../model/comparison.ts";
import type { ComparisonPlan } from "../../plan.ts";

/** A comparison that a query can compute: a value against a base by a formula of the two, or the value alone. */
export interface SqlComparison {
  readonly key: string;
  readonly comparison: Comparison;
  readonly measure: Measure;
  readonly base: Base | undefined;
  /** Flows are first summed from the year's beginning. */
  readonly cumulates: boolean;
}

/**
 * The comparisons of a plan, where a query can compute all of it. Throws a CallError that says what cannot be written as
 * SQL: values that are brought to other periods first, bases that differ from series to series or want several kinds of
 * data at once, roots and ranks, and an order.
 */
export function sqlComparisons(plan: ComparisonPlan): readonly SqlComparison[] {
  if (plan.over.kind !== "period") throw new CallError("not-in-sql", "over", plan.over.kind);
  if (plan.sort.length > 0) throw new CallError("not-in-sql", "sort", plan.sort.map(({ by }) => String(by)).join(","));
  if (plan.holiday !== undefined) throw new CallError("not-in-sql", "holiday", plan.holiday);
  if (plan.top !== undefined) throw new CallError("not-in-sql", "top", String(plan.top));
  return plan.comparisons.map((comparison) => {
    const measure = measures[comparison.measure];
    const base = baseOf(comparison.reference);
    if (!isOfTwo(measure)) throw new CallError("not-in-sql", "measure", measure.id);
    const wants = measure.operands.includes("base");
    if (wants && !base) throw new CallError("measure-without-reference", "measure", measure.id);
    if (base && !isJoined(base)) throw new CallError("not-in-sql", "against", formatReference(comparison.reference));
    const cumulates = base?.cumulates ?? false;
    return { key: formatComparison(comparison), comparison, measure, base: wants ? base : undefined, cumulates };
  });
}

/** A formula of the value and its base, which are as they stand. */
function isOfTwo({ over, finish, among, operands }: Measure): boolean {
  return !over && !finish && !among && operands.every((each) => each === "value" || each === "base");
}

/** A base that the calendar alone says the periods of, in the same indicator. */
function isJoined({ series, window }: Base): boolean {
  if (series.kind === "whole" && series.of === "indicator") return false;
  if (window.kind === "first") return false;
  return window.kind !== "plan-year" || window.phasing.kind === "none" || window.phasing.kind === "linear";
}
