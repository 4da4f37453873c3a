import { isNumeric } from "./numeric-cell.ts";
import type { PageCell } from "./page-table.ts";
import type { Line } from "./words.ts";

/** A row of a table that is told by alignment: its cells, the line that it is made of, and where its last line stands. */
export interface AlignedRow {
  readonly cells: readonly PageCell[];
  readonly line: Line;
  readonly last: number;
}

/** Lines closer than this, in sizes of the font, are of one row, whose cells stand in its middle. */
const withinRow = 0.8;
/** A cell goes on in a line that is no further down. */
const nextLine = 1.35;

/** Lines as rows: those of one row together, and a cell of the first column that a line was too short for whole again. */
export function joinedRows(lines: readonly AlignedRow[]): readonly AlignedRow[] {
  const rows: AlignedRow[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (above && line.last - above.last < withinRow * line.line.size) rows[rows.length - 1] = merged(above, line);
    else rows.push(line);
  }
  const width = widthOfLabels(rows);
  const body = rows.findIndex(({ cells }) => cells.some((cell) => cell.column > 0 && isNumeric(cell)));
  const step = usualStep(rows.slice(body));
  const joined: AlignedRow[] = [];
  for (const [at, row] of rows.entries()) {
    const above = joined.at(-1);
    const isHeader = at < body && above !== undefined && wraps(above, row, step);
    if (above && (isHeader || goesOn(above, row, width))) joined[joined.length - 1] = merged(above, row);
    else joined.push(row);
  }
  return joined;
}

/** How far the rows of a table are apart. */
function usualStep(rows: readonly AlignedRow[]): number {
  const steps = rows.slice(1).map(({ line }, at) => line.baseline - (rows[at]?.last ?? line.baseline));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

/** Words of a header that were too long for their column go on in the next line, which is closer than rows are. */
function wraps(above: AlignedRow, row: AlignedRow, step: number): boolean {
  const apart = row.line.baseline - above.last;
  const isPlain = [...above.cells, ...row.cells].every(({ columns }) => columns === 1);
  return isPlain && apart < nextLine * row.line.size && apart < 0.9 * step;
}

/** Cells of both rows, those of one column as one. */
function merged(above: AlignedRow, below: AlignedRow): AlignedRow {
  const cells = [...above.cells];
  for (const cell of below.cells) {
    const at = cells.findIndex(({ column, columns }) => column === cell.column && columns === cell.columns);
    const same = cells[at];
    if (same) cells[at] = { ...same, lines: [...same.lines, ...cell.lines] };
    else cells.push(cell);
  }
  cells.sort((a, b) => a.column - b.column);
  return { cells, line: above.line, last: below.last };
}

/**
 * A label goes on in lower case, or in a bracket: under its row, or from a line above that is as long as labels get. Header lines are
 * kept apart.
 */
function goesOn(above: AlignedRow, row: AlignedRow, width: number): boolean {
  const [upper, lower] = [labelOf(above), labelOf(row)];
  const first = lower?.lines[0]?.[0];
  if (!upper || !lower || !first || !/^\p{Ll}|^\(/u.test(first.text)) return false;
  if (first.baseline - (upper.lines.at(-1)?.[0]?.baseline ?? 0) >= nextLine * first.size) return false;
  if (row.cells.length === 1) return true;
  return above.cells.length === 1 && widthOf(upper) >= 0.6 * width;
}

function labelOf({ cells }: AlignedRow): PageCell | undefined {
  return cells.find(({ column, columns }) => column === 0 && columns === 1);
}

function widthOf({ lines }: PageCell): number {
  return Math.max(...lines.map((words) => (words.at(-1)?.right ?? 0) - (words[0]?.left ?? 0)));
}

function widthOfLabels(rows: readonly AlignedRow[]): number {
  return Math.max(0, ...rows.flatMap((row) => labelOf(row) ?? []).map(widthOf));
}
