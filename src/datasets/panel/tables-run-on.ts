import type { Panel } from "../../model/panel.ts";
import { lineOf } from "../../model/placed-columns.ts";
import type { CellValue } from "../cells/table.ts";
import { isFigure, type SheetSeen, textOf } from "./sheet-seen.ts";

/** So many rows above and below show that they are of different tables. */
const fewestRows = 3;

/**
 * Where another table begins in the rows of a text, under the names of the first: a row of words over columns of figures in all rows around it, or a
 * row from which on some columns have figures that had none, while others have none any more. The row, from 0.
 */
export function tableRunOn(seen: SheetSeen, panel: Panel): number | undefined {
  const { cells, rows } = seen;
  if (cells.sheet !== undefined || cells.isSample || rows.length < fewestRows) return undefined;
  for (let row = (rows[0] ?? 0) + 1; row < cells.rows.length - 1; row++)
    if (areNames(seen, row) && !hasOwnNames(panel, cells.line(row))) return row;
  return columnsChange(seen);
}

/** Whether what stands below a line was read as other things than what stands above it. */
function hasOwnNames({ observations: o }: Panel, line: number): boolean {
  const [above, below] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < o.length; at++) (lineOf(o, at) < line ? above : below).add(o.indicator[at] ?? 0);
  return below.size > 0 && [...below].every((each) => !above.has(each));
}

/** Whether most columns of figures have words, another one each, in a row: at least two, and figures below. */
function areNames({ cells, values }: SheetSeen, row: number): boolean {
  const of = cells.rows[row] ?? [];
  const words = [...values].filter((column) => isWord(of[column]));
  if (words.length < 2 || words.length * 2 <= values.size) return false;
  if (new Set(words.map((column) => textOf(of[column]))).size < words.length) return false;
  const below = cells.rows[row + 1] ?? [];
  return [...values].some((column) => isFigure(below[column])) && !of.some(isFigure);
}

function isWord(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && /\p{L}{3}/u.test(cell);
}

function columnsChange({ cells, rows, values }: SheetSeen): number | undefined {
  const spans = [...values].map((column) => {
    const filled = rows.flatMap((row, at) => (isFigure(cells.rows[row]?.[column]) ? [at] : []));
    return { from: filled[0] ?? 0, to: filled.at(-1) ?? 0, count: filled.length };
  });
  if (rows.length < 2 * fewestRows) return undefined;
  const full = spans.filter(({ from, to, count }) => count >= fewestRows && count * 10 >= (to - from + 1) * 9);
  const ends = full.filter(({ from, to }) => from === 0 && to < rows.length - 1).map(({ to }) => to);
  const begins = full.filter(({ from, to }) => from > 0 && to === rows.length - 1).map(({ from }) => from);
  const at = begins.find((from) => ends.includes(from - 1));
  return at === undefined ? undefined : rows[at];
}
