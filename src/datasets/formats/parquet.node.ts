import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance } from "@duckdb/node-api";
import { ProblemError } from "../../model/problem.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { TextTableReader } from "../panel/read-rows.ts";
import { textOf, ValueRow } from "./value-row.ts";

const sampled = 5000;

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
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet(?) LIMIT ${sampled}`, [file]);
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
  const names = result.columnNames();
  const next = async (): Promise<Columns | undefined> => {
    const chunk = await result.fetchChunk();
    if (options.signal?.aborted) throw options.signal.reason;
    return chunk && chunk.rowCount > 0 ? columnsOf(chunk) : undefined;
  };
  const first: Columns[] = [];
  for (let rows = 0; rows < sampled; rows += first.at(-1)?.rows ?? 0) {
    const columns = await next();
    if (!columns) break;
    first.push(columns);
  }
  const table = { names, sample: first.flatMap(textRows).slice(0, sampled), file, name };
  const reader = new TextTableReader(table, options, { isPrinted: false });
  const row = new ValueRow();
  let line = 0;
  const read = ({ values, rows }: Columns) => {
    for (let at = 0; at < rows; at++) reader.read(row.at(values, at, ++line));
    options.progress?.(line, total);
  };
  for (const columns of first) read(columns);
  for (let columns = await next(); columns; columns = await next()) read(columns);
  return reader.done();
}

/** The values of some rows, column by column. */
interface Columns {
  readonly rows: number;
  readonly values: readonly (readonly unknown[])[];
}

function columnsOf(chunk: DuckDBDataChunk): Columns {
  const values = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnValues(column));
  return { rows: chunk.rowCount, values };
}

function textRows({ rows, values }: Columns): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, at) => values.map((column) => textOf(column[at])));
}

async function countOf(connection: DuckDBConnection, file: string): Promise<number> {
  const reader = await connection.runAndReadAll("SELECT count(*) FROM read_parquet(?)", [file]);
  return Number(reader.getRows()[0]?.[0] ?? 0);
}
