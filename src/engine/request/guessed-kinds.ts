import { measures } from "../../compare/measures.ts";
import type { Over } from "../../compare/over.ts";
import { baseOf } from "../../compare/references.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { ComparisonBatch, ComparisonResult } from "../result.ts";

type Lists = Pick<ComparisonResult, "comparisons" | "indicators" | "periods">;

/**
 * Whether a batch's values were brought to other periods by a kind that was guessed: values of a year to date, of a window,
 * of a quarter are summed or not by the indicator's kind.
 */
export function guessingKinds(
  { comparisons, indicators, periods }: Lists,
  over: Over,
  chosen: readonly (readonly number[])[],
): (batch: ComparisonBatch) => boolean {
  const brings = comparisons.map(bringsValues);
  return (batch) => {
    const indicator = batch.indicator[0] ?? 0;
    const period = periods[batch.period[0] ?? 0];
    const finer = period?.kind === "regular" && period.frequency !== "A";
    const brought = over.kind !== "period" || (finer && chosen[indicator]?.some((at) => brings[at]) === true);
    return brought && batch.length > 0 && indicators[indicator]?.guessed === true;
  };
}

function bringsValues({ reference, measure }: Comparison): boolean {
  return measures[measure].over !== undefined || baseOf(reference)?.cumulates === true;
}
