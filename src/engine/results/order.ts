import { comparePeriods } from "../../model/period.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import type { SortBy } from "../plan.ts";
import type { ComparisonBatch, ComparisonResult } from "../result.ts";
import { pickedBatch } from "./pick.ts";

/** The result's rows in the order that its plan asks for, and only as many; as they are where it asks for nothing. */
export function ordered(result: ComparisonResult): ComparisonResult {
  const { sort, top } = result.plan;
  if (sort.length === 0 && top === undefined) return result;
  const whole = joined(result.batches, result.comparisons.length);
  const order = Array.from({ length: whole.length }, (_, row) => row);
  const by = sort.map((each) => comparer(each, whole, result));
  order.sort((a, b) => by.reduce((found, compare) => found || compare(a, b), 0) || a - b);
  return { ...result, batches: [pickedBatch(whole, order.slice(0, top))] };
}

/** Rows without a value stand last, whichever way it is sorted. */
function comparer(
  { by, descending }: SortBy,
  batch: ComparisonBatch,
  { indicators, areas, periods }: ComparisonResult,
): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator("vi");
  switch (by) {
    case "indicator":
      return byKey(
        batch.indicator,
        ranks(indicators, (x, y) => collator.compare(x.id, y.id)),
        sign,
      );
    case "area":
      return byKey(
        batch.area,
        ranks(areas, (x, y) => collator.compare(x.names.vi, y.names.vi)),
        sign,
      );
    case "period":
      return byKey(batch.period, ranks(periods, comparePeriods), sign);
    default: {
      const values = by === "value" ? batch.value : (batch.columns[by]?.value ?? batch.value);
      return (a, b) => byValue(values[a] ?? Number.NaN, values[b] ?? Number.NaN, sign);
    }
  }
}

function byKey(codes: Int32Array, rank: Int32Array, sign: number): (a: number, b: number) => number {
  return (a, b) => sign * ((rank[codes[a] ?? 0] ?? 0) - (rank[codes[b] ?? 0] ?? 0));
}

function byValue(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}

function ranks<T>(list: readonly T[], compare: (a: T, b: T) => number): Int32Array {
  const order = list.map((item, code) => ({ item, code })).sort((a, b) => compare(a.item, b.item));
  const ranks = new Int32Array(list.length);
  for (const [rank, { code }] of order.entries()) ranks[code] = rank;
  return ranks;
}

function joined(batches: readonly ComparisonBatch[], comparisons: number): ComparisonBatch {
  const length = batches.reduce((sum, batch) => sum + batch.length, 0);
  const all = <T extends { set(from: T, at: number): void; length: number }>(
    to: T,
    of: (batch: ComparisonBatch) => T,
  ): T => {
    const [first] = batches;
    // A column that the plan did not ask for stays empty.
    if (first && batches.every((batch) => of(batch).length === 0)) return of(first);
    let at = 0;
    for (const batch of batches) {
      to.set(of(batch), at);
      at += batch.length;
    }
    return to;
  };
  const column = (index: number): ComparisonColumn => {
    const doubles = (of: (from: ComparisonColumn) => Float64Array) =>
      all(new Float64Array(length), (batch) => columnAt(batch, index, of));
    return {
      numerator: doubles((from) => from.numerator),
      denominator: doubles((from) => from.denominator),
      value: doubles((from) => from.value),
      base: doubles((from) => from.base),
      reason: all(new Uint8Array(length), (batch) => columnAt(batch, index, (from) => from.reason)),
      have: all(new Int32Array(length), (batch) => columnAt(batch, index, (from) => from.have)),
      need: all(new Int32Array(length), (batch) => columnAt(batch, index, (from) => from.need)),
      status: all(new Uint8Array(length), (batch) => columnAt(batch, index, (from) => from.status)),
    };
  };
  return {
    length,
    indicator: all(new Int32Array(length), (batch) => batch.indicator),
    area: all(new Int32Array(length), (batch) => batch.area),
    period: all(new Int32Array(length), (batch) => batch.period),
    value: all(new Float64Array(length), (batch) => batch.value),
    status: all(new Uint8Array(length), (batch) => batch.status),
    vintage: all(new Int32Array(length), (batch) => batch.vintage),
    columns: Array.from({ length: comparisons }, (_, index) => column(index)),
  };
}

function columnAt<T>(batch: ComparisonBatch, index: number, of: (from: ComparisonColumn) => T): T {
  const column = batch.columns[index];
  if (!column) throw new RangeError(`a batch without its comparison ${index}`);
  return of(column);
}
