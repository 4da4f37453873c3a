import type { Period } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { pickedBatch } from "./pick.ts";
import type { ComparisonBatch, ComparisonResult } from "./result.ts";

/** A result's rows of the indicators and periods, places in its lists, that are wanted. */
export function filteredResult(
  result: ComparisonResult,
  keep: (indicator: number, period: number) => boolean,
): ComparisonResult {
  const batches = result.batches.flatMap((batch) => {
    const rows: number[] = [];
    for (let row = 0; row < batch.length; row++) {
      if (keep(batch.indicator[row] ?? 0, batch.period[row] ?? 0)) rows.push(row);
    }
    if (rows.length === batch.length) return [batch];
    return rows.length > 0 ? [pickedBatch(batch, rows)] : [];
  });
  return { ...result, batches };
}

/** Results of one panel, which share their lists but for the periods, one after another. */
export function joinedResult(first: ComparisonResult, others: readonly ComparisonResult[]): ComparisonResult {
  const periods: Period[] = [...first.periods];
  const codes = new Map(periods.map((period, code) => [formatPeriod(period), code]));
  const codeOf = (period: Period): number => {
    const text = formatPeriod(period);
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, periods.length);
    return periods.push(period) - 1;
  };
  const moved = others.flatMap((other) => {
    const places = other.periods.map(codeOf);
    return other.batches.map(
      (batch): ComparisonBatch => ({ ...batch, period: batch.period.map((code) => places[code] ?? 0) }),
    );
  });
  return { ...first, periods, batches: [...first.batches, ...moved] };
}
