import { open } from "node:fs/promises";
import { nameOf } from "../datasets/load.node.ts";
import { saysRunning } from "../datasets/panel/running-totals.ts";
import { namedTotal } from "../datasets/panel/total-area.ts";
import type { ParquetTables } from "../engine/duckdb/parquet-tables.node.ts";
import type { RegisteredSource } from "../engine/engine.ts";
import type { OpenedSource } from "./open-trino.node.ts";
import { readOptionsOf } from "./read-options.ts";
import type { SourceOptions } from "./source-options.ts";

/**
 * Takes in sources that are all Parquet files of plain long tables, without loading them. Undefined for all else: also
 * where rows are left out, which are told line by line, or an area that is called a total has to be held against the others, or an
 * indicator that is called cumulative against itself, or plans may have changed from one publication to the next, which takes a
 * panel. Throws a CallError where `--map` cannot be understood.
 */
export async function openParquet(
  sources: readonly string[],
  options: SourceOptions,
): Promise<OpenedSource | undefined> {
  for (const path of sources) if (!(await isParquet(path))) return undefined;
  const { parquetTables } = await import("../engine/duckdb/parquet-tables.node.ts");
  const files = sources.map((path) => ({ path, name: nameOf(path) }));
  const found = await parquetTables(files, readOptionsOf(options));
  if (!found) return undefined;
  const { openDuckDbEngine } = await import("../engine/duckdb/duckdb-engine.node.ts");
  const engine = await openDuckDbEngine();
  const { guesses, ...tables } = found;
  try {
    const source = await engine.register(tables);
    if (source.indicators.length > 0 && source.diagnostics.every(({ code }) => !needsRows.has(code))) {
      const isPlain =
        namedTotal(source.areas) < 0 && !source.indicators.some(saysRunning) && !mayRestatePlans(source, found);
      if (isPlain) return { name: files[0]?.name ?? "", source, guesses, close: engine.close };
    }
  } catch (error) {
    await engine.close();
    throw error;
  }
  await engine.close();
  return undefined;
}

/** Whether there are several publications and plans among what they state: each figure is held against the plan of its day. */
function mayRestatePlans({ vintages }: RegisteredSource, { tables }: ParquetTables): boolean {
  return vintages.length > 1 && tables.some(({ columns, scenario }) => "scenario" in columns || scenario === "plan");
}

/** What is told row by row, or read by what else the row holds. */
const needsRows: ReadonlySet<string> = new Set(["missing-key", "bad-period", "bad-scenario", "bad-value"]);

async function isParquet(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return bytesRead === 4 && buffer.toString("latin1") === "PAR1";
    } finally {
      await file.close();
    }
  } catch {
    // Whoever loads it says what is wrong with it.
    return false;
  }
}
