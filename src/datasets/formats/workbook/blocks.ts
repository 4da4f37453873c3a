import { isPeriodName } from "../../cells/period-name.ts";
import { stubColumns, textColumns, valueColumns } from "./block-columns.ts";
import type { Grid } from "./grid.ts";
import { headOf } from "./head-of.ts";
import { cellsOf, hasNumber, isHeader, isNoteLine, type LineReader, lineKind, range, rowsFrom } from "./lines.ts";

/** A table in a sheet. Rows and columns from 0; ends are included. */
export interface Block {
  /** Lines above the header: the title, remarks. */
  readonly title: readonly number[];
  /** A line between title and header that holds nothing but a unit. */
  readonly unitRow?: number;
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** The columns that name the rows. */
  readonly stub: readonly number[];
  /** The columns of figures that have a header; all of them where none has. */
  readonly values: readonly number[];
  /** Columns of figures without a header, beside those that have one. */
  readonly stray: readonly number[];
  /** Columns among those of figures that have a header and hold texts only. */
  readonly texts: readonly number[];
  /** Lines below the body. */
  readonly notes: readonly number[];
}

/**
 * Finds the tables of a sheet, from the top down: a body starts with the first line that holds a number; the lines of text
 * above its columns are its header, those above that its title. A line of text over its columns ends it: the next header.
 */
export function findBlocks(grid: Grid, lines: LineReader): readonly Block[] {
  const blocks: Block[] = [];
  const numbered = rowsFrom(0, grid).filter((row) => hasNumber(grid, row));
  const lastValues = lastValuesOf(grid, lines);
  let from = 0;
  while (from < grid.height) {
    const start = bodyStart(grid, numbered, from);
    if (start === undefined) break;
    const firstValue = firstValueColumn(grid, start);
    const end = bodyEnd(grid, start, firstValue, lines, lastValues(firstValue));
    const head = headOf(grid, from, start, firstValue, lines);
    const body = range(head.bodyStart, end.last).filter((row) => !grid.numberings.has(row));
    const figures = valueColumns(grid, body, firstValue);
    const headed = figures.filter((column) => head.header.some((row) => isHeader(grid.shown(row, column))));
    const values = headed.length > 0 ? headed : figures;
    const named = new Set(values);
    blocks.push({
      title: head.title,
      ...(head.unitRow === undefined ? {} : { unitRow: head.unitRow }),
      header: head.header,
      body,
      stub: stubColumns(grid, [...head.header, ...body], firstValue),
      values,
      texts: textColumns(grid, body, head.header, firstValue),
      stray: figures.filter((column) => !named.has(column)),
      notes: end.notes,
    });
    from = end.next;
  }
  return blocks;
}

/**
 * The first line of a body: it holds a number in a column that many lines have numbers in, and a text before it. Notes in
 * figures beside a header, as people leave them, start nothing.
 */
