import type { Comparison } from "../../../model/comparison.ts";
import type { ObservationStatus } from "../../../model/observation-status.ts";
import type { Scenario } from "../../../model/panel.ts";

/** The status of a figure that has none of its own. */
export function statusOf(scenario: Scenario, provisional: boolean): ObservationStatus {
  if (provisional) return "P";
  return scenario === "estimate" ? "E" : "A";
}

/** In an index table, rows whose figures are changes: inflation stands as 1.88, not as 101.88. */
export function changed(comparison: Comparison, rowChange: boolean): Comparison {
  return rowChange && comparison.measure === "percent-of" ? { ...comparison, measure: "percent-change" } : comparison;
}
