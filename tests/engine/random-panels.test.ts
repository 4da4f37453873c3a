import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExactly } from "../../src/engine/exact/compare-exactly.ts";
import { resultOfRows } from "../../src/engine/exact/to-result.ts";
import { comparePanel } from "../../src/engine/memory/compare-panel.ts";
import { runsOf } from "../everything.ts";
import { anyPanel, anyPlan } from "./random-panel.ts";
import { writtenResult } from "./rows-of-result.ts";

describe("random panels, 10,000 where everything is tested,", () => {
  it("come to the same on columns of doubles as on fractions, cell by cell, in value and reason", () => {
    fc.assert(
      fc.property(anyPanel, anyPlan, (panel, plan) => {
        const exact = writtenResult(resultOfRows(panel, plan, compareExactly(panel, plan)));
        expect(writtenResult(comparePanel(panel, plan))).toEqual(exact);
      }),
      { numRuns: runsOf(10_000), seed: 20_241_123 },
    );
  }, 300_000);
});
