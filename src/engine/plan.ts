import type { Over } from "../compare/over.ts";
import type { Comparison } from "../model/comparison.ts";
import type { HolidayName } from "../model/moving-holiday.ts";
import type { Period } from "../model/period.ts";
import type { ComparisonColumn } from "./comparison-columns.ts";

/** What to sort by: a key, the value, or the comparison at a place in the plan's list. */
export interface SortBy {
  readonly by: "indicator" | "area" | "period" | "value" | number;
  readonly descending: boolean;
}

/** What the value, or all comparisons at some places in the plan's list, have to be in a row that is kept. */
export interface Bound {
  readonly by: readonly ("value" | number)[];
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "!=";
  readonly number: number;
}

/**
 * What to compute over a panel: each value that is asked for, against each reference, by each measure. Engines run the same
 * plan and give the same rows.
 */
export interface ComparisonPlan {
  readonly comparisons: readonly Comparison[];
  readonly over: Over;
  /** Only these periods; all where it is not given. With a window, the windows that end in these years. */
  readonly at?: readonly Period[];
  /** Only these, by id and code; all where they are not given. What they are compared with may be others. */
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  /** Which publication counts: the `latest`, the `first`, or the latest that was out on a day (`2016-06-30`). */
  readonly vintage: string;
  /** A negative base is refused, or its magnitude taken: `(v - b) / |b|`. */
  readonly negativeBase: "refuse" | "magnitude";
  /** Marks what is compared across this holiday, where it moved from one period to another. */
  readonly holiday?: HolidayName;
  /** Only rows whose figures are so; before the first of them are taken. */
  readonly bounds: readonly Bound[];
  readonly sort: readonly SortBy[];
  readonly top?: number;
  /** Which columns each comparison has besides `value` and `reason`; all where it is not given. The others may be empty. */
  readonly columns?: readonly ResultColumn[];
}

/** Columns of a comparison that can be done without; see `ComparisonColumn`. */
export type ResultColumn = Exclude<keyof ComparisonColumn, "value" | "reason">;

/** Whether a plan asks for a column. */
export function wantsColumn({ columns }: ComparisonPlan, name: ResultColumn): boolean {
  return columns?.includes(name) ?? true;
}

/**
 * A plan with defaults for whatever it leaves out: periods as they are, the latest vintage, negative bases refused, no sorting.
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