function bodyStart(grid: Grid, numbered: readonly number[], from: number): number | undefined {
  const at = firstFrom(numbered, from);
  const sample = numbered.slice(at, at + 80);
  const counts = new Map<number, number>();
  for (const row of sample) {
    for (const [column, cell] of cellsOf(grid, row)) {
      if (cell.is === "number") counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const core = new Set([...counts].filter(([, count]) => count * 7 >= sample.length).map(([column]) => column));
  const first = [...core].reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const leftmost = sample.reduce((least, row) => Math.min(least, cellsOf(grid, row)[0]?.[0] ?? least), first);
  for (let place = at; place < numbered.length; place++) {
    const row = numbered[place] ?? 0;
    const cells = cellsOf(grid, row);
    const labelled = first <= leftmost || cells.some(([column, cell]) => column < first && cell.is !== "number");
    if (labelled && cells.some(([column, cell]) => cell.is === "number" && core.has(column))) return row;
  }
  return undefined;
}

/** Where in a rising list the numbers from some one on begin. */
function firstFrom(list: readonly number[], from: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many lines from its start say what the columns of a body hold. */
const mostSampled = 40;

/**
 * The first column that holds values: the first with numbers in the lines that follow each other from the body's start, but
 * for a column that numbers the rows, which has names to its right.
 */
function firstValueColumn(grid: Grid, start: number): number {
  const sample = range(start, Math.min(grid.height, start + mostSampled) - 1);
  const counts = new Map<number, { numbers: number; texts: number }>();
  for (const row of sample) {
    for (const [column, cell] of cellsOf(grid, row)) {
      const count = counts.get(column) ?? { numbers: 0, texts: 0 };
      if (cell.is === "number") count.numbers++;
      else if (cell.is === "text") count.texts++;
      counts.set(column, count);
    }
  }
  const columns = [...counts].sort(([a], [b]) => a - b);
  const lastStub = columns.findLast(
    ([, { numbers, texts }]) => texts > 0 && texts >= numbers && texts * 4 >= sample.length,
  );
  for (const [column, { numbers, texts }] of columns) {
    if (isUnderPeriod(grid, start, column)) return column;
    if (numbers === 0 || numbers < texts) continue;
    if (lastStub && column < lastStub[0]) {
      // What stands before all names names the rows by numbers.
      const isFirst = columns.every(
        ([each, count]) => each >= column || count.texts < count.numbers || count.texts === 0,
      );
      if (isFirst || numbersRows(grid, sample, column)) continue;
    }
    return column;
  }
  return columns.find(([, { numbers }]) => numbers > 0)?.[0] ?? 0;
}

/** Whether the first line of a body has a figure right below a year, in the first column: nothing names its rows, and what stands further down is a note. */
function isUnderPeriod(grid: Grid, start: number, column: number): boolean {
  const [above, own] = [grid.at(start - 1, column), grid.at(start, column)];
  const next = grid.at(start - 1, column + 1);
  return (
    column === 0 &&
    own?.is === "number" &&
    !isPeriodName(String(own.value)) &&
    above !== undefined &&
    next !== undefined &&
    isPeriodName(above.text) &&
    isPeriodName(next.text)
  );
}

/** Whether a column counts 1, 2, 3. */
function numbersRows(grid: Grid, rows: readonly number[], column: number): boolean {
  const numbers = rows.flatMap((row) => {
    const cell = grid.at(row, column);
    return cell?.is === "number" ? [cell.value] : [];
  });
  return numbers.length > 1 && numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
}

interface End {
  readonly last: number;
  readonly notes: readonly number[];
  readonly next: number;
}

/** The last line of a body, the remarks below it, and where the next table's title may start. */
function bodyEnd(grid: Grid, start: number, firstValue: number, lines: LineReader, lastValues: number): End {
  let last = start;
  for (let row = start + 1; row < grid.height; row++) {
    const isAgain = repeatsHead(grid, row, start, firstValue);
    const kind = isAgain ? "header" : lineKind(grid, row, firstValue, lines);
    if (kind === "values") last = row;
    if (kind !== "header" || row >= lastValues || !startsTable(grid, row, firstValue, lines)) continue;
    if (!isAgain && isFactInWords(grid, row, last, firstValue)) continue;
    const between = range(last + 1, row - 1);
    const notes = between.filter((each) => isNoteLine(grid, each, lines));
    return { last, notes, next: (notes.at(-1) ?? last) + 1 };
  }
  return { last, notes: range(last + 1, grid.height - 1), next: grid.height };
}

/**
 * Whether a line right below figures is a row of the table whose facts are words, `Maturity date | 30/7/2021 | 28/6/2019`: other rows with names
 * of their own come before the next figures, or it says the same in all columns (`Hedge ratio | 1:1 | 1:1`), as no names of columns do.
 */
function isFactInWords(grid: Grid, row: number, last: number, firstValue: number): boolean {
  const isNamed = (each: number) => cellsOf(grid, each).some(([column]) => column < firstValue);
  const isMerged = (each: number) => grid.mergesOf(each).length > 0;
  const run: number[] = [];
  for (let at = last + 1; at < grid.height && cellsOf(grid, at).length > 0 && !hasNumber(grid, at); at++) run.push(at);
  if (!run.includes(row) || !isNamed(run[0] ?? row) || run.some(isMerged)) return false;
  const texts = cellsOf(grid, row).flatMap(([column, { text }]) => (column >= firstValue ? [text] : []));
  const isSame = texts.length > 1 && new Set(texts).size === 1 && isNamed(row);
  return isSame || run.filter(isNamed).length > 1;
}

/** Whether a line has but years over the figures, and the names of rows that a line of names above the body has: the next table's. */
function repeatsHead(grid: Grid, row: number, start: number, firstValue: number): boolean {
  const cells = cellsOf(grid, row);
  const names = cells.filter(([column]) => column < firstValue);
  const years = cells.filter(([column]) => column >= firstValue);
  if (names.length === 0 || years.length === 0 || years.some(([, { is }]) => is !== "year")) return false;
  return range(Math.max(0, start - mostHead), start - 1).some((head) =>
    names.every(([column, { text }]) => grid.at(head, column)?.text === text),
  );
}

/** How many lines of a header are looked at. */
const mostHead = 4;

/** A header has texts over several columns, or over one where nothing names a row. */
function startsTable(grid: Grid, row: number, firstValue: number, lines: LineReader): boolean {
  if (isSectionLine(grid, row, firstValue)) return false;
  const cells = cellsOf(grid, row);
  const over = cells.filter(([column, cell]) => column >= firstValue && (cell.is === "text" || cell.is === "year"));
  const labelled = cells.some(([column]) => column < firstValue);
  return (over.length > 1 || !labelled) && !isSpanningLine(grid, row, firstValue, lines);
}

/** The last line with values, as seen from a body whose values start at a column; each is looked for once. */
function lastValuesOf(grid: Grid, lines: LineReader): (firstValue: number) => number {
  const known = new Map<number, number>();
  return (firstValue) => {
    const found = known.get(firstValue) ?? lastValuesFrom(grid, firstValue, lines);
    known.set(firstValue, found);
    return found;
  };
}

function lastValuesFrom(grid: Grid, firstValue: number, lines: LineReader): number {
  let row = grid.height - 1;
  while (row >= 0 && lineKind(grid, row, firstValue, lines) !== "values") row--;
  return row;
}

/** One text between lines of figures in several columns, as `Liabilities` out of its place: a section, for it names no columns. */
function isSectionLine(grid: Grid, row: number, firstValue: number): boolean {
  const isFigures = (each: number) =>
    cellsOf(grid, each).filter(([column, cell]) => column >= firstValue && cell.is === "number").length > 1 &&
    cellsOf(grid, each).some(([column, cell]) => column < firstValue && cell.is === "text");
  return cellsOf(grid, row).length === 1 && isFigures(row - 1) && isFigures(row + 1);
}

/** One text merged over several values, and no label, right below figures: a section in the body, not a header. */
function isSpanningLine(grid: Grid, row: number, firstValue: number, lines: LineReader): boolean {
  const [only, ...more] = cellsOf(grid, row);
  if (!only || more.length > 0 || only[0] < firstValue) return false;
  const merge = grid.merge(row, only[0]);
  if (merge === undefined || merge.right - merge.left <= 1) return false;
  let before = row - 1;
  while (before >= 0 && lineKind(grid, before, firstValue, lines) === "blank") before--;
  return before >= 0 && lineKind(grid, before, firstValue, lines) === "values";
}
