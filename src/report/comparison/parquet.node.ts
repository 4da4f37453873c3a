import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { ComparedHead } from "../../engine/compared.ts";
import { type FlatColumn, flatColumns } from "../../engine/flat-columns.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { Language } from "../../language/messages.ts";

const types = { text: VARCHAR, number: DOUBLE, count: INTEGER } as const;
/** As many rows as a chunk of DuckDB holds. */
const rowsAChunk = 2048;

/** A result as a Parquet file, with the columns of `flatColumns` and the exact numerators and denominators. */
export async function writeComparisonParquet(
  path: string,
  head: ComparedHead,
  batches: Iterable<ComparisonBatch> | AsyncIterable<ComparisonBatch>,
  lang: Language,
  signal: AbortSignal,
): Promise<void> {
  const columns = flatColumns(head, { lang, exact: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const list = columns.map(({ name, kind }) => `${identifier(name)} ${types[kind]}`).join(", ");
    await connection.run(`CREATE TABLE comparison (${list})`);
    const appender = await connection.createAppender("comparison");
    const chunk = DuckDBDataChunk.create(columns.map(({ kind }) => types[kind]));
    for await (const batch of batches) {
      for (let from = 0; from < batch.length; from += rowsAChunk) {
        signal.throwIfAborted();
        const to = Math.min(batch.length, from + rowsAChunk);
        chunk.setColumns(columns.map((column) => cellsOf(column, batch, from, to)));
        appender.appendDataChunk(chunk);
      }
    }
    appender.closeSync();
    await connection.run(`COPY comparison TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function cellsOf(column: FlatColumn, batch: ComparisonBatch, from: number, to: number): (string | number | null)[] {
  return Array.from({ length: to - from }, (_, at) => {
    const cell = column.at(batch, from + at);
    return typeof cell === "number" && Number.isNaN(cell) ? null : cell;
  });
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
