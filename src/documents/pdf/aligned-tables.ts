import { type AlignedRow, joinedRows } from "./aligned-rows.ts";
import { cellsOf, type Strip, stripsOf } from "./column-strips.ts";
import { isNumeric } from "./numeric-cell.ts";
import type { PageTable } from "./page-table.ts";
import { segmentsOf, textOf } from "./segments.ts";
import { besideEachOther } from "./tables-beside.ts";
import type { Line } from "./words.ts";

interface Row {
  readonly line: Line;
  readonly segments: readonly Line[];
}

/** Rows of a table, and the lines before them that may be its header. */
interface Run {
  readonly rows: readonly Row[];
  readonly before: readonly Row[];
}

const leastRows = 3;
/** How many lines above a table may be its header, though they are not cut. */
const mostHeader = 3;

/**
 * The tables of a page that are told by alignment: lines that follow each other, most of them cut into pieces that stand under each
 * other, and mostly numbers but for the first column.
 */
export function alignedTables(lines: readonly Line[]): readonly PageTable[] {
  return runsOf(lines.map((line) => ({ line, segments: segmentsOf(line) }))).flatMap(tablesOf);
}

/** Lines that follow each other closely, from the first to the last that is cut, with those that are not between two that are. */
function runsOf(rows: readonly Row[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Row[] = [];
  let [start, used] = [0, 0];
  const close = () => {
    while (run.length > 0 && (run.at(-1)?.segments.length ?? 0) < 2) run.pop();
    if (run.filter(({ segments }) => segments.length >= 2).length >= leastRows) {
      runs.push({ rows: run, before: rows.slice(Math.max(used, start - mostHeader), start) });
      used = start + run.length;
    }
    run = [];
  };
  let whole = 0;
  for (const [at, row] of rows.entries()) {
    const last = run.at(-1);
    const isCut = row.segments.length >= 2 && !/\.{5}|(?:\. ){5}/.test(textOf(row.line));
    const follows =
      last !== undefined && row.line.baseline - last.line.baseline < 2.8 * Math.max(row.line.size, last.line.size);
    if (!follows || (!isCut && whole >= 2)) close();
    if (run.length === 0 && !isCut) continue;
    if (run.length === 0) start = at;
    whole = isCut ? 0 : whole + 1;
    run.push(row);
  }
  close();
  return runs;
}

function tablesOf({ rows, before }: Run): readonly PageTable[] {
  const strips = stripsOf(rows.filter((row) => row.segments.length >= 2 || isName(row, rows)));
  if (strips.length < 1) return [];
  const whole = [...headerOf(before, rows[0], strips), ...rows].map(({ line }) => ({
    cells: cellsOf(line, strips),
    line,
    last: line.baseline,
  }));
  return besideEachOther(whole, strips).flatMap((part) => tableOf(joinedRows(part)) ?? []);
}

/** A line that is not cut, at the left edge of its table and not much wider than a column of names is. */
function isName({ line }: Row, rows: readonly Row[]): boolean {
  const left = Math.min(...rows.map((row) => row.line.left));
  const right = Math.max(...rows.map((row) => row.line.right));
  return line.left < left + line.size && line.right - left < 0.6 * (right - left);
}

/** The lines before a table whose words stand in its columns, close above it. */
function headerOf(before: readonly Row[], first: Row | undefined, strips: readonly Strip[]): readonly Row[] {
  const header: Row[] = [];
  let below = first?.line;
  for (const row of before.toReversed()) {
    const isClose = below !== undefined && below.baseline - row.line.baseline < 2 * Math.max(below.size, row.line.size);
    const cells = cellsOf(row.line, strips);
    const isShort = cells.every(({ columns, lines: [words = []] }) => columns === 1 && words.length <= 5);
    if (!isClose || !isShort || cells.length < Math.max(2, (strips.length + 1) / 2)) break;
    header.unshift(row);
    below = row.line;
  }
  return header;
}

function tableOf(rows: readonly AlignedRow[]): PageTable | undefined {
  const body = rows.flatMap(({ cells }) => cells).filter(({ column }) => column > 0);
  const numbers = body.filter(isNumeric).length;
  if (rows.length < leastRows || numbers < 0.5 * body.length || numbers < 3) return undefined;
  const words = rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat()));
  return {
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ baseline, size }) => baseline - 0.8 * size)),
    bottom: Math.max(...words.map(({ baseline, size }) => baseline + 0.22 * size)),
    cells: rows.flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, row }))),
  };
}
