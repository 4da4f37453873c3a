import type { Span } from "../../model/span.ts";
import { isFigureRow, type RowCells } from "./cell-text.ts";

/** A line of pieces with two spaces or more between them; `from` is where the line begins. */
interface Line {
  readonly at: number;
  readonly from: number;
  readonly pieces: readonly Span[];
}

/**
 * The rows of tables by aligned spaces: rows of figures with nothing between them but rules, blank lines and a label at a time, and the lines of names
 * right above. A column is where pieces of the rows of figures stand below each other; a piece of another line is of the column that it overlaps most.
 */
export function alignedRows(text: string, lines: readonly Span[]): RowCells {
  const found = new Map<number, readonly Span[]>();
  let heads: Line[] = [];
  let rows: Line[] = [];
  let label: Line | undefined;
  let rules: number[] = [];
  const close = () => {
    for (const table of tablesOf(rows)) {
      const ofTable = heads.splice(0);
      const columns = columnsOf(table);
      for (const line of ofTable) found.set(line.at, cellsOf(line, columns, wordsByColumn(text, line, columns)));
      const [first, last] = [ofTable[0] ?? table[0], table.at(-1)];
      for (const at of rules) if (first && last && first.at < at && at < last.at) found.set(at, []);
      for (const line of table) found.set(line.at, cellsOf(line, columns, line.pieces));
    }
    heads = [];
    rows = [];
    rules = [];
    label = undefined;
  };
  for (const [at, span] of lines.entries()) {
    if (span.start >= span.end) continue;
    if (isRule(text, span)) {
      rules.push(at);
      continue;
    }
    const line = { at, from: startOfLine(text, span.start), pieces: piecesOf(text, span) };
    if (isRow(text, line)) {
      rows.push(...(label ? [label, line] : [line]));
      label = undefined;
    } else if (rows.length > 0 && !label && isLabel(text, line)) label = line;
    else {
      if (rows.length > 0) close();
      heads = mayHead(text, line) ? [...heads, line].slice(-mostHeads) : [];
    }
  }
  close();
  return found;
}

/** The rows as one table, or, where that has more columns than what stands between its labels, each of these. */
function tablesOf(rows: readonly Line[]): readonly (readonly Line[])[] {
  const sections: Line[][] = [[]];
  for (const line of rows) {
    if (line.pieces.length === 1) sections.push([]);
    else sections.at(-1)?.push(line);
  }
  const columns = columnsOf(rows).length;
  const most = Math.max(...sections.map((section) => columnsOf(section).length));
  const tables = columns > 0 && columns <= most ? [rows] : sections;
  return tables.filter((table) => figuresOf(table).length >= fewestRows && columnsOf(table).length > 1);
}

function figuresOf(rows: readonly Line[]): readonly Line[] {
  return rows.filter(({ pieces }) => pieces.length > 1);
}

const fewestRows = 2;
const mostHeads = 3;
const longestName = 40;
const longestLabel = 60;

function isRule(text: string, { start, end }: Span): boolean {
  return end - start <= widest && /^[-=_+\s]+$/.test(text.slice(start, end));
}

function startOfLine(text: string, start: number): number {
  let from = start;
  while (from > 0 && text.charAt(from - 1) === " ") from--;
  return from;
}

/** The pieces of a line, none where bars or tabs part it or it is longer than any table is wide. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, Math.min(end, start + widest + 1));
  if (line.length > widest || /[|\t]/.test(line)) return [];
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: piece }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
}

const widest = 240;

/** A name and figures, three pieces at least, or two that are farther apart than the words of a line that fills its measure. */
function isRow(text: string, { pieces }: Line): boolean {
  const [first, second, third] = pieces;
  if (!first || !second || !(third || second.start - first.end > 2)) return false;
  return isFigureRow(text, pieces);
}

/** A short line in one piece between rows: the head of a section, or a row whose figure is not known. */
function isLabel(text: string, { pieces: [only, more] }: Line): boolean {
  if (!only || more || only.end - only.start > longestLabel) return false;
  return !/[.!?;,]$/.test(text.slice(only.start, only.end));
}

/** Names over columns: short pieces apart, or one that stands to the right. */
function mayHead(text: string, { from, pieces }: Line): boolean {
  const [first] = pieces;
  if (!first || pieces.some(({ start, end }) => end - start > longestName)) return false;
  return (pieces.length > 1 && !/[.;:]$/.test(text.slice(first.start, pieces.at(-1)?.end))) || first.start - from > 8;
}

/** Where pieces of the rows stand, from left to right, counted from the start of a line; none where two pieces of a row are of one column. */
function columnsOf(rows: readonly Line[]): readonly Span[] {
  const places = figuresOf(rows)
    .flatMap(({ from, pieces }) => pieces.map(({ start, end }) => ({ start: start - from, end: end - from })))
    .sort((a, b) => a.start - b.start);
  const columns: Span[] = [];
  for (const place of places) {
    const last = columns.at(-1);
    if (last && place.start < last.end) columns[columns.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else columns.push(place);
  }
  const apart = figuresOf(rows).every(({ from, pieces }) => {
    const taken = pieces.map((piece) => columnOf(piece, from, columns));
    return new Set(taken).size === taken.length;
  });
  return apart ? columns : [];
}

/** The column that a piece overlaps most, or else the nearest. */
function columnOf({ start, end }: Span, from: number, columns: readonly Span[]): number {
  const overlaps = columns.map((column) => Math.min(end - from, column.end) - Math.max(start - from, column.start));
  return overlaps.indexOf(Math.max(...overlaps));
}

/** The cell of each column: the pieces that are of it, which may be none. */
function cellsOf({ from, pieces }: Line, columns: readonly Span[], parts: readonly Span[]): readonly Span[] {
  const cells: Span[] = [];
  for (const [column] of columns.entries()) {
    const own = parts.filter((piece) => columnOf(piece, from, columns) === column);
    const before = cells.at(-1)?.end ?? pieces[0]?.start ?? from;
    cells.push({ start: own[0]?.start ?? before, end: own.at(-1)?.end ?? before });
  }
  return cells;
}

/** `2022 2023` over two columns of narrow figures is a word over each. */
function wordsByColumn(text: string, { from, pieces }: Line, columns: readonly Span[]): readonly Span[] {
  return pieces.flatMap((piece) => {
    const over = columns.filter(({ start, end }) => piece.start - from < end && start < piece.end - from).length;
    const words = [...text.slice(piece.start, piece.end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: piece.start + index,
      end: piece.start + index + word.length,
    }));
    return over > 1 && words.length === over ? words : [piece];
  });
}
