import { expect, test } from "vitest";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { comparePanel } from "../../src/engine/memory/compare-panel.ts";
import { planOf } from "../../src/engine/plan.ts";
import type { MeasureId, Reference } from "../../src/model/comparison.ts";

/** A month of 2024 without a figure, which has one a year before. */
const panel = panelOf([
  ...["2023-01", "2023-02", "2023-03", "2024-01", "2024-03"].map((period) => ({ indicator: "x", period, value: 1 })),
  ...["2024-01", "2024-02", "2024-03"].map((period) => ({ indicator: "y", period, value: 1 })),
]);

function rowsOf(measures: readonly MeasureId[], reference: Reference): number {
  const { batches } = comparePanel(panel, planOf({ comparisons: measures.map((measure) => ({ reference, measure })) }));
  return batches.reduce((sum, { length }) => sum + length, 0);
}

test("a gap is told of with the base that one measure has, whichever measures are asked of the same reference besides", () => {
  const reference: Reference = { kind: "prior-year" };
  const rows = rowsOf(["percent-change"], reference);
  expect(rows).toBeGreaterThan(panel.observations.value.length);
  for (const other of ["value", "moving-average", "difference"] as const)
    expect([rowsOf(["percent-change", other], reference), rowsOf([other, "percent-change"], reference)], other).toEqual(
      [rows, rows],
    );
});
