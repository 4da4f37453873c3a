import type { Area } from "./area.ts";
import type { Comparison } from "./comparison.ts";
import type { Indicator } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Rule } from "./rule.ts";

/** What an observation is: what happened, what was meant to, what is thought to have. The code in columns is the place here. */
export const scenarios = ["actual", "estimate", "plan"] as const;
export type Scenario = (typeof scenarios)[number];

/**
 * Observations as columns, one row each; `indicator`, `area`, `period`, `vintage` and `source` are places in the panel's
 * lists.
 */
export interface ObservationColumns {
  readonly length: number;
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  /** Place in {@link scenarios}. */
  readonly scenario: Uint8Array;
  /** Place in `observationStatuses`. */
  readonly status: Uint8Array;
  readonly vintage: Int32Array;
  /**
   * The double nearest to the decimal that stood in the source; NaN where there is no value. A decimal of up to 15 digits is
   * the shortest that reads back as its double, so nothing is lost.
   */
  readonly value: Float64Array;
  /** Decimals as printed (1 for `64.0`); -1 where nothing was rounded for print, as in a spreadsheet's unformatted cell. */
  readonly decimals: Int8Array;
  /** Line or row of the source, from 1; 0 where unknown. */
  readonly line: Int32Array;
  /** Column of the source, from 1; 0 where unknown. */
  readonly column: Int32Array;
  readonly source: Int32Array;
}

/** Comparisons that a source prints, one row each; `value` is in the comparison's own unit (percent, points, times). */
export interface ReportedColumns {
  readonly length: number;
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  /** Place in the panel's `comparisons`. */
  readonly comparison: Int32Array;
  readonly value: Float64Array;
  readonly decimals: Int8Array;
  readonly vintage: Int32Array;
  readonly line: Int32Array;
  readonly column: Int32Array;
  readonly source: Int32Array;
}

/** Where observations come from: a file, a sheet of a workbook. */
export interface Source {
  readonly name: string;
  readonly sheet?: string;
}

/** Indicator data over periods, areas, scenarios and vintages. */
export interface Panel {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  /** Distinct, by frequency and then by time (see `comparePeriods`). */
  readonly periods: readonly Period[];
  /** When figures were published, as SDMX notation; `""` where the source does not say. Sorted. */
  readonly vintages: readonly string[];
  readonly sources: readonly Source[];
  readonly observations: ObservationColumns;
  readonly comparisons: readonly Comparison[];
  readonly reported: ReportedColumns;
  /** What the source says that its figures have to keep to. */
  readonly rules?: readonly Rule[];
}
