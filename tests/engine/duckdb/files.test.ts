import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDbEngine } from "../../../src/engine/duckdb/duckdb-engine.node.ts";
import { collected, type Engine } from "../../../src/engine/engine.ts";
import { comparePanel } from "../../../src/engine/memory/compare-panel.ts";
import { planOf } from "../../../src/engine/plan.ts";
import { isEverything, runsOf } from "../../everything.ts";
import { anyPanel, anyPlan } from "../random-panel.ts";
import { writtenResult } from "../rows-of-result.ts";
import { panelAsParquet, parquetSource } from "./panel-as-parquet.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-duckdb-"));
let engine: Engine;
let writer: DuckDBInstance;

beforeAll(async () => {
  engine = await openDuckDbEngine({ threads: 2 });
  writer = await DuckDBInstance.create(":memory:");
});

afterAll(async () => {
  await engine.close();
  writer.closeSync();
  rmSync(folder, { recursive: true });
});

describe("comparing what is in files", () => {
  it("comes to the same from Parquet as from the panel in memory, row by row", async () => {
    await fc.assert(
      fc.asyncProperty(anyPanel, anyPlan, async (panel, { top: _, ...asked }) => {
        const plan = { ...asked, sort: [] };
        const file = await panelAsParquet(writer, folder, panel);
        const source = await engine.register(parquetSource(file, panel));
        const result = await collected(source.compare(plan));
        expect([...writtenResult(result)].sort()).toEqual([...writtenResult(comparePanel(panel, plan))].sort());
      }),
      { numRuns: Number(process.env.RUNS ?? runsOf(200)), seed: 20_241_124 },
    );
  });

  it.each(["DOUBLE", "FLOAT"])(
    "tells infinite values of a column of type %s, and takes NaN for no value",
    async (type) => {
      const file = join(folder, "infinite.parquet");
      const values = "['1.5', 'inf', NULL, '-inf', 'nan', '3', 'inf']";
      const connection = await writer.connect();
      await connection.run(
        `COPY (SELECT 'x' AS indicator, 'VN' AS area, unnest(range(2018, 2025)) AS year, unnest(${values})::${type} AS value)
       TO '${file}' (FORMAT parquet)`,
      );
      connection.closeSync();
      const columns = { indicator: "indicator", area: "area", year: "year", value: "value" };
      const source = await engine.register({ kind: "files", tables: [{ format: "parquet", files: [file], columns }] });
      expect(source.diagnostics.map(({ code, found, count }) => `${code} ${found} x${count}`)).toEqual([
        "bad-value -inf x1",
        "bad-value inf x2",
      ]);
      const { batches } = await collected(source.compare(planOf({})));
      expect([...(batches[0]?.value ?? [])]).toEqual([
        1.5,
        Number.NaN,
        Number.NaN,
        Number.NaN,
        Number.NaN,
        3,
        Number.NaN,
      ]);
    },
  );

  // Figures are gathered two million rows at a time where an indicator's rows lie together, ten million where they do not; an indicator has
  // 9,631 rows.
  it.each([
    ["series by series", "i, a, m", isEverything ? 460 : 230],
    ["month by month", "m, i, a", isEverything ? 460 : 46],
  ])("comes to what a join in SQL comes to on millions of rows, %s", async (_, order, indicators) => {
    const file = join(folder, "large.parquet");
    const connection = await writer.connect();
    await connection.run(`COPY (
        SELECT printf('I%03d', i) AS indicator, printf('A%02d', a) AS area, printf('%d-%02d', 2012 + m // 12, 1 + m % 12) AS period,
          ((i * 7919 + a * 131 + m * 31) % 1000)::DOUBLE AS value, i, a, m
        FROM range(${indicators}) AS indicators(i), range(63) AS areas(a), range(156) AS months(m)
        WHERE (i * 31 + a * 17 + m * 13) % 50 > 0 ORDER BY ${order}
      ) TO '${file}' (FORMAT parquet)`);
    const joined = await connection.runAndReadAll(`SELECT count(*)::DOUBLE, sum(v.value - b.value)
      FROM '${file}' v JOIN '${file}' b ON v.i = b.i AND v.a = b.a AND v.m = b.m + 12`);
    connection.closeSync();
    const columns = { indicator: "indicator", area: "area", period: "period", value: "value" };
    const source = await engine.register({ kind: "files", tables: [{ format: "parquet", files: [file], columns }] });
    const plan = planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "difference" }], columns: [] });
    const told: number[] = [];
    let [count, sum] = [0, 0];
    for await (const { indicator, columns: found } of source.compare(plan).batches) {
      told.push(indicator[0] ?? -1);
      for (const value of found[0]?.value ?? []) {
        if (Number.isNaN(value)) continue;
        count++;
        sum += value;
      }
    }
    expect([count, sum]).toEqual(joined.getRows()[0]);
    expect(told).toEqual([...source.indicators.keys()]);
  });
});
