import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExactly } from "../../src/engine/exact/compare-exactly.ts";
import { resultOfRows } from "../../src/engine/exact/to-result.ts";
import { comparePanel } from "../../src/engine/memory/compare-panel.ts";
import { anyPanel, anyPlan } from "./random-panel.ts";
import { writtenResult } from "./rows-of-result.ts";

describe("10,000 random panels", () => {
  it("come to the same on columns of doubles as on fractions, cell by cell, in value and reason", () => {
    fc.assert(
      fc.property(anyPanel, anyPlan, (panel, plan) => {
        const exact = writtenResult(resultOfRows(panel, plan, compareExactly(panel, plan)));
        expect(writtenResult(comparePanel(panel, plan))).toEqual(exact);
      }),
      { numRuns: 10_000, seed: 20_241_123 },
    );
  }, 300_000);
});
