import type { DuckDBInstance } from "@duckdb/node-api";
import type { Engine } from "../engine.ts";
import { gatheredSource, type SeriesDatabase } from "../gathering/gathered-source.node.ts";
import { registeredPanel } from "../memory/memory-engine.ts";
import { fileFrequencies } from "./frequencies.node.ts";
import { type FileMembers, tableMembers } from "./members.node.ts";
import { type DuckDbOptions, interruptible, openDatabase } from "./open.node.ts";
import { overviewOf } from "./overview.node.ts";
import { readSeries } from "./series-reader.node.ts";
import { openTable } from "./table.node.ts";
import { loadText } from "./text-table.node.ts";

/**
 * DuckDB inside this process: it reads and groups what is in files, and the comparisons are computed on what it gathers, a
 * few indicators at a time. A panel is compared as it stands.
 *
 * @example
 * const engine = await openDuckDbEngine({ threads: 1 });
 * engine.name // -> "duckdb"
 * await engine.close()
 */
export async function openDuckDbEngine(options: DuckDbOptions = {}): Promise<Engine> {
  const database = await openDatabase(options);
  let sources = 0;
  return {
    name: "duckdb",
    register: (source, signal) => {
      if (source.kind === "panel") return Promise.resolve(registeredPanel(source.panel));
      sources++;
      return registerFiles(database, `source${sources}`, source, { signal, rowsAtATime: options.rowsAtATime });
    },
    close: async () => database.closeSync(),
  };
}

async function registerFiles(
  database: DuckDBInstance,
  name: string,
  { tables, known }: Extract<Parameters<Engine["register"]>[0], { kind: "files" }>,
  { signal, rowsAtATime }: { readonly signal: AbortSignal | undefined; readonly rowsAtATime: number | undefined },
) {
  const connection = await database.connect();
  try {
    const read: FileMembers[] = [];
    for (const [at, said] of tables.entries()) {
      const own = `${name}_${at}`;
      const { table, diagnostics } =
        said.format === "parquet"
          ? { table: await openTable(connection, said), diagnostics: [] }
          : await loadText(database, `${own}_text`, said, signal);
      const found = await interruptible(connection, signal, () => tableMembers(connection, own, table));
      read.push({ ...found, diagnostics: [...diagnostics, ...found.diagnostics] });
    }
    return gatheredSource(filesDatabase(database, read, rowsAtATime), read, known ?? {});
  } finally {
    connection.closeSync();
  }
}

function filesDatabase(
  database: DuckDBInstance,
  tables: readonly FileMembers[],
  rowsAtATime: number | undefined,
): SeriesDatabase {
  return {
    rowsAtATime,
    frequencies: (lists, signal) => fileFrequencies(database, tables, lists, signal),
    open: async (lists, signal) => {
      const connection = await database.connect();
      return {
        read: (indicators, areas) => readSeries(connection, tables, lists, { indicators, areas }, signal),
        overview: (indicator) => overviewOf(connection, tables, indicator, signal),
        interrupt: () => connection.interrupt(),
        close: () => connection.closeSync(),
      };
    },
  };
}
