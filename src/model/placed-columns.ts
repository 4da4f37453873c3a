import type { GrowingCodes } from "./growing.ts";
import type { Lines } from "./lines.ts";
import type { Codes, Placed } from "./panel.ts";

/** Columns with lines and columns of the source. */
interface PlacedColumns {
  readonly line: Int32Array;
  readonly column: Codes;
  readonly placed?: Placed;
}

/** Columns that are written when they are first read: of lines that follow one another, and of one column for all. */
export function withPlaces<T extends object>(columns: T, lines: Lines, column: GrowingCodes): T & PlacedColumns {
  const { only } = column;
  let codes = only === undefined ? column.done() : undefined;
  const written = () => {
    codes ??= column.done();
    return codes;
  };
  const placed: Placed = {
    line: (row) => lines.at(row),
    column: (row) => only ?? codes?.[row] ?? 0,
    isOneColumn: only !== undefined,
    rowsIn: (asked) => lines.rowsIn(asked),
  };
  const made = {
    ...columns,
    get line() {
      return lines.all();
    },
    get column() {
      return written();
    },
  };
  return Object.defineProperty(made, "placed", { value: placed });
}

/** The line of a row in its source, from 1; 0 if unknown. No column is written for it. */
export function lineOf(columns: PlacedColumns, row: number): number {
  return columns.placed ? columns.placed.line(row) : (columns.line[row] ?? 0);
}

/** The column of a row's figure in its source, from 1; 0 if unknown. */
export function columnOf(columns: PlacedColumns, row: number): number {
  return columns.placed ? columns.placed.column(row) : (columns.column[row] ?? 0);
}

/** The rows in some lines, in their own order. */
export function rowsInLines(columns: PlacedColumns, lines: readonly number[]): readonly number[] {
  if (columns.placed) return columns.placed.rowsIn(lines);
  const wanted = new Set(lines);
  const rows: number[] = [];
  for (const [row, line] of columns.line.entries()) if (wanted.has(line)) rows.push(row);
  return rows;
}
