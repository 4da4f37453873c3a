import { formatComparison } from "../../src/compare/comparison.ts";
import type { ComparisonResult } from "../../src/engine/result.ts";
import { comparisonReasons } from "../../src/model/comparison-reason.ts";
import { observationStatuses } from "../../src/model/observation-status.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";

/** A result in writing, so that two can be held against each other and a difference read. */
export function writtenResult(result: ComparisonResult): readonly string[] {
  const { indicators, areas, periods, vintages, comparisons } = result;
  return result.batches.flatMap((batch) =>
    Array.from({ length: batch.length }, (_, row) => {
      const period = periods[batch.period[row] ?? -1];
      const head = [
        indicators[batch.indicator[row] ?? -1]?.id,
        areas[batch.area[row] ?? -1]?.code,
        period ? formatPeriod(period) : "?",
        plain(batch.value[row]),
        observationStatuses[batch.status[row] ?? -1],
        vintages[batch.vintage[row] ?? -1],
      ].join(" ");
      const cells = batch.columns.map((column, at) => {
        const comparison = comparisons[at];
        const reason = comparisonReasons[column.reason[row] ?? -1];
        const counts = `${column.have[row]}/${column.need[row]}`;
        const status = observationStatuses[column.status[row] ?? -1];
        const name = comparison ? formatComparison(comparison) : "?";
        const value = name.endsWith("z-score") ? root(column.value[row]) : plain(column.value[row]);
        return `${name} ${value} of ${plain(column.base[row])} ${reason} ${counts} ${status}`;
      });
      return [head, ...cells].join("; ");
    }),
  );
}

/** A root is no fraction, and is the same where it is near. */
function root(value = Number.NaN): string {
  return value.toPrecision(9);
}

function plain(value: number | undefined): string {
  return String(value === 0 ? 0 : value);
}
