import { DuckDBInstance } from "@duckdb/node-api";
import { ProblemError } from "../model/problem.ts";
import type { Dataset, ReadOptions } from "./dataset.ts";
import { TextTableReader } from "./read-rows.ts";

const sampled = 5000;

/** Reads a Parquet file into a panel, chunk by chunk; numbers come as they are stored, not as they were printed. */
export async function readParquet(file: string, name: string, options: ReadOptions): Promise<Dataset> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const statement = await connection.prepare("SELECT * FROM read_parquet(?)");
    statement.bindVarchar(1, file);
    const result = await statement.stream();
    const names = result.columnNames();
    const waiting: string[][] = [];
    let reader: TextTableReader | undefined;
    let line = 0;
    const start = () => {
      const started = new TextTableReader({ names, sample: waiting, file, name }, options, { isPrinted: false });
      for (const row of waiting) started.row(row, ++line);
      waiting.length = 0;
      return started;
    };
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) break;
      if (options.signal?.aborted) throw options.signal.reason;
      for (const row of chunk.getRows()) {
        const cells = row.map((cell) => (cell === null ? "" : String(cell)));
        if (reader) reader.row(cells, ++line);
        else if (waiting.push(cells) >= sampled) reader = start();
      }
    }
    return (reader ?? start()).done();
  } catch (cause) {
    if (cause instanceof ProblemError || options.signal?.aborted) throw cause;
    const found = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "Parquet";
    throw new ProblemError(
      { code: "unreadable", place: { file }, found: found.replaceAll(file, "").slice(0, 120) },
      { cause },
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
