import type { PageCell, PageTable } from "./page-table.ts";
import { segmentsOf, textOf } from "./segments.ts";
import type { Line, Word } from "./words.ts";

interface Row {
  readonly line: Line;
  readonly segments: readonly Line[];
}

const leastRows = 3;
const numeric = /^[-–−+(~<>≤≥]?\s?[\d][\d.,\s()–-]*\s?[)%‰*]?$|^[-–—…]+$|^(?:n\.?a\.?|\.\.\.?)$/iu;

/**
 * The tables of a page that are told by alignment: lines that follow each other, most of them cut into pieces that stand under each
 * other, and mostly numbers but for the first column.
 */
export function alignedTables(lines: readonly Line[]): readonly PageTable[] {
  return runsOf(lines.map((line) => ({ line, segments: segmentsOf(line) }))).flatMap((run) => tableOf(run) ?? []);
}

/** Lines that follow each other closely, from the first to the last that is cut, with those that are not between two that are. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let run: Row[] = [];
  const close = () => {
    while (run.length > 0 && (run.at(-1)?.segments.length ?? 0) < 2) run.pop();
    if (run.filter(({ segments }) => segments.length >= 2).length >= leastRows) runs.push(run);
    run = [];
  };
  let whole = 0;
  for (const row of rows) {
    const last = run.at(-1);
    const isCut = row.segments.length >= 2 && !/\.{5}|(?:\. ){5}/.test(textOf(row.line));
    const follows =
      last !== undefined && row.line.baseline - last.line.baseline < 2.8 * Math.max(row.line.size, last.line.size);
    if (!follows || (!isCut && whole >= 2)) close();
    if (run.length === 0 && !isCut) continue;
    whole = isCut ? 0 : whole + 1;
    run.push(row);
  }
  close();
  return runs;
}

function tableOf(run: readonly Row[]): PageTable | undefined {
  const cut = run.filter(({ segments }) => segments.length >= 2);
  const borders = bordersOf(cut);
  if (borders.length < 1) return undefined;
  const rows = joinedRows(run.map((row) => cellsOf(row, borders)));
  const body = rows.flat().filter(({ column }) => column > 0);
  const texts = body.map(({ lines }) => lines.map((words) => textOf({ words })).join(" "));
  const numbers = texts.filter((text) => numeric.test(text)).length;
  if (rows.length < leastRows || numbers < 0.5 * texts.length || numbers < 3) return undefined;
  return {
    left: Math.min(...run.map(({ line }) => line.left)),
    right: Math.max(...run.map(({ line }) => line.right)),
    top: Math.min(...run.map(({ line }) => line.top)),
    bottom: Math.max(...run.map(({ line }) => line.bottom)),
    cells: rows.flatMap((cells, row) => cells.map((cell) => ({ ...cell, row }))),
  };
}

/** Where columns end: the middles of the strips that hardly any line of the run has words in. */
function bordersOf(rows: readonly Row[]): readonly number[] {
  const edges = rows.flatMap(({ segments }) =>
    segments.flatMap(({ left, right }) => [
      { x: left, by: 1 },
      { x: right, by: -1 },
    ]),
  );
  edges.sort((a, b) => a.x - b.x || b.by - a.by);
  const size = Math.min(...rows.map(({ line }) => line.size));
  const few = Math.floor(0.12 * rows.length);
  const borders: number[] = [];
  let count = 0;
  let from: number | undefined;
  let widest = 0;
  for (const [at, { x, by }] of edges.entries()) {
    if (from !== undefined && x - from > Math.max(0.5 * size, widest) && at < edges.length - 1) {
      if (widest > 0) borders.pop();
      borders.push((from + x) / 2);
      widest = x - from;
    }
    count += by;
    from = count <= few ? (from !== undefined && count > 0 ? from : x) : undefined;
    if (by > 0 && count > few) from = undefined;
    if (from === undefined) widest = 0;
  }
  const [first, last] = [
    Math.min(...rows.map(({ line }) => line.left)),
    Math.max(...rows.map(({ line }) => line.right)),
  ];
  return borders.filter((x) => x > first && x < last);
}

/** The cells of a line: its pieces by the columns that they reach into. */
function cellsOf({ line }: Row, borders: readonly number[]): readonly PageCell[] {
  const cells: { column: number; last: number; words: Word[] }[] = [];
  for (const word of line.words) {
    const column = columnAt((word.left + word.right) / 2, borders);
    const reach = columnAt(word.right - 1, borders);
    const open = cells.at(-1);
    if (open && (column <= open.last || word.gap < 0.6 * line.size)) {
      open.words.push(word);
      open.last = Math.max(open.last, reach);
    } else cells.push({ column, last: Math.max(column, reach), words: [word] });
  }
  return cells.map(({ column, last, words }) => ({
    row: 0,
    column,
    rows: 1,
    columns: last - column + 1,
    lines: [words],
  }));
}

function columnAt(x: number, borders: readonly number[]): number {
  return borders.filter((border) => border < x).length;
}

/** A line that has only its first cell, close under or over a full one, goes on with that cell; header lines are kept apart. */
function joinedRows(rows: readonly (readonly PageCell[])[]): readonly (readonly PageCell[])[] {
  const joined: (readonly PageCell[])[] = [];
  for (const row of rows) {
    const [only, more] = row;
    const before = joined.at(-1);
    const first = before?.find(({ column }) => column === 0);
    const goesOn =
      only !== undefined &&
      !more &&
      only.column === 0 &&
      only.columns === 1 &&
      first !== undefined &&
      before !== undefined &&
      isClose(first, only);
    if (goesOn && /^\p{Ll}|^\(/u.test(only.lines[0]?.[0]?.text ?? ""))
      joined[joined.length - 1] = before.map((cell) =>
        cell === first ? { ...cell, lines: [...cell.lines, ...only.lines] } : cell,
      );
    else joined.push(row);
  }
  return joined;
}

function isClose(above: PageCell, below: PageCell): boolean {
  const [upper, lower] = [above.lines.at(-1)?.[0], below.lines[0]?.[0]];
  return upper !== undefined && lower !== undefined && lower.baseline - upper.baseline < 1.35 * lower.size;
}
