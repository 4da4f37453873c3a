import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareExactly } from "../../../src/engine/exact/compare-exactly.ts";
import { resultOfRows } from "../../../src/engine/exact/to-result.ts";
import { type ComparisonPlan, planOf } from "../../../src/engine/plan.ts";
import type { ComparisonResult } from "../../../src/engine/result.ts";
import { anyPanel, anyPlan } from "../random-panel.ts";
import { writtenResult } from "../rows-of-result.ts";
import { notInSql, openQuery } from "./query-engine.ts";

let query: Awaited<ReturnType<typeof openQuery>>;
beforeAll(async () => {
  query = await openQuery();
});
afterAll(() => query.close());

/** Of a random plan what a query can compute. */
const queryPlan = anyPlan
  .map(({ comparisons, at, indicators, areas, vintage, negativeBase }): ComparisonPlan => {
    const possible = comparisons.filter((each) => notInSql(planOf({ comparisons: [each] })) === undefined);
    const some = { ...(at && { at }), ...(indicators && { indicators }), ...(areas && { areas }) };
    return planOf({ comparisons: possible, vintage, negativeBase, ...some });
  })
  .filter(({ comparisons }) => comparisons.length > 0);

/** A query says no status and no vintage. */
function plain(result: ComparisonResult): readonly string[] {
  const batches = result.batches.map((batch) => ({
    ...batch,
    status: new Uint8Array(batch.length),
    vintage: new Int32Array(batch.length),
    columns: batch.columns.map((column) => ({ ...column, status: new Uint8Array(batch.length) })),
  }));
  return [...writtenResult({ ...result, batches })].sort();
}

describe("one query over random panels", () => {
  it("gives the rows, values, bases and reasons of the engine on fractions", async () => {
    await fc.assert(
      fc.asyncProperty(anyPanel, queryPlan, async (panel, plan) => {
        const exact = resultOfRows(panel, plan, compareExactly(panel, plan));
        expect(plain(await query.run(panel, plan))).toEqual(plain(exact));
      }),
      { numRuns: Number(process.env.RUNS ?? 50), seed: 20_241_128 },
    );
  }, 120_000);
});
