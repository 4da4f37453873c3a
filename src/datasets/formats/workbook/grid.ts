import { isYearNumber } from "../../../language/header-tokens.ts";
import type { ObservationStatus } from "../../../model/observation-status.ts";
import { isMisgrouped } from "../../cells/decimal-mark.ts";
import { missingStatus, readValue } from "../../cells/read-value.ts";
import type { CellValue, Merge } from "../../cells/table.ts";
import { dayText } from "./day-text.ts";
import { MergeIndex } from "./merge-index.ts";
import { ownDecimals } from "./number-format.ts";
import { numberingsOf } from "./numberings.ts";
import type { Sheet } from "./open-workbook.ts";

/** What a cell holds, as far as finding tables goes. */
export type GridCell =
  | { readonly is: "text"; readonly text: string }
  /** A number that could be a year, typed as one. */
  | { readonly is: "year"; readonly text: string; readonly value: number }
  | {
      readonly is: "number";
      readonly text: string;
      readonly value: number;
      readonly decimals: number;
      /** What a mark behind it says: `10 [p]`. */
      readonly status?: ObservationStatus;
    }
  /** Stands for a value that is not there. */
  | { readonly is: "missing"; readonly text: string };

/** A sheet's cells, read: blanks are undefined, texts are on one line and in Unicode letters. Rows and columns from 0. */
export interface Grid {
  readonly sheet: Sheet;
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** The cells of a row that hold something, from left to right: a sheet costs what is in it, not what it spans. */
  readonly filled: (row: number) => readonly (readonly [column: number, cell: GridCell])[];
  /** The cell that is shown at a place: that of the merge which covers it. */
  readonly shown: (row: number, column: number) => GridCell | undefined;
  readonly merge: (row: number, column: number) => Merge | undefined;
  /** The merges that reach into a row, from left to right. */
  readonly mergesOf: (row: number) => readonly Merge[];
  /** The rows that count the columns, as offices print them under the names of columns: none of them is data. */
  readonly numberings: ReadonlySet<number>;
  /** The text as it is printed, blanks at its start counted. */
  readonly leading: (row: number, column: number) => number;
}

/** Reads a sheet's cells once. `decode` turns legacy letters into Unicode; `decimal` is the mark of numbers typed as text. */
export function gridOf(sheet: Sheet, decode: (text: string) => string, decimal: "." | ","): Grid {
  const cells = withNames(
    sheet.rows.map((row, at) =>
      row.map((value, column) => cellOf(value, decode, decimal, () => decimalsAt(sheet, at, column, value))),
    ),
  );
  const merges = new MergeIndex(sheet.merges, cells.length);
  const wide = new Map(cells.flatMap((row, at) => (row.length > widest ? [[at, filledOf(row)] as const] : [])));
  const filled = (row: number) => wide.get(row) ?? filledOf(cells[row] ?? []);
  const at = (row: number, column: number) => cells[row]?.[column];
  const merge = (row: number, column: number) => merges.at(row, column);
  const lines = {
    height: cells.length,
    filled,
  };
  return {
    sheet,
    ...lines,
    width: cells.reduce((width, row) => Math.max(width, row.findLastIndex((cell) => cell !== undefined) + 1), 0),
    numberings: numberingsOf(lines),
    at,
    merge,
    mergesOf: (row) => merges.of(row),
    shown: (row, column) => {
      const over = merge(row, column);
      return over ? at(over.top, over.left) : at(row, column);
    },
    leading: (row, column) => {
      const value = sheet.rows[row]?.[column];
      return typeof value === "string" ? value.length - value.trimStart().length : 0;
    },
  };
}

/** Rows that reach further than this have their cells listed once; shorter ones whenever they are asked for, which takes less memory. */
const widest = 64;

function filledOf(row: readonly (GridCell | undefined)[]): readonly (readonly [column: number, cell: GridCell])[] {
  const filled: (readonly [number, GridCell])[] = [];
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (cell !== undefined) filled.push([column, cell]);
  }
  return filled;
}

