import type { Cell, Paragraph, Piece, Table } from "./content.ts";

/**
 * A table whose numbers are spread over cells, with each in one cell again: `$ | (10,083 | )`, `12.5 | %` and `(4 | %)`, as filings print them so that
 * signs stand below each other. Columns that hold nothing else go, and a header over several of them stands over the one with the numbers.
 * Other tables stay as they are, and those whose cells stand so far apart that hardly any two are of one column.
 */
export function withWholeNumbers(table: Table): Table {
  let changed = false;
  const rows = table.rows.map((row) => {
    const placed = placedCells(row);
    changed = joinSigns(placed) || changed;
    return placed;
  });
  const whole = changed ? withoutEmptyColumns(rows) : undefined;
  return whole ? { ...table, rows: whole } : table;
}

/** A cell and the column that it begins in. */
interface Placed {
  cell: Cell;
  at: number;
}

function placedCells(row: readonly Cell[]): Placed[] {
  let at = 0;
  return row.map((cell) => {
    const placed = { cell, at };
    at += cell.columns;
    return placed;
  });
}

const opens = /^\(?\s*(?:US|C|A)?[$£€¥]\s*\(?$/;
const closes = /^(?:\)?\s*%?|%\s*\))$/;

/** Puts signs that stand in a cell of their own to the number beside them; whether there was any. */
function joinSigns(row: Placed[]): boolean {
  const filled = row.filter(({ cell }) => textOf(cell) !== "");
  let joined = false;
  for (const [place, one] of filled.entries()) {
    const text = textOf(one.cell);
    const [before, after] = [filled[place - 1], filled[place + 1]];
    if (opens.test(text) && after && /^[(\d.]/.test(textOf(after.cell))) {
      after.cell = withPieces(after.cell, piecesOf(one.cell), piecesOf(after.cell));
    } else if (closes.test(text) && before && isOpenFor(textOf(before.cell), text)) {
      before.cell = withPieces(before.cell, piecesOf(before.cell), piecesOf(one.cell));
      filled[place] = before;
    } else continue;
    one.cell = { ...one.cell, paragraphs: [] };
    joined = true;
  }
  return joined;
}

/** Whether what closes a number belongs to one: a bracket to one that is open, a percent sign to a number. */
function isOpenFor(number: string, sign: string): boolean {
  if (!/\d[\d.,]*\)?$/.test(number)) return false;
  return sign.includes(")") ? number.includes("(") && !number.endsWith(")") : true;
}

function textOf({ paragraphs }: Cell): string {
  return paragraphs
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join("")
    .trim();
}

function piecesOf({ paragraphs }: Cell): Piece[] {
  return paragraphs.flatMap(({ pieces }) =>
    pieces.map((piece) => ({ ...piece, text: piece.text.trim() === "" ? "" : piece.text })),
  );
}

function withPieces(cell: Cell, ...lists: readonly (readonly Piece[])[]): Cell {
  const [first] = cell.paragraphs;
  const paragraph: Paragraph = { is: "paragraph", kind: first?.kind ?? "paragraph", pieces: lists.flat() };
  return { ...cell, paragraphs: [paragraph] };
}

const empty: Cell = { paragraphs: [], columns: 1 };

/** So many cells a row may get for each that it has, all in all: a table of filings has fewer than two. */
const mostFilled = 20;

function withoutEmptyColumns(rows: readonly (readonly Placed[])[]): readonly (readonly Cell[])[] | undefined {
  const filled = rows.map((row) => row.filter(({ cell }) => textOf(cell) !== ""));
  const counts = new Map<number, number>();
  for (const { cell, at } of filled.flat()) if (cell.columns === 1) counts.set(at, (counts.get(at) ?? 0) + 1);
  for (const row of filled) for (const one of row) if (one.cell.columns > 1) one.at = fullest(one, counts) ?? one.at;
  const cells = filled.flat();
  const used = [...new Set(cells.map(({ at }) => at))].sort((a, b) => a - b);
  if (used.length * rows.length > mostFilled * (rows.length + cells.length)) return undefined;
  return filled.map((row) => {
    const byColumn = new Map(row.map((one) => [one.at, one.cell]));
    return used.map((at) => {
      const cell = byColumn.get(at);
      return cell ? { ...cell, columns: 1 } : empty;
    });
  });
}

/** Of the columns that a cell takes, the one with the most cells of its own; the first of several as full. */
function fullest({ cell, at }: Placed, counts: ReadonlyMap<number, number>): number | undefined {
  let found: number | undefined;
  for (let column = at; column < at + cell.columns; column++)
    if ((counts.get(column) ?? 0) > (found === undefined ? 0 : (counts.get(found) ?? 0))) found = column;
  return found;
}
