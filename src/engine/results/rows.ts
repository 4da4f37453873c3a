import { measures } from "../../compare/measures.ts";
import { type ComparisonReason, comparisonReasons } from "../../model/comparison-reason.ts";
import type { Indicator } from "../../model/indicator.ts";
import { type ObservationStatus, observationStatuses } from "../../model/observation-status.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Unit } from "../../model/unit.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import type { ComparisonBatch } from "../result.ts";
import type { Compared, ComparedHead } from "./compared.ts";

/** One comparison of one row. */
export interface ComparedCell {
  /**
   * The result is `numerator / denominator`, times 100 if its unit is percent or percentage points. Both are whole numbers in full,
   * so that nothing is rounded; null if there is no result.
   */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The double nearest to the result. */
  readonly value: number | null;
  /** The base value, in the value's unit. */
  readonly base: number | null;
  readonly unit: string;
  /** The weakest status of the figures that it was computed from. */
  readonly status: ObservationStatus;
  readonly reason: ComparisonReason;
  /** The number of periods available and required, for bases of several periods; otherwise 0 and 0. */
  readonly have: number;
  readonly need: number;
}

/** One value, with its comparison with each reference. */
export interface ComparedRow<K extends string = string> {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
  readonly status: ObservationStatus;
  readonly vintage: string;
  /** Only the comparisons that apply to the indicator. */
  readonly comparisons: { readonly [P in K]?: ComparedCell };
}

/**
 * A result as plain objects, one for each indicator, area and period.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const [row] = rows(compare(panelOf(figures), { against: "prior-year", at: "2024" }));
 * [row.indicator, row.period, row.value] // -> ["dengue", "2024", 100]
 * row.comparisons["prior-year/percent-change"].base // -> 80
 */
export function rows<K extends string>(result: Compared<K>): readonly ComparedRow<K>[] {
  const read = rowReader(result);
  return result.batches.flatMap((batch) => Array.from(batch.indicator, (_, row) => read(batch, row)));
}

/** Reads rows of a result's batches one at a time. */
export function rowReader<K extends string>(
  head: ComparedHead<K>,
): (batch: ComparisonBatch, row: number) => ComparedRow<K> {
  const units = head.indicators.map((indicator) => unitsOf(head, indicator));
  const periods = head.periods.map(formatPeriod);
  return (batch, row) => {
    const place = batch.indicator[row] ?? 0;
    const indicator = head.indicators[place];
    const comparisons: { [P in K]?: ComparedCell } = {};
    for (const at of head.chosen[place] ?? []) {
      const [key, column] = [head.keys[at], batch.columns[at]];
      if (key !== undefined && column) comparisons[key] = cellOf(column, row, units[place]?.[at]?.text ?? "");
    }
    return {
      indicator: indicator?.id ?? "",
      area: head.areas[batch.area[row] ?? 0]?.code ?? "",
      period: periods[batch.period[row] ?? 0] ?? "",
      value: finite(batch.value[row]),
      unit: indicator?.unit.text ?? "",
      status: observationStatuses[batch.status[row] ?? 0] ?? "A",
      vintage: head.vintages[batch.vintage[row] ?? 0] ?? "",
      comparisons,
    };
  };
}

/** The unit of each comparison's results, of an indicator. */
export function unitsOf(result: Pick<Compared, "comparisons">, { unit }: Indicator): readonly Unit[] {
  return result.comparisons.map(({ measure }) => measures[measure].unit(unit));
}

function cellOf(column: ComparisonColumn, row: number, unit: string): ComparedCell {
  return {
    numerator: exactText(column.numerator[row]),
    denominator: exactText(column.denominator[row]),
    value: finite(column.value[row]),
    base: finite(column.base[row]),
    unit,
    status: observationStatuses[column.status[row] ?? 0] ?? "A",
    reason: comparisonReasons[column.reason[row] ?? 0] ?? "ok",
    have: column.have[row] ?? 0,
    need: column.need[row] ?? 0,
  };
}

function finite(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** A whole number in full; another as JavaScript writes it. */
function exactText(value: number | undefined): string | null {
  if (value === undefined || Number.isNaN(value)) return null;
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
