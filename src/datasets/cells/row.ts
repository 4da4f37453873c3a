/** A number read without going through its text: what {@link Row.plain} fills, made once and used again for each cell. */
export interface PlainNumber {
  value: number;
  decimals: number;
  /** Digits before the mark that may be a decimal or a grouping mark, and digits behind it; 0 where there is none. */
  before: number;
}

/** A row of a long table while it is being read; it is gone when the next one is read. Columns count from 0. */
export interface Row {
  /** How many cells there are. */
  readonly length: number;
  /** The line or row of the source that it starts in, from 1. */
  readonly line: number;
  /** The columns that it has a cell in; undefined where it has one in each up to its length. */
  readonly filled?: readonly number[];
  /** The cell's text, trimmed; empty behind the last cell. */
  text(column: number): string;
  /** A number from 0 for each distinct text of a column, in order of appearance. */
  code(column: number): number;
  /** Fills `into` where the cell is a sign, digits and the decimal mark, short enough to be exact; false otherwise. */
  plain(column: number, decimal: "." | ",", into: PlainNumber): boolean;
}

/** Anything that brings the rows of a table, one after the other. */
export interface RowSource {
  /** Calls `each` for every row. */
  read(each: (row: Row) => void): Promise<void>;
}
