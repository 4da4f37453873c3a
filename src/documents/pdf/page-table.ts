import type { Word } from "./words.ts";

/** A cell of a table on a page: its lines of words, and the columns and rows that it takes. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly (readonly Word[])[];
}

/** A table on a page: where it stands, and its cells from top to bottom and left to right. */
export interface PageTable {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly cells: readonly PageCell[];
}
