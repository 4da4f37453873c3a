import {
  DOUBLE,
  type DuckDBDataChunk,
  DuckDBTableFunction,
  type DuckDBType,
  type DuckDBVector,
  INTEGER,
} from "@duckdb/node-api";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { FlatColumn } from "../../engine/results/flat-columns.ts";

/** As many rows as a chunk of DuckDB holds. */
const rowsAChunk = 2048;
/** So many batches wait at most to be taken. */
const batchesWaiting = 4;
/** A database that asks while there is nothing yet is answered so much later, in milliseconds. */
const pause = 1;

/** The column that says of a row that it is none: 1 there, 0 elsewhere. A column of integers is filled at once. */
const fillerColumn = "recount filler";

/**
 * Rows that come batch by batch, as a table that DuckDB reads while they come. A database asks for rows and takes none for the
 * end; while the next batch is being made it gets a row that is none, which {@link RowFeed.query} leaves out.
 */
export class RowFeed {
  readonly table: DuckDBTableFunction;
  /** What makes the types that the query needs, to be run before it. */
  readonly declarations: readonly string[];
  /** What reads the rows. */
  readonly query: string;
  readonly #columns: readonly FedColumn[];
  readonly #waiting: ComparisonBatch[] = [];
  readonly #sleeper = new Int32Array(new SharedArrayBuffer(4));
  #from = 0;
  #ended = false;
  #failure: string | undefined;
  #taken: (() => void) | undefined;

  constructor(name: string, columns: readonly FlatColumn[]) {
    const fed = new Map<unknown, FedColumn>();
    const declarations: string[] = [];
    const selected = columns.map((column, at) => {
      // Texts by the same codes (id, name and unit of an indicator) are fed once.
      const key = column.kind === "text" ? (column.whole ?? column) : column;
      const from = fed.get(key) ?? new FedColumn(`c${at}`, column);
      fed.set(key, from);
      const own = identifier(column.name);
      if (column.kind !== "text") return `${from.asNumber()} AS ${own}`;
      const type = `${name}_text${at}`;
      declarations.push(`CREATE TYPE ${type} AS ENUM (${[...new Set(column.texts)].map(sqlText).join(", ")})`);
      return `([${column.texts.map(sqlText).join(", ")}]::${type}[])[${from.name} + 1] AS ${own}`;
    });
    this.#columns = [...fed.values()];
    this.declarations = declarations;
    this.query = `SELECT ${selected.join(", ")} FROM ${identifier(name)}() WHERE ${identifier(fillerColumn)} = 0`;
    this.table = DuckDBTableFunction.create({
      name,
      bindFunction: (info) => {
        for (const { name: each, type } of this.#columns) info.addResultColumn(each, type);
        info.addResultColumn(fillerColumn, INTEGER);
      },
      // One thread, so that rows stay in order.
      initFunction: (info) => info.setMaxThreads(1),
      mainFunction: (info, chunk) => {
        if (this.#failure !== undefined) info.setError(this.#failure);
        else this.#fill(chunk);
      },
    });
  }

  /** Takes a batch; done when there is room for another. False where nobody takes rows any more. */
  async add(batch: ComparisonBatch): Promise<boolean> {
    if (batch.length > 0) this.#waiting.push(batch);
    while (this.#waiting.length >= batchesWaiting && this.#failure === undefined) {
      await new Promise<void>((done) => {
        this.#taken = done;
      });
    }
    return this.#failure === undefined;
  }

  /** There are no more rows. */
  end(): void {
    this.#ended = true;
  }

  /** Makes what reads the rows fail. */
  fail(why: string): void {
    this.#failure = why;
    this.#taken?.();
  }

  #fill(chunk: DuckDBDataChunk): void {
    const batch = this.#waiting[0];
    if (!batch) {
      chunk.rowCount = this.#ended ? 0 : 1;
      if (this.#ended) return;
      fillWith(chunk.getColumnVector(this.#columns.length), 1, 1);
      Atomics.wait(this.#sleeper, 0, 0, pause);
      return;
    }
    const to = Math.min(batch.length, this.#from + rowsAChunk);
    const rows = to - this.#from;
    chunk.rowCount = rows;
    for (const [at, column] of this.#columns.entries()) {
      column.fill(chunk.getColumnVector(at), batch, this.#from, to);
    }
    fillWith(chunk.getColumnVector(this.#columns.length), rows, 0);
    this.#from = to;
    if (to < batch.length) return;
    this.#from = 0;
    this.#waiting.shift();
    this.#taken?.();
  }
}

/** A column, and how its cells come to be in a vector of DuckDB: texts as their codes, which SQL looks up. */
class FedColumn {
  readonly name: string;
  readonly type: DuckDBType;
  readonly #column: FlatColumn;

  constructor(name: string, column: FlatColumn) {
    this.name = name;
    this.#column = column;
    this.type = column.kind === "number" ? DOUBLE : INTEGER;
  }

  /** What SQL makes of a number: null where there is none. */
  asNumber(): string {
    return this.#column.kind === "number" ? `CASE WHEN isnan(${this.name}) THEN NULL ELSE ${this.name} END` : this.name;
  }

  fill(vector: DuckDBVector, batch: ComparisonBatch, from: number, to: number): void {
    const whole = this.#column.whole?.(batch);
    const items = itemsOf(vector);
    if (items && isColumn(whole)) items.set(whole.subarray(from, to));
    else this.#fillCells(vector, batch, from, to);
    vector.flush();
  }

  #fillCells(vector: DuckDBVector, batch: ComparisonBatch, from: number, to: number): void {
    const column = this.#column;
    for (let row = from; row < to; row++) {
      const cell = column.kind === "text" ? column.code(batch, row) : column.at(batch, row);
      vector.setItem(row - from, Number.isNaN(cell) ? null : cell);
    }
  }
}

/** The same number in each of a vector's rows. */
function fillWith(vector: DuckDBVector, rows: number, value: number): void {
  const items = itemsOf(vector);
  if (items) items.fill(value);
  else for (let row = 0; row < rows; row++) vector.setItem(row, value);
  vector.flush();
}

type Items = Float64Array | Int32Array;

/** The typed array that a vector keeps its items in. It is not declared, so it is looked for and not counted on. */
function itemsOf(vector: DuckDBVector): Items | undefined {
  const items: unknown = "items" in vector ? vector.items : undefined;
  return items instanceof Float64Array || items instanceof Int32Array ? items : undefined;
}

function isColumn(cells: ArrayLike<number> | undefined): cells is Float64Array | Int32Array | Uint8Array {
  return cells instanceof Float64Array || cells instanceof Int32Array || cells instanceof Uint8Array;
}

/** A text in SQL. */
export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
