import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { priorYear } from "../../../src/compare/against.ts";
import { openDuckDbEngine } from "../../../src/engine/duckdb/duckdb-engine.node.ts";
import { collected, type Engine } from "../../../src/engine/engine.ts";
import { comparePanel } from "../../../src/engine/memory/compare-panel.ts";
import { planOf } from "../../../src/engine/plan.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { PanelBuilder } from "../../../src/model/panel-builder.ts";
import { period } from "../../../src/model/period.ts";
import { runsOf } from "../../everything.ts";
import { anyPanel, anyPlan } from "../random-panel.ts";
import { writtenResult } from "../rows-of-result.ts";
import { panelAsParquet, parquetSource } from "./panel-as-parquet.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-parted-"));
let engine: Engine;
let writer: DuckDBInstance;

beforeAll(async () => {
  // So few rows at a time that nearly every indicator has more.
  engine = await openDuckDbEngine({ threads: 1, rowsAtATime: 2 });
  writer = await DuckDBInstance.create(":memory:");
});

afterAll(async () => {
  await engine.close();
  writer.closeSync();
  rmSync(folder, { recursive: true });
});

async function registered(panel: Panel) {
  return engine.register(parquetSource(await panelAsParquet(writer, folder, panel), panel));
}

it("an indicator of more rows than are gathered at a time comes to the same, areas by areas", async () => {
  await fc.assert(
    fc.asyncProperty(anyPanel, anyPlan, async (panel, plan) => {
      if (panel.observations.length === 0) return;
      const source = await registered(panel);
      const parted = writtenResult(await collected(source.compare(plan)));
      expect([...parted].sort()).toEqual([...writtenResult(comparePanel(panel, plan))].sort());
    }),
    { numRuns: runsOf(200), seed: 20_261_130 },
  );
}, 300_000);

it("its areas come in their order, a few in each batch", async () => {
  const builder = new PanelBuilder();
  for (const code of ["c", "a", "d", "b"]) {
    for (const year of [2023, 2024]) {
      const at = { indicator: builder.indicator("cases", () => cases), area: builder.area(code) };
      builder.observe({ ...at, period: builder.period(period("M", year)), value: year });
    }
  }
  const source = await registered(builder.build());
  const plan = planOf({ comparisons: [{ reference: priorYear(), measure: "percent-change" }] });
  const { batches, areas } = await collected(source.compare(plan));
  expect(batches.map((batch) => [...new Set(Array.from(batch.area, (at) => areas[at]?.code))])).toEqual([
    ["c"],
    ["a"],
    ["d"],
    ["b"],
  ]);
});

const cases = {
  id: "cases",
  names: { vi: "số ca", en: "cases" },
  unit: { kind: "none", text: "", base: "", scale: 0 },
  kind: "flow",
  direction: "none",
} as const;
