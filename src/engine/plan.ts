import type { Over } from "../compare/over.ts";
import type { Comparison } from "../model/comparison.ts";
import type { HolidayName } from "../model/moving-holiday.ts";
import type { Period } from "../model/period.ts";
import type { ComparisonColumn } from "./comparison-columns.ts";

/** Sort key: a dimension, the value, or the comparison at a place in the plan's list. */
export interface SortBy {
  readonly by: "indicator" | "area" | "period" | "value" | number;
  readonly descending: boolean;
}

/** A condition on the value, or on all comparisons at some places in the plan's list, that rows must satisfy. */
export interface Bound {
  readonly by: readonly ("value" | number)[];
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "!=";
  readonly number: number;
}

/**
 * What to compute over a panel: each requested value, against each reference, by each measure. All engines run the same
 * plan and return the same rows.
 */
export interface ComparisonPlan {
  readonly comparisons: readonly Comparison[];
  readonly over: Over;
  /** Only these periods; all by default. With a window, the windows that end in these years. */
  readonly at?: readonly Period[];
  /** Only these, by id and code; all by default. Their references may be others. */
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  /** Vintage: `latest`, `first`, or the latest published by a day (`2016-06-30`). */
  readonly vintage: string;
  /** Treatment of negative bases: refused, or divided by their magnitude, `(v - b) / |b|`. */
  readonly negativeBase: "refuse" | "magnitude";
  /** Marks comparisons affected by this holiday, if it moved from one period to another. */
  readonly holiday?: HolidayName;
  /** Only rows that satisfy these conditions; applied before the number of rows is limited. */
  readonly bounds: readonly Bound[];
  readonly sort: readonly SortBy[];
  readonly top?: number;
  /** The columns of each comparison besides `value` and `reason`; all by default. The others may be empty. */
  readonly columns?: readonly ResultColumn[];
}

/** Optional columns of a comparison; see `ComparisonColumn`. */
export type ResultColumn = Exclude<keyof ComparisonColumn, "value" | "reason">;

/** Whether a plan requests a column. */
export function wantsColumn({ columns }: ComparisonPlan, name: ResultColumn): boolean {
  return columns?.includes(name) ?? true;
}

/**
 * A plan with defaults for omitted options: periods unchanged, the latest vintage, negative bases refused, no sorting.
 *
 * @example
 * planOf({ comparisons: [] }).vintage // -> "latest"
 */
export function planOf(asked: Partial<ComparisonPlan>): ComparisonPlan {
  return Object.freeze<ComparisonPlan>({
    comparisons: [],
    over: { kind: "period" },
    vintage: "latest",
    negativeBase: "refuse",
    bounds: [],
    sort: [],
    ...asked,
  });
}
