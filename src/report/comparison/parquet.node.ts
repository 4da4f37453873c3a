import { rm } from "node:fs/promises";
import {
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  ENUM,
  INTEGER,
} from "@duckdb/node-api";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { type FlatColumn, flatColumns, pickedColumns } from "../../engine/results/flat-columns.ts";
import type { Language } from "../../words/words.ts";

/** Texts are kept as numbers until they are written. */
function typeOf(column: FlatColumn): DuckDBType {
  if (column.kind === "text") return ENUM([...new Set(column.texts)]);
  return column.kind === "number" ? DOUBLE : INTEGER;
}

/** As many rows as a chunk of DuckDB holds. */
const rowsAChunk = 2048;

/** So many rows are kept in memory before they become a file of their own. */
const rowsAPart = 250_000;

/**
 * A result as a Parquet file, with the columns of `flatColumns` and the exact numerators and denominators. A long one is
 * written in parts beside it, which are joined at the end and go away, so that memory does not grow with it.
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
  const interrupt = () => connection.interrupt();
  signal.addEventListener("abort", interrupt);
  const parts: string[] = [];
  try {
    const part = new Part(connection, columns);
    await part.open();
    for await (const batch of batches) {
      for (let from = 0; from < batch.length; from += rowsAChunk) {
        signal.throwIfAborted();
        part.add(batch, from, Math.min(batch.length, from + rowsAChunk));
      }
      if (part.rows < rowsAPart) continue;
      parts.push(`${path}.${parts.length}`);
      await part.write(parts.at(-1) ?? path);
      await part.open();
    }
    if (parts.length === 0) return await part.write(path);
    parts.push(`${path}.${parts.length}`);
    await part.write(parts.at(-1) ?? path);
    const list = parts.map(text).join(", ");
    await connection.run(`COPY (SELECT * FROM read_parquet([${list}])) TO ${text(path)} ${asParquet}`);
  } finally {
    signal.removeEventListener("abort", interrupt);
    connection.closeSync();
    instance.closeSync();
    for (const each of parts) await rm(each, { force: true });
  }
}

const asParquet = "(FORMAT parquet, COMPRESSION zstd)";

/** Rows that are gathered in a table of the database and written from there. */
class Part {
  readonly #connection: DuckDBConnection;
  readonly #columns: readonly FlatColumn[];
  readonly #types: readonly DuckDBType[];
  readonly #chunk: DuckDBDataChunk;
  #appender: DuckDBAppender | undefined;
  rows = 0;

  constructor(connection: DuckDBConnection, columns: readonly FlatColumn[]) {
    this.#connection = connection;
    this.#columns = columns;
    this.#types = columns.map(typeOf);
    this.#chunk = DuckDBDataChunk.create(this.#types);
  }

  async open(): Promise<void> {
    const list = this.#columns.map(({ name }, at) => `${identifier(name)} ${this.#types[at]}`).join(", ");
    await this.#connection.run(`CREATE OR REPLACE TABLE comparison (${list})`);
    this.#appender = await this.#connection.createAppender("comparison");
    this.rows = 0;
  }

  add(batch: ComparisonBatch, from: number, to: number): void {
    this.#chunk.setColumns(this.#columns.map((column) => cellsOf(column, batch, from, to)));
    this.#appender?.appendDataChunk(this.#chunk);
    this.rows += to - from;
  }

  async write(path: string): Promise<void> {
    this.#appender?.closeSync();
    const list = this.#columns.map(({ name, kind }) => (kind === "text" ? asText(name) : identifier(name))).join(", ");
    await this.#connection.run(`COPY (SELECT ${list} FROM comparison) TO ${text(path)} ${asParquet}`);
  }
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function cellsOf(column: FlatColumn, batch: ComparisonBatch, from: number, to: number): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (let row = from; row < to; row++) {
    const cell = column.at(batch, row);
    cells.push(typeof cell === "number" && Number.isNaN(cell) ? null : cell);
  }
  return cells;
}

function asText(name: string): string {
  return `${identifier(name)}::VARCHAR AS ${identifier(name)}`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
