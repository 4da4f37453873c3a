import type { Area } from "./area.ts";
import type { Comparison } from "./comparison.ts";
import type { Indicator } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Rule } from "./rule.ts";

/** Scenarios of observations: actual figures, estimates, plans. The code in columns is the place in this list. */
export const scenarios = ["actual", "estimate", "plan"] as const;

/** One of {@link scenarios}. */
export type Scenario = (typeof scenarios)[number];

/**
 * Places in a list: a typed array that is as narrow as its codes allow. It is there to be read; other codes are written to a column of
 * their own (`Int32Array.from(codes, placeOf)`), since there may be no room for them here, as in what `map` of a typed array gives.
 */
export interface Codes
  extends ArrayLike<number>,
    Iterable<number>,
    Pick<Uint8Array | Uint16Array | Int32Array, "entries" | "keys" | "some"> {}

/**
 * Observations as columns of equal length, one row each; `indicator`, `area`, `period`, `vintage` and `source` are indices into
 * the panel's lists.
 */
export interface ObservationColumns {
  readonly length: number;
  readonly indicator: Codes;
  readonly area: Codes;
  readonly period: Codes;
  /** Place in {@link scenarios}. */
  readonly scenario: Uint8Array;
  /** Place in `observationStatuses`. */
  readonly status: Uint8Array;
  readonly vintage: Codes;
  /**
   * The double nearest to the decimal in the source, in the indicator's unit; NaN for a missing value. A decimal of up to 15
   * digits is recovered exactly from its double.
   */
  readonly value: Float64Array;
  /** Number of decimals as printed (1 for `64.0`); -1 for unrounded values, as in an unformatted spreadsheet cell. */
  readonly decimals: Int8Array;
  /** Line or row of the source, from 1; 0 if unknown. It may be written when it is first read: see {@link Placed}. */
  readonly line: Int32Array;
  /** Column of the source, from 1; 0 if unknown. It may be written when it is first read. */
  readonly column: Codes;
  readonly source: Codes;
  /** What tells line and column of a row without writing columns of them; not enumerable, so that a copy has the columns alone. */
  readonly placed?: Placed;
}

/** Where rows stand in their source, row by row: lines that follow one another need no column, which takes four bytes a row. */
export interface Placed {
  line(row: number): number;
  column(row: number): number;
  /** Whether all rows stand in one column. */
  readonly isOneColumn: boolean;
  /** The rows in some lines, in their own order. */
  rowsIn(lines: readonly number[]): readonly number[];
}

/** Printed comparisons as columns, one row each; `value` is in the unit of the comparison (percent, percentage points, times). */
export interface ReportedColumns {
  readonly length: number;
  readonly indicator: Codes;
  readonly area: Codes;
  readonly period: Codes;
  /** Place in the panel's `comparisons`. */
  readonly comparison: Codes;
  readonly value: Float64Array;
  readonly decimals: Int8Array;
  readonly vintage: Codes;
  readonly line: Int32Array;
  readonly column: Codes;
  readonly source: Codes;
}

/** A source of observations: a file, or a sheet of a workbook. */
export interface Source {
  readonly name: string;
  readonly sheet?: string;
}

/** Observations of indicators by area, period, scenario and vintage, with the comparisons printed with them. */
export interface Panel {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  /** Distinct, by frequency and then by time (see `comparePeriods`). */
  readonly periods: readonly Period[];
  /** Publication dates in SDMX notation, sorted; `""` if the source states none. */
  readonly vintages: readonly string[];
  readonly sources: readonly Source[];
  readonly observations: ObservationColumns;
  readonly comparisons: readonly Comparison[];
  readonly reported: ReportedColumns;
  /** Rules that the figures must satisfy, as stated by the source. */
  readonly rules?: readonly Rule[];
}
