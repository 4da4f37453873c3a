import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePanel } from "../../../src/engine/compare-panel.ts";
import { openDuckDbEngine } from "../../../src/engine/duckdb/duckdb-engine.node.ts";
import { collected, type Engine, type SourceTable } from "../../../src/engine/engine.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelRows } from "../panel-rows.ts";
import { anyPanel, anyPlan } from "../random-panel.ts";
import { writtenResult } from "../rows-of-result.ts";

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

/** Writes a panel's observations as Parquet, in the order of its rows. */
async function parquetOf(panel: Panel): Promise<string> {
  const json = join(folder, "panel.ndjson");
  const parquet = join(folder, "panel.parquet");
  writeFileSync(
    json,
    panelRows(panel)
      .map((row) => JSON.stringify(row))
      .join("\n"),
  );
  const columns = `{indicator: 'VARCHAR', area: 'VARCHAR', period: 'VARCHAR', scenario: 'VARCHAR', status: 'VARCHAR',
    vintage: 'VARCHAR', value: 'DOUBLE'}`;
  const connection = await writer.connect();
  await connection.run(
    `COPY (SELECT * FROM read_json('${json}', columns = ${columns}, format = 'newline_delimited'))
     TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  return parquet;
}

function tableOf(format: SourceTable["format"], file: string): SourceTable {
  const columns = {
    indicator: "indicator",
    area: "area",
    period: "period",
    value: "value",
    scenario: "scenario",
    status: "status",
    vintage: "vintage",
  };
  return { format, files: [file], columns };
}

describe("comparing what is in files", () => {
  it("comes to the same from Parquet as from the panel in memory, row by row", async () => {
    await fc.assert(
      fc.asyncProperty(anyPanel, anyPlan, async (panel, { top: _, ...asked }) => {
        const plan = { ...asked, sort: [] };
        const { indicators, areas } = panel;
        const source = await engine.register({
          kind: "files",
          tables: [tableOf("parquet", await parquetOf(panel))],
          known: { indicators, areas },
        });
        const result = await collected(source.compare(plan));
        expect([...writtenResult(result)].sort()).toEqual([...writtenResult(comparePanel(panel, plan))].sort());
      }),
      { numRuns: Number(process.env.RUNS ?? 200), seed: 20_241_124 },
    );
  });
});
