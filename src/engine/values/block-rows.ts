import type { Scratch } from "../observations/scratch.ts";

/** Some cells of a level, which has as many for each area, in order. */
export interface BlockRows {
  readonly cells: Int32Array;
  /** The rows of area a: `starts[a]` up to `starts[a + 1]`. */
  readonly starts: Int32Array;
}

/** What columns of a block's rows are made for, and of which memory: it is given back before the next comparison. */
export interface RowsCall {
  readonly rows: BlockRows;
  readonly scratch: Scratch;
  /** What is asked for besides values and reasons. */
  readonly wants: { readonly counts: boolean; readonly status: boolean };
}

/** The rows with these cells, in order, of an axis of so many places. */
export function rowsOfCells(cells: Int32Array, areas: number, places: number): BlockRows {
  const starts = new Int32Array(areas + 1);
  let row = 0;
  for (let area = 0; area < areas; area++) {
    const end = (area + 1) * places;
    while (row < cells.length && (cells[row] ?? 0) < end) row++;
    starts[area + 1] = row;
  }
  return { cells, starts };
}
