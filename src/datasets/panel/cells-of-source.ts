import type { Table } from "../cells/table.ts";

/** The cells of a table as they stand in its source, kept until it is known what became of each. */
export interface CellsOfSource extends Pick<Table, "sheet" | "rows" | "line"> {
  /** Set where they are some rows of many: the first, and others all through the source. */
  readonly isSample?: boolean;
  /** Columns, from 0, of which it is known that they tell the rows apart: areas, periods, units. */
  readonly keys?: ReadonlySet<number>;
}

/** A cell with a figure of which nothing came. Row and column count from 0. */
export interface LostCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
