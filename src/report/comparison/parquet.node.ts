import { DuckDBInstance } from "@duckdb/node-api";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { type FlatColumn, flatColumns, pickedColumns } from "../../engine/results/flat-columns.ts";
import type { Language } from "../../words/words.ts";
import { fillerColumn, RowFeed } from "./row-feed.node.ts";

/**
 * A result as a Parquet file, with the columns of `flatColumns` and the exact numerators and denominators. DuckDB writes
 * rows as they come, a row group at a time, so that memory does not grow with them.
 */
export async function writeComparisonParquet(
  path: string,
  head: ComparedHead,
  batches: Iterable<ComparisonBatch> | AsyncIterable<ComparisonBatch>,
  lang: Language,
  signal: AbortSignal,
  asked?: readonly string[],
): Promise<void> {
  const columns = pickedColumns(flatColumns(head, { lang, exact: true }), asked);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const feed = new RowFeed("recount_rows", columns);
  const stop = () => feed.fail("stopped");
  signal.addEventListener("abort", stop);
  connection.registerTableFunction(feed.table);
  const list = columns.map(selected).join(", ");
  const rows = `SELECT ${list} FROM recount_rows() WHERE NOT ${identifier(fillerColumn)}`;
  const written = connection.run(`COPY (${rows}) TO ${text(path)} (FORMAT parquet, COMPRESSION zstd)`);
  // Where it cannot be written, nobody takes rows any more.
  const failing = written.catch(() => feed.fail("not written"));
  try {
    for await (const batch of batches) {
      signal.throwIfAborted();
      await feed.add(batch);
    }
    feed.end();
    await written;
  } catch (error) {
    feed.fail("stopped");
    await failing;
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    connection.closeSync();
    instance.closeSync();
  }
}

function selected({ name, kind }: FlatColumn): string {
  const column = identifier(name);
  if (kind === "text") return `${column}::VARCHAR AS ${column}`;
  return kind === "number" ? `CASE WHEN isnan(${column}) THEN NULL ELSE ${column} END AS ${column}` : column;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
