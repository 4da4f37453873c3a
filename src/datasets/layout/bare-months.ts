import { partName } from "../cells/period-name.ts";
import { partOfYear } from "../cells/read-period.ts";
import type { CellValue, Merge } from "../cells/table.ts";

type Cells = readonly (readonly CellValue[])[];

/** A table whose months, that stand there as bare numbers, are written as months: `M1` for `1` under `Năm 2023`. */
export interface BareMonths {
  readonly rows: Cells;
  /** The word that says so, or where there is none the numbers: `Tháng`, `1–12`. */
  readonly because: string;
}

/**
 * Finds months as bare numbers: across, from 1 on under one text each (`Năm 2023`), where a word for months stands beside or over them or there are
 * twelve; down, from 1 on below a word for months in a header of several lines. A line that numbers columns has a name over each.
 *
 * @example
 * bareMonths([["", "Năm 2023", "", ""], ["Tháng", "1", "2", "3"], ["Khách", "10", "11", "12"]], [])?.rows[1] // -> ["Tháng", "M1", "M2", "M3"]
 */
export function bareMonths(rows: Cells, merges: readonly Merge[]): BareMonths | undefined {
  const shown = withMergedDown(rows.slice(0, mostHead), merges);
  for (let row = 0; row < shown.length; row++) {
    const because = across(shown, row);
    if (because !== undefined) return { rows: rewritten(rows, (at, column) => at === row && column > 0), because };
  }
  const down = monthsDown(rows, shown);
  return (
    down && { rows: rewritten(rows, (at, column) => at > down.head && column === down.column), because: down.word }
  );
}

/** How many lines may stand over figures. */
const mostHead = 12;
const leastMonths = 3;

function rewritten(rows: Cells, isMonth: (row: number, column: number) => boolean): Cells {
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const number = isMonth(row, column) ? numberOf(cell) : undefined;
      return number === undefined ? cell : `M${number}`;
    }),
  );
}

/** What is shown where cells are merged down: the first cell's, in each. */
function withMergedDown(rows: Cells, merges: readonly Merge[]): Cells {
  const own = rows.map((row) => [...row]);
  for (const { top, bottom, left, right } of merges) {
    if (left !== right) continue;
    for (let row = top + 1; row <= Math.min(bottom, own.length - 1); row++) {
      const cells = own[row];
      if (cells) cells[left] = own[top]?.[left];
    }
  }
  return own;
}

/** Why the numbers of a line are months; undefined where they are none. */
function across(rows: Cells, at: number): string | undefined {
  const runs = runsIn(rows[at] ?? []);
  if (runs.length === 0 || !runs.every((run) => standsUnderOne(rows, at, run))) return undefined;
  const [first] = runs;
  const beside = (rows[at] ?? []).slice(0, first?.from).concat((rows[at - 1] ?? []).slice(0, first?.to));
  const word = beside.find(isMonthWord);
  if (word !== undefined) return String(word);
  return runs.every(({ from, to }) => to - from === 12) ? "1–12" : undefined;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs 1, 2, 3 … of a line whose numbers are all in one; none where some other number, or the letter of a numbered column, stands in it. */
function runsIn(cells: readonly CellValue[]): readonly Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column];
    if (typeof text === "string" && /^\(?[A-Z]\)?$/.test(text.trim())) return [];
    if (numberOf(text) === undefined) {
      if (isFigure(text)) return [];
      continue;
    }
    let to = column;
    while (numberOf(cells[to]) === to - column + 1) to++;
    if (column === 0 || to - column < leastMonths) return [];
    runs.push({ from: column, to });
    column = to - 1;
  }
  return runs;
}

/** Whether there is one text over all numbers of a run, over the first of them, and none over each. */
function standsUnderOne(rows: Cells, at: number, { from, to }: Run): boolean {
  const over = (row: number) => (rows[row] ?? []).slice(from, to).filter((cell) => cell !== undefined && cell !== "");
  const above = over(at - 1);
  return at > 0 && above.length <= 1 && above.every((cell) => !isFigure(cell) || isYear(cell));
}

/** The column of months down: below a word for them in the first lines, with the names of figures in the line below the word. */
function monthsDown(rows: Cells, shown: Cells): { head: number; column: number; word: string } | undefined {
  for (const [head, cells] of shown.entries()) {
    const column = cells.findIndex(isMonthWord);
    if (column < 0 || rows[head + 1]?.some(isFigure)) continue;
    const word = String(cells[column]);
    const start = rows.findIndex((row, at) => at > head && isFigure(row[column]));
    const below = rows.slice(start).map((row) => row[column]);
    const end = below.findIndex((cell, at) => numberOf(cell) !== at + 1);
    const months = end < 0 ? below : below.slice(0, end);
    const isRest = end < 0 || below.slice(end).every((cell) => !isFigure(cell) || numberOf(cell) !== undefined);
    if (start > 0 && months.length >= leastMonths && isRest) return { head, column, word };
  }
  return undefined;
}

/** The number of a month that a cell is, typed as a number or as a text. */
function numberOf(cell: CellValue): number | undefined {
  const number = typeof cell === "string" && /^\s*0?\d{1,2}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 12 ? number : undefined;
}

function isFigure(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^\s*-?\d[\d.,\s]*%?\s*$/.test(cell));
}

function isYear(cell: CellValue): boolean {
  return /^(?:19|20)\d\d$/.test(String(cell).trim());
}

/** `Tháng`, `Month`: a word for months, and no month itself. */
function isMonthWord(cell: CellValue): boolean {
  return typeof cell === "string" && partOfYear(cell) === "month" && partName(cell) === undefined;
}
