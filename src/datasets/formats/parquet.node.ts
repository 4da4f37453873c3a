import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance, type DuckDBResult } from "@duckdb/node-api";
import { ProblemError } from "../../model/problem.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { type Columns, readColumns, sampledRows } from "./read-columns.ts";
import { textOf } from "./value-row.ts";

/** Reads a Parquet file into a panel, chunk by chunk; numbers come as they are stored, not as they were printed. */
export async function readParquet(file: string, name: string, options: ReadOptions): Promise<Dataset> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await readRows(connection, file, name, options);
  } catch (cause) {
    if (cause instanceof ProblemError || options.signal?.aborted) throw cause;
    throw new ProblemError({ code: "unreadable", place: { file }, found: "Parquet", expected: "Parquet" }, { cause });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The columns of a Parquet file, and as many of its first rows as a layout is made out from. */
export interface ParquetHead {
  readonly names: readonly string[];
  /** As DuckDB calls them. */
  readonly types: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** The head of a file; undefined where it is no Parquet file that can be read. */
export async function parquetHead(file: string): Promise<ParquetHead | undefined> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet(?) LIMIT ${sampledRows}`, [file]);
    const [names, types] = [reader.columnNames(), reader.columnTypes().map(String)];
    return { names, types, sample: reader.getRows().map((row) => row.map(textOf)) };
  } catch {
    return undefined;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function readRows(connection: DuckDBConnection, file: string, name: string, options: ReadOptions) {
  const total = await countOf(connection, file);
  const statement = await connection.prepare("SELECT * FROM read_parquet(?)");
  statement.bindVarchar(1, file);
  const result = await statement.stream();
  return readColumns({ names: result.columnNames(), file, name, total }, chunksOf(result, options.signal), options);
}

async function* chunksOf(result: DuckDBResult, signal: AbortSignal | undefined): AsyncGenerator<Columns> {
  for (;;) {
    const chunk = await result.fetchChunk();
    if (signal?.aborted) throw signal.reason;
    if (!chunk || chunk.rowCount === 0) return;
    yield columnsOf(chunk);
  }
}

function columnsOf(chunk: DuckDBDataChunk): Columns {
  const values = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnValues(column));
  return { rows: chunk.rowCount, values };
}

async function countOf(connection: DuckDBConnection, file: string): Promise<number> {
  const reader = await connection.runAndReadAll("SELECT count(*) FROM read_parquet(?)", [file]);
  return Number(reader.getRows()[0]?.[0] ?? 0);
}
