import { type DuckDBDataChunk, DuckDBListVector, type DuckDBVector } from "@duckdb/node-api";

/** A column of lists: the elements of all, and where each list begins and how long it is. */
export interface ListColumn<T> {
  readonly elements: T;
  readonly start: (row: number) => number;
  readonly length: (row: number) => number;
}

/** The lists of doubles in a column, none of which is null, without copying them. */
export function doubleLists(chunk: DuckDBDataChunk, column: number): ListColumn<Float64Array> {
  const { lists, elements } = listsOf(chunk, column);
  return {
    elements: elements instanceof Float64Array ? elements : Float64Array.from(numbers(lists)),
    ...placed(lists),
  };
}

/** The lists of whole numbers or dates in a column, none of which is null, without copying them. */
export function integerLists(chunk: DuckDBDataChunk, column: number): ListColumn<Int32Array> {
  const { lists, elements } = listsOf(chunk, column);
  return { elements: elements instanceof Int32Array ? elements : Int32Array.from(numbers(lists)), ...placed(lists) };
}

/** The doubles of a column that has no null, without copying them. */
export function doubles(chunk: DuckDBDataChunk, column: number): Float64Array {
  const vector = chunk.getColumnVector(column);
  const elements = rawElements(vector);
  return elements instanceof Float64Array ? elements : Float64Array.from(chunk.getColumnValues(column), Number);
}

/** The texts of a column. */
export function texts(chunk: DuckDBDataChunk, column: number): readonly (string | null)[] {
  return chunk.getColumnValues(column).map((value) => (value === null ? null : String(value)));
}

function listsOf(chunk: DuckDBDataChunk, column: number) {
  const lists = chunk.getColumnVector(column);
  if (!(lists instanceof DuckDBListVector)) throw new TypeError(`column ${column} has no lists`);
  return { lists, elements: rawElements(lists.childVector) };
}

function placed(lists: DuckDBListVector) {
  return {
    start: (row: number) => lists.getEntryOffset(row),
    length: (row: number) => lists.getEntryLength(row),
  };
}

/** The typed array that a vector keeps its elements in. It is not declared, so it is looked for and not counted on. */
function rawElements(vector: DuckDBVector): unknown {
  const inside: object = vector;
  return "items" in inside ? inside.items : undefined;
}

function* numbers({ childVector }: DuckDBListVector): Iterable<number> {
  for (let at = 0; at < childVector.itemCount; at++) {
    const item: unknown = childVector.getItem(at);
    yield typeof item === "number" ? item : Number.NaN;
  }
}