/** A letter that may stand for a missing value (`X`), and the mark of a remark (`(1)`), are texts in a column without a number. */
function withNames(rows: readonly (readonly (GridCell | undefined)[])[]) {
  const mark = /^\(\d\)$/;
  const isNumber = (cell: GridCell | undefined) => cell?.is === "number" && !mark.test(cell.text);
  const numbers = new Map<number, GridCell[]>();
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (cell && isNumber(cell)) {
        const known = numbers.get(column) ?? [];
        if (known.length < 2) numbers.set(column, [...known, cell]);
      }
  // The one small number above remarks numbers the column.
  const isNumbering = ([first, ...more]: readonly GridCell[]) => more.length === 0 && /^\d\d?$/.test(first?.text ?? "");
  const counted = new Set([...numbers].flatMap(([column, cells]) => (isNumbering(cells) ? [] : [column])));
  const isName = (cell: GridCell | undefined, column: number) =>
    cell !== undefined &&
    !counted.has(column) &&
    ((cell.is === "missing" && /^\p{L}[\p{L}\s]*$/u.test(cell.text)) || mark.test(cell.text));
  return rows.map((row) => {
    const letters: GridCell[] = [];
    let hasNames = false;
    for (const [column, cell] of row.entries()) {
      if (cell === undefined) continue;
      if (isLetter(cell)) letters.push(cell);
      hasNames ||= isName(cell, column);
    }
    const isClass = areClasses(letters) ? isLetter : () => false;
    return hasNames || areClasses(letters)
      ? row.map((cell, column): GridCell | undefined =>
          cell && (isName(cell, column) || isClass(cell)) ? { is: "text", text: cell.text } : cell,
        )
      : row;
  });
}

function isLetter(cell: GridCell): boolean {
  return (cell.is === "text" || cell.is === "missing") && cell.text.length === 1 && /^[A-Z]$/.test(cell.text);
}

/** `Year | A | B | C | D`: letters one after the other, of which none stands for a missing value. */
function areClasses(cells: readonly GridCell[]): boolean {
  const letters = cells.map(({ text }) => text.charCodeAt(0));
  return letters.length > 2 && letters.every((letter, at) => at === 0 || letter === (letters[at - 1] ?? 0) + 1);
}

function cellOf(
  value: CellValue,
  decode: (text: string) => string,
  decimal: "." | ",",
  decimals: () => number,
): GridCell | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Date) return { is: "text", text: dayText(value) ?? "" };
  if (typeof value === "boolean") return { is: "text", text: String(value) };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { is: "missing", text: String(value) };
    return isYearNumber(value)
      ? { is: "year", text: String(value), value }
      : { is: "number", text: String(value), value, decimals: decimals() };
  }
  const text = decode(value.normalize("NFC")).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : cellOfText(text, decimal);
}

function cellOfText(text: string, decimal: "." | ","): GridCell {
  if (missingStatus(text) !== undefined) return { is: "missing", text };
  // A year in brackets is a remark, though accountants write losses so.
  if (!/\d/.test(text) || text.length > 40 || /^\(\d{4}\)$/.test(text)) return { is: "text", text };
  const other = decimal === "." ? "," : ".";
  const marks: readonly ("." | ",")[] = isMisgrouped(text) ? [decimal] : [decimal, other];
  const found = marks.map((mark) => readValue(text, mark)).find((read) => read.kind === "number");
  if (found?.kind !== "number") return { is: "text", text };
  if (/^\d{4} ?(?:[*†‡§¹²³]+|\(\d{1,2}\))?$/.test(text) && isYearNumber(found.value))
    return { is: "year", text, value: found.value };
  const { value, decimals, status } = found;
  return { is: "number", text, value, decimals, ...(status && { status }) };
}

function decimalsAt(sheet: Sheet, row: number, column: number, value: CellValue): number {
  const shown = sheet.decimals(row, column);
  if (shown !== undefined) return shown;
  return typeof value === "number" ? ownDecimals(value) : -1;
}

/** The texts of a row, those that there are. */
export function lineTexts(grid: Grid, row: number): readonly string[] {
  return grid.filled(row).flatMap(([, { text }]) => (text === "" ? [] : [text]));
}
