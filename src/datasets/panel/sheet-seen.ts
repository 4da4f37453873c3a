import type { CellValue } from "../cells/table.ts";
import type { CellsOfSource } from "./cells-of-source.ts";
import { figureText } from "./figure-texts.ts";

/** The cells of a table beside what was read from them: rows and columns from 0. */
export interface SheetSeen {
  readonly cells: CellsOfSource;
  /** The rows that figures were taken from. */
  readonly rows: readonly number[];
  /** The columns that figures were taken from. */
  readonly values: ReadonlySet<number>;
  readonly width: number;
  /** The name over a column: the nearest text above the figures. */
  readonly nameOf: (column: number) => string;
}

/** Undefined where nothing was taken from it. */
export function sheetSeen(
  cells: CellsOfSource,
  used: { readonly lines: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
): SheetSeen | undefined {
  const rows = cells.rows.flatMap((_, row) => (used.lines.has(cells.line(row)) ? [row] : []));
  const [first] = rows;
  if (first === undefined) return undefined;
  const values = new Set([...used.columns].map((column) => column - 1));
  const width = cells.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const nameOf = (column: number) => {
    for (let at = first - 1; at >= 0; at--) {
      const text = textOf(cells.rows[at]?.[column]);
      if (text !== "") return text;
    }
    return "";
  };
  return { cells, rows, values, width, nameOf };
}

/** What a cell says, as text. */
export function textOf(value: CellValue | undefined): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

export function isFigure(value: CellValue | undefined): boolean {
  return value !== undefined && figureText(value) !== undefined;
}
