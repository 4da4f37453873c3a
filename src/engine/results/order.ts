import { comparePeriods } from "../../model/period.ts";
import type { SortBy } from "../plan.ts";
import type { ComparisonBatch, ComparisonResult } from "../result.ts";
import { joined } from "./join.ts";
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
