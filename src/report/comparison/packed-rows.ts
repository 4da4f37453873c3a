import type { ComparisonBatch } from "../../engine/result.ts";
import type { FlatColumn } from "../../engine/results/flat-columns.ts";

/** More rows are not packed at once, so that what is written with them can begin. */
const rowsAPack = 16_384;
/** A cell without a count or a text. */
export const none = -1;

/** A column of a file, and which of the packed columns its cells are made of. */
export type FileColumn =
  | { readonly kind: "number" | "count"; readonly name: string; readonly from: number }
  | {
      readonly kind: "text";
      readonly name: string;
      readonly from: number;
      /** Each once. */
      readonly texts: readonly string[];
      /** Of each packed code the place of its text. */
      readonly placeOf: Uint32Array;
    };

/** Rows in one piece of memory, column after column: they can be handed to another thread. */
export interface PackedRows {
  readonly rows: number;
  readonly buffer: ArrayBuffer;
  readonly columns: readonly PackedColumn[];
}

/** Where a column is, and what its cells are: doubles, NaN for none; integers or bytes, {@link none} for none. */
export interface PackedColumn {
  readonly cells: "doubles" | "integers" | "bytes";
  /** In bytes. */
  readonly at: number;
}

type Cells = Float64Array | Int32Array | Uint8Array;

/** Packs the rows of batches. Columns by the same codes (id, name and unit of an indicator) are packed once. */
export class RowPacker {
  readonly columns: readonly FileColumn[];
  readonly #packed: readonly FlatColumn[];

  constructor(columns: readonly FlatColumn[]) {
    const places = new Map<unknown, number>();
    const packed: FlatColumn[] = [];
    this.columns = columns.map((column): FileColumn => {
      const key = column.kind === "text" ? (column.whole ?? column) : column;
      const from = places.get(key) ?? packed.push(column) - 1;
      places.set(key, from);
      const { kind, name } = column;
      return kind === "text" ? { kind, name, from, ...eachOnce(column.texts) } : { kind, name, from };
    });
    this.#packed = packed;
  }

  /** The rows of a batch in some parts; `spare` gives memory that is not needed any more. */
  *parts(batch: ComparisonBatch, spare: () => ArrayBuffer | undefined): Generator<PackedRows> {
    const columns = this.#packed.map((column) => cellsOf(column, batch));
    for (let from = 0; from < batch.length; from += rowsAPack) {
      const to = Math.min(from + rowsAPack, batch.length);
      yield packed(
        columns.map((cells) => cells.subarray(from, to)),
        spare(),
      );
    }
  }
}

function eachOnce(texts: readonly string[]): { readonly texts: readonly string[]; readonly placeOf: Uint32Array } {
  const places = new Map<string, number>();
  const placeOf = Uint32Array.from(texts, (text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { texts: [...places.keys()], placeOf };
}

/** A column of a batch as it is, or made cell by cell. */
function cellsOf(column: FlatColumn, batch: ComparisonBatch): Cells {
  const whole = column.whole?.(batch);
  if (column.kind === "number") {
    if (whole instanceof Float64Array) return whole.subarray(0, batch.length);
    return Float64Array.from({ length: batch.length }, (_, row) => column.at(batch, row));
  }
  if (whole instanceof Int32Array || whole instanceof Uint8Array) return whole.subarray(0, batch.length);
  const cell = column.kind === "text" ? column.code : column.at;
  return Int32Array.from({ length: batch.length }, (_, row) => {
    const code = cell(batch, row);
    return Number.isNaN(code) ? none : code;
  });
}

function packed(columns: readonly Cells[], spare: ArrayBuffer | undefined): PackedRows {
  let bytes = 0;
  const placed = columns.map((cells): PackedColumn => {
    const at = bytes;
    bytes += Math.ceil(cells.byteLength / 8) * 8;
    if (cells instanceof Float64Array) return { cells: "doubles", at };
    return { cells: cells instanceof Int32Array ? "integers" : "bytes", at };
  });
  const buffer = spare && spare.byteLength >= bytes ? spare : new ArrayBuffer(bytes);
  for (const [place, cells] of columns.entries()) {
    cellsIn(buffer, placed[place] ?? { cells: "bytes", at: 0 }, cells.length).set(cells);
  }
  return { rows: columns[0]?.length ?? 0, buffer, columns: placed };
}

/** The cells of a packed column. */
export function cellsIn(buffer: ArrayBuffer, { cells, at }: PackedColumn, rows: number): Cells {
  if (cells === "doubles") return new Float64Array(buffer, at, rows);
  return cells === "integers" ? new Int32Array(buffer, at, rows) : new Uint8Array(buffer, at, rows);
}
