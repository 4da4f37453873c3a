import {
  BOOLEAN,
  DOUBLE,
  type DuckDBDataChunk,
  DuckDBTableFunction,
  type DuckDBType,
  type DuckDBVector,
  ENUM,
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

/** The column that says of a row that it is none. */
export const fillerColumn = "recount filler";

/**
 * Rows that come batch by batch, as a table that DuckDB reads while they come: `SELECT … FROM feed() WHERE NOT "recount filler"`. A
 * database asks for rows and takes none for the end; while the next batch is being made it gets a row that is none.
 */
export class RowFeed {
  readonly table: DuckDBTableFunction;
  readonly #columns: readonly FedColumn[];
  readonly #waiting: ComparisonBatch[] = [];
  readonly #sleeper = new Int32Array(new SharedArrayBuffer(4));
  #from = 0;
  #ended = false;
  #failure: string | undefined;
  #taken: (() => void) | undefined;

  constructor(name: string, columns: readonly FlatColumn[]) {
    this.#columns = columns.map((column) => new FedColumn(column));
    this.table = DuckDBTableFunction.create({
      name,
      bindFunction: (info) => {
        for (const { name: each, type } of this.#columns) info.addResultColumn(each, type);
        info.addResultColumn(fillerColumn, BOOLEAN);
      },
      // One thread, so that rows stay in order.
      initFunction: (info) => info.setMaxThreads(1),
      mainFunction: (info, chunk) => {
        if (this.#failure !== undefined) info.setError(this.#failure);
        else this.#fill(chunk);
      },
    });
  }

  /** Takes a batch; done when there is room for another. */
  async add(batch: ComparisonBatch): Promise<void> {
    if (batch.length === 0) return;
    this.#waiting.push(batch);
    while (this.#waiting.length >= batchesWaiting && this.#failure === undefined) {
      await new Promise<void>((done) => {
        this.#taken = done;
      });
    }
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
      chunk.getColumnVector(this.#columns.length).setItem(0, true);
      chunk.getColumnVector(this.#columns.length).flush();
      Atomics.wait(this.#sleeper, 0, 0, pause);
      return;
    }
    const to = Math.min(batch.length, this.#from + rowsAChunk);
    chunk.rowCount = to - this.#from;
    for (const [at, column] of this.#columns.entries()) {
      column.fill(chunk.getColumnVector(at), batch, this.#from, to);
    }
    const fillers = chunk.getColumnVector(this.#columns.length);
    for (let row = 0; row < chunk.rowCount; row++) fillers.setItem(row, false);
    fillers.flush();
    this.#from = to;
    if (to < batch.length) return;
    this.#from = 0;
    this.#waiting.shift();
    this.#taken?.();
  }
}

/** A column, and how its cells come to be in a vector of DuckDB. */
class FedColumn {
  readonly name: string;
  readonly type: DuckDBType;
  readonly #column: FlatColumn;
  /** Of the codes of texts the places among distinct ones. */
  readonly #places: Int32Array | undefined;
  readonly #texts: readonly string[];

  constructor(column: FlatColumn) {
    this.name = column.name;
    this.#column = column;
    const distinct = column.kind === "text" ? [...new Set(column.texts)] : [];
    const places = new Map(distinct.map((each, at) => [each, at]));
    this.#texts = distinct;
    this.#places = column.kind === "text" ? Int32Array.from(column.texts, (each) => places.get(each) ?? 0) : undefined;
    // Texts are kept as numbers until they are written.
    this.type = column.kind === "text" ? ENUM(distinct) : column.kind === "number" ? DOUBLE : INTEGER;
  }

  fill(vector: DuckDBVector, batch: ComparisonBatch, from: number, to: number): void {
    const whole = this.#column.whole?.(batch);
    const items = whole && itemsOf(vector);
    if (items && this.#places) this.#fillCodes(vector, items, whole, from, to);
    else if (items && whole instanceof Float64Array && items instanceof Float64Array)
      items.set(whole.subarray(from, to));
    else if (items && whole instanceof Int32Array && items instanceof Int32Array) items.set(whole.subarray(from, to));
    else {
      for (let row = from; row < to; row++) {
        const cell = this.#column.at(batch, row);
        vector.setItem(row - from, typeof cell === "number" && Number.isNaN(cell) ? null : cell);
      }
    }
    vector.flush();
  }

  #fillCodes(vector: DuckDBVector, items: Items, codes: ArrayLike<number>, from: number, to: number): void {
    const places = this.#places ?? new Int32Array(0);
    for (let row = from; row < to; row++) {
      const place = places[codes[row] ?? -1];
      if (place === undefined || this.#texts.length === 0) vector.setItem(row - from, null);
      else items[row - from] = place;
    }
  }
}

type Items = Float64Array | Int32Array | Uint8Array | Uint16Array | Uint32Array;

/** The typed array that a vector keeps its items in. It is not declared, so it is looked for and not counted on. */
function itemsOf(vector: DuckDBVector): Items | undefined {
  const items: unknown = "items" in vector ? vector.items : undefined;
  const isOne =
    items instanceof Float64Array ||
    items instanceof Int32Array ||
    items instanceof Uint8Array ||
    items instanceof Uint16Array ||
    items instanceof Uint32Array;
  return isOne ? items : undefined;
}
