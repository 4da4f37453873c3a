import type { Row } from "../cells/row.ts";

/** Of more columns than so many, a row costs what it holds: a cell that it does not have is no missing figure. */
export const manyColumns = 256;

/** Which of some columns are looked at in a row: all, but of very many only those that it has a cell in. */
export class ColumnsThere {
  readonly #all: readonly number[];
  /** By column, its place among them; undefined where all are looked at. */
  readonly #places: ReadonlyMap<number, number> | undefined;
  readonly #last: number;

  constructor(columns: readonly number[]) {
    this.#all = [...columns.keys()];
    this.#places = columns.length > manyColumns ? new Map(columns.map((column, at) => [column, at])) : undefined;
    this.#last = columns.reduce((last, column) => Math.max(last, column), -1);
  }

  /** Their places among the columns, in order. */
  in(row: Row): readonly number[] {
    const places = this.#places;
    if (!places || (row.filled === undefined && row.length > this.#last)) return this.#all;
    const columns = row.filled ?? Array.from({ length: row.length }, (_, column) => column);
    return columns.flatMap((column) => places.get(column) ?? []).sort((a, b) => a - b);
  }
}
