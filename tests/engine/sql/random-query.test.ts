import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measures } from "../../../src/compare/measures.ts";
import { compareExactly } from "../../../src/engine/exact/compare-exactly.ts";
import { resultOfRows } from "../../../src/engine/exact/to-result.ts";
import { type ComparisonPlan, planOf } from "../../../src/engine/plan.ts";
import type { ComparisonResult } from "../../../src/engine/result.ts";
import { runsOf } from "../../everything.ts";
import { anyPanel, anyPlan } from "../random-panel.ts";
import { writtenResult } from "../rows-of-result.ts";
import { openQuery } from "./query-engine.ts";

let query: Awaited<ReturnType<typeof openQuery>>;
beforeAll(async () => {
  query = await openQuery();
});
afterAll(() => query.close());

/** Which of several equal rows is the last of `top` is each engine's own. */
const unsorted = anyPlan.map(({ top: _, ...plan }): ComparisonPlan => planOf({ ...plan, sort: [] }));

/** A query says no vintage, and a root of a database is only as near as its own power function. */
function plain(result: ComparisonResult): readonly string[] {
  const near = result.comparisons.map(({ measure }) => measures[measure].finish !== undefined);
  const batches = result.batches.map((batch) => ({
    ...batch,
    vintage: new Int32Array(batch.length),
    columns: batch.columns.map((column, at) =>
      near[at] ? { ...column, value: column.value.map((each) => Number(each.toPrecision(9))) } : column,
    ),
  }));
  return [...writtenResult({ ...result, batches })].sort();
}

describe("one query over random panels", () => {
  it("gives the rows, values, bases and reasons of the engine on fractions", async () => {
    await fc.assert(
      fc.asyncProperty(anyPanel, unsorted, async (panel, plan) => {
        const exact = resultOfRows(panel, plan, compareExactly(panel, plan));
        expect(plain(await query.run(panel, plan))).toEqual(plain(exact));
      }),
      { numRuns: Number(process.env.RUNS ?? runsOf(40)), seed: Number(process.env.SEED ?? 20_241_128) },
    );
  }, 600_000);
});
