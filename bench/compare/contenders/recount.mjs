// recount: one call on its engine over files, its rows taken as they come: each value, and why there is none.
import { baseAverage, plan, priorYear } from "../../../dist/compare/against.js";
import { openDuckDbEngine } from "../../../dist/engine/duckdb/duckdb-engine.node.js";
import { planOf } from "../../../dist/engine/plan.js";
import { measured, sumOf } from "../measured.mjs";

const comparisons = [
  { reference: priorYear(), measure: "percent-change" },
  { reference: baseAverage(2016, 2020), measure: "percent-change" },
  { reference: plan(), measure: "percent-of" },
];

await measured(async (file) => {
  const engine = await openDuckDbEngine();
  const columns = { indicator: "indicator", area: "area", period: "period", scenario: "scenario", value: "value" };
  const source = await engine.register({ kind: "files", tables: [{ format: "parquet", files: [file], columns }] });
  const sums = comparisons.map(() => ({ count: 0, sum: 0 }));
  for await (const batch of source.compare(planOf({ comparisons, columns: [] })).batches) {
    for (const [at, { value }] of batch.columns.entries()) {
      const { count, sum } = sumOf(value);
      sums[at].count += count;
      sums[at].sum += sum;
    }
  }
  await engine.close();
  return sums;
});
