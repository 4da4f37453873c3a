import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBInstance } from "@duckdb/node-api";
import type { EngineSource } from "../../../src/engine/engine.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelRows } from "../panel-rows.ts";

const types = `{indicator: 'VARCHAR', area: 'VARCHAR', period: 'VARCHAR', scenario: 'VARCHAR', status: 'VARCHAR',
  vintage: 'VARCHAR', value: 'DOUBLE'}`;

/** Writes a panel's observations into a folder as Parquet, in the order of its rows; gives the file's path. */
export async function panelAsParquet(writer: DuckDBInstance, folder: string, panel: Panel): Promise<string> {
  const json = join(folder, "panel.ndjson");
  const parquet = join(folder, "panel.parquet");
  const rows = panelRows(panel).map((row) => JSON.stringify(row));
  writeFileSync(json, rows.join("\n"));
  const connection = await writer.connect();
  await connection.run(
    `COPY (SELECT * FROM read_json('${json}', columns = ${types}, format = 'newline_delimited'))
     TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  return parquet;
}

/** A file that {@link panelAsParquet} wrote, as an engine takes it in. */
export function parquetSource(file: string, { indicators, areas }: Panel): EngineSource {
  const columns = {
    indicator: "indicator",
    area: "area",
    period: "period",
    value: "value",
    scenario: "scenario",
    status: "status",
    vintage: "vintage",
  };
  return { kind: "files", tables: [{ format: "parquet", files: [file], columns }], known: { indicators, areas } };
}
