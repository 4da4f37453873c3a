import type { Area } from "../model/area.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import type { ComparisonColumn } from "./comparison-columns.ts";
import type { ComparisonPlan } from "./plan.ts";

/**
 * Some rows of a result, one for each indicator, area and period. Columns are there to be read: batches whose rows are of the
 * same areas and periods may have the same ones.
 */
export interface ComparisonBatch {
  readonly length: number;
  /** Places in the result's lists. */
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  /** The value itself, brought to what was asked for; NaN where there is none. */
  readonly value: Float64Array;
  readonly status: Uint8Array;
  /** Place in the result's vintages. */
  readonly vintage: Int32Array;
  /** One for each comparison of the plan. */
  readonly columns: readonly ComparisonColumn[];
}

/** What a plan's comparisons came to. */
export interface ComparisonResult {
  readonly plan: ComparisonPlan;
  readonly comparisons: readonly Comparison[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
  readonly vintages: readonly string[];
  readonly batches: readonly ComparisonBatch[];
}

/** The lists that the codes of a source's columns are places in. */
export type SourceLists = Pick<ComparisonResult, "indicators" | "areas" | "periods" | "vintages">;
