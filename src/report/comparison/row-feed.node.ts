import { DOUBLE, type DuckDBDataChunk, DuckDBTableFunction, type DuckDBType, ENUM, INTEGER } from "@duckdb/node-api";
import duckdb, { type Vector } from "@duckdb/node-bindings";
import { cellsIn, type FileColumn, none, type PackedRows } from "./packed-rows.ts";

/** As many rows as a chunk of DuckDB holds. */
const rowsAChunk = 2048;

/** Gives the next rows, waiting for them where need be; undefined after the last. It throws where there will be none. */
export type NextRows = () => PackedRows | undefined;

/** Packed rows as a table that DuckDB reads, in one thread, so that they stay in order. */
export function rowFeed(name: string, columns: readonly FileColumn[], next: NextRows): DuckDBTableFunction {
  const filled = columns.map((column, at) => new FedColumn(column, at));
  let rows: PackedRows | undefined;
  let from = 0;
  return DuckDBTableFunction.create({
    name,
    bindFunction: (info) => {
      for (const { name: each, type } of filled) info.addResultColumn(each, type);
    },
    initFunction: (info) => info.setMaxThreads(1),
    mainFunction: (info, { chunk }) => {
      try {
        if (!rows || from >= rows.rows) {
          rows = next();
          from = 0;
        }
        const to = Math.min(from + rowsAChunk, rows?.rows ?? 0);
        duckdb.data_chunk_set_size(chunk, to - from);
        if (rows) for (const column of filled) column.fill(chunk, rows, from, to);
        from = to;
      } catch (error) {
        info.setError(error instanceof Error ? error.message : String(error));
      }
    },
  });
}

/** The name of a fed column, by its place. */
export function fedName(at: number): string {
  return `c${at}`;
}

type Chunk = DuckDBDataChunk["chunk"];

/** A column, and how its cells come into a vector of DuckDB: copied whole, and beside them which there are. */
class FedColumn {
  readonly name: string;
  readonly type: DuckDBType;
  readonly #column: FileColumn;
  readonly #at: number;
  /** A bit for each row of a chunk that has something. */
  readonly #valid = new Uint32Array(rowsAChunk / 32);
  readonly #places: Uint8Array | Uint16Array | Uint32Array;

  constructor(column: FileColumn, at: number) {
    this.name = fedName(at);
    this.#column = column;
    this.#at = at;
    this.type = column.kind === "text" ? ENUM(column.texts) : column.kind === "count" ? INTEGER : DOUBLE;
    this.#places = placesOf(column.kind === "text" ? column.texts.length : 0);
  }

  fill(chunk: Chunk, { buffer, columns, rows }: PackedRows, from: number, to: number): void {
    const packed = columns[this.#column.from];
    if (!packed) throw new RangeError(`no column ${this.#column.from}`);
    const vector = duckdb.data_chunk_get_vector(chunk, this.#at);
    const cells = cellsIn(buffer, packed, rows).subarray(from, to);
    if (cells instanceof Float64Array) {
      copy(vector, cells);
      if (noteNumbers(cells, this.#valid)) this.#copyValid(vector);
      return;
    }
    if (this.#column.kind === "text") copy(vector, this.#textsOf(cells, this.#column.placeOf));
    else copy(vector, cells instanceof Int32Array ? cells : new Int32Array(cells));
    if (cells instanceof Int32Array && noteCodes(cells, this.#valid)) this.#copyValid(vector);
  }

  #copyValid(vector: Vector): void {
    const { buffer, byteOffset, byteLength } = this.#valid;
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, buffer, byteOffset, byteLength);
  }

  #textsOf(codes: Int32Array | Uint8Array, placeOf: Uint32Array) {
    const places = this.#places;
    for (let row = 0; row < codes.length; row++) places[row] = placeOf[codes[row] ?? none] ?? 0;
    return places.subarray(0, codes.length);
  }
}

/** Memory for the places of a chunk's texts, as wide as DuckDB keeps them for so many. */
function placesOf(texts: number): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  if (texts <= 0xff) return new Uint8Array(rowsAChunk);
  return texts <= 0xffff ? new Uint16Array(rowsAChunk) : new Uint32Array(rowsAChunk);
}

function copy(vector: Vector, { buffer, byteOffset, byteLength }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer) duckdb.copy_data_to_vector(vector, 0, buffer, byteOffset, byteLength);
}

/** Notes which cells are numbers; whether some are not. */
function noteNumbers(cells: Float64Array, valid: Uint32Array): boolean {
  let all = -1;
  for (let from = 0, word = 0; from < cells.length; from += 32, word++) {
    let bits = -1;
    const to = Math.min(from + 32, cells.length);
    for (let row = from; row < to; row++) if (Number.isNaN(cells[row])) bits &= ~(1 << (row - from));
    valid[word] = bits;
    all &= bits;
  }
  return all !== -1;
}

/** Notes which cells have a code; whether some have none. */
function noteCodes(cells: Int32Array, valid: Uint32Array): boolean {
  let all = -1;
  for (let from = 0, word = 0; from < cells.length; from += 32, word++) {
    let bits = -1;
    const to = Math.min(from + 32, cells.length);
    for (let row = from; row < to; row++) if ((cells[row] ?? none) < 0) bits &= ~(1 << (row - from));
    valid[word] = bits;
    all &= bits;
  }
  return all !== -1;
}
