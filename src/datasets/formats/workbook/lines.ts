import type { Grid, GridCell } from "./grid.ts";

export type Line = "blank" | "stub" | "header" | "unit" | "numbering" | "values";

/** What the cells of a line mean, which takes knowing units. */
export interface LineReader {
  readonly isUnit: (text: string) => boolean;
  readonly isNote: (text: string) => boolean;
  /** Says something of the file and nothing of the table: `# exported on 5 January`. */
  readonly isComment: (text: string) => boolean;
}

export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Whether something holds for each number from one to another; none is looked at behind the first for which it does not. */
export function isEach(first: number, last: number, holds: (at: number) => boolean): boolean {
  for (let at = first; at <= last; at++) if (!holds(at)) return false;
  return true;
}

export function rowsFrom(from: number, grid: Grid): readonly number[] {
  return range(from, grid.height - 1);
}

export function cellsOf(grid: Grid, row: number): readonly (readonly [number, GridCell])[] {
  return grid.filled(row);
}

export function hasNumber(grid: Grid, row: number): boolean {
  return cellsOf(grid, row).some(([, cell]) => cell.is === "number") && !grid.numberings.has(row);
}

/** What a line holds, seen from a body whose values start at a column. */
export function lineKind(grid: Grid, row: number, firstValue: number, lines: LineReader, aboveBody = false): Line {
  const all = cellsOf(grid, row);
  if (aboveBody && grid.numberings.has(row)) return "numbering";
  const cells = aboveBody ? all.filter(([, cell]) => isHeader(cell)) : all;
  if (cells.length === 0) return "blank";
  if (grid.numberings.has(row)) return "numbering";
  if (cells.some(([, cell]) => cell.is === "number")) return "values";
  // A header may begin over a column that is empty below, and be merged over the figures to its right.
  const reaches = (column: number) =>
    aboveBody && column > 0 && (grid.merge(row, column)?.right ?? column) >= firstValue;
  const over = cells.filter(([column]) => column >= firstValue || reaches(column));
  if (over.length === 0) return "stub";
  if (over.every(([, cell]) => cell.is === "missing")) return "values";
  const texts = over.filter(([, cell]) => cell.is === "text");
  if (texts.length > 0 && texts.every(([, cell]) => lines.isUnit(cell.text))) return "unit";
  const labelled = cells.some(([column]) => column < firstValue);
  if (labelled && over.every(([, cell]) => cell.is === "year" || cell.is === "missing")) return "values";
  return "header";
}

/** What a header can hold. */
export function isHeader(cell: GridCell | undefined): boolean {
  return cell?.is === "text" || cell?.is === "year";
}

export function isAlone(grid: Grid, row: number): boolean {
  return cellsOf(grid, row).filter(([, cell]) => isHeader(cell)).length === 1;
}

export function isNoteLine(grid: Grid, row: number, lines: LineReader): boolean {
  const [first] = cellsOf(grid, row);
  return first !== undefined && lines.isNote(first[1].text);
}

/** A line that is a comment in the first column, and holds no number; `# Students` over figures is a name. */
export function isCommentLine(grid: Grid, row: number, lines: LineReader): boolean {
  const cells = cellsOf(grid, row);
  const [first] = cells;
  return first?.[0] === 0 && lines.isComment(first[1].text) && cells.every(([, cell]) => cell.is !== "number");
}
