import type { ColumnField } from "../../../language/column-sense.ts";
import { cellName } from "../../../model/cell-name.ts";
import { isPeriodName, partName } from "../../cells/period-name.ts";
import { partOfYear } from "../../cells/read-period.ts";
import type { CellValue } from "../../cells/table.ts";
import type { Dataset, ReadOptions } from "../../dataset.ts";
import { fieldOf } from "../../layout/column-words.ts";
import { filledDown } from "../../layout/filled-down.ts";
import { findHeader } from "../../layout/find-header.ts";
import { numberingGuess } from "../../layout/layout-guesses.ts";
import { isReportTable } from "../../layout/report-table.ts";
import { seriesInColumns } from "../../layout/series-in-columns.ts";
import { readReshaped } from "../../panel/read-reshaped.ts";
import { TextTableReader } from "../../panel/read-rows.ts";
import { readSeries } from "../../panel/read-series.ts";
import { dayText } from "./day-text.ts";
import type { Sheet } from "./open-workbook.ts";
import { stackedNames } from "./stacked-names.ts";

/**
 * Reads a sheet that is a plain table, one line of column names and the rows below it, as a CSV file of the same cells is
 * read; a sheet of any other shape too where the user says what is in which column. Undefined otherwise.
 */
export function readPlainSheet(sheet: Sheet, name: string, options: ReadOptions): Dataset | undefined {
  const rows = textsOf(sheet);
  const inColumns = options.map === undefined ? seriesInColumns(rows) : undefined;
  if (inColumns) {
    const placed = rows.map((cells, at) => ({ cells, line: sheet.line(at) }));
    return inSheet(readSeries(inColumns, placed, { file: sheet.file, name }, options), sheet);
  }
  const dated = options.map === undefined ? (belowTitle(sheet, rows) ?? stackedNames(sheet, rows)) : undefined;
  if (dated) {
    const { from, names, above } = dated;
    const body = rows.map((cells, at) => ({ cells, at })).slice(from);
    const sample = body.slice(0, sampleSize).map(({ cells }) => cells);
    const around = [sheet.sheet, baseName(sheet.file)];
    const reader = new TextTableReader({ names, sample, file: sheet.file, name, around, above }, options, {
      from: sheet.from,
    });
    for (const { cells, at } of body)
      if (cells.some((cell) => cell !== "")) reader.row(cells.slice(0, names.length), sheet.line(at));
    return inSheet(reader.done(), sheet);
  }
  const whole = ofEachRow(sheet, rows);
  const plain = isPlain(sheet, whole) && !isReportTable(rows.find((row) => row.some((cell) => cell !== "")) ?? []);
  if (!plain && options.map === undefined) return undefined;
  return readTable(sheet, plain ? whole : rows, name, options);
}

/** Reads a sheet of whatever shape as the text of its cells is read, where nothing else makes a table of it. */
export function readAsText(sheet: Sheet, name: string, options: ReadOptions): Dataset {
  return readTable(sheet, textsOf(sheet), name, options);
}

function textsOf(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.rows.map((row, at) => row.map((value, column) => cellText(sheet, at, column, value)));
}

/** Reads one line of names and the rows below it. */
function readTable(sheet: Sheet, rows: readonly (readonly string[])[], name: string, options: ReadOptions): Dataset {
  const filled = rows.map((cells, at) => ({ cells, at })).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const header = findHeader(filled.map(({ cells }) => cells));
  const body = filled.slice(header.row === undefined ? 0 : header.row + 1);
  const named = header.names.findLastIndex((each) => each !== "");
  // Figures under no name are figures all the same: of a name that is merged over several columns, or stands in another line.
  const isFilled = (column: number) => body.filter(({ cells }) => /^[-+]?\d/.test(cells[column] ?? "")).length > 1;
  const width = header.names.findLastIndex((_, column) => column <= named || isFilled(column)) + 1;
  const names = header.names.slice(0, width);
  // A row whose last cells are empty is as wide as the others.
  const placed = body.map(({ cells, at }) => ({
    cells: names.map((_, column) => cells[column] ?? ""),
    line: sheet.line(at),
  }));
  const table = { names, file: sheet.file, name, around: [sheet.sheet, baseName(sheet.file)], above: header.above };
  const numbered = filled[header.row ?? 0]?.at ?? 0;
  const guesses = header.numbering
    ? [numberingGuess(header.numbering, [sheet.line(numbered)], { file: sheet.file, cell: cellName(numbered, 0) })]
    : [];
  const told = (read: Dataset) => inSheet({ ...read, guesses: [...guesses, ...read.guesses] }, sheet);
  const reshaped = options.map === undefined ? readReshaped(table, placed, options) : undefined;
  if (reshaped) return told(reshaped);
  const sample = placed.slice(0, sampleSize).map(({ cells }) => cells);
  const reader = new TextTableReader({ ...table, sample }, options, { from: sheet.from });
  for (const { cells, line } of placed) reader.row(cells, line);
  return told(reader.done());
}

/**
 * Rows in which cells that are merged down, or stand once for those below them, are in each row; of tables with a column of periods, and of those
 * with columns of them where names stand once, for others are laid out by the names of their rows.
 */
function ofEachRow({ merges }: Sheet, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = rows.findIndex((row) => row.some((cell) => cell !== ""));
  const names = rows[first] ?? [];
  const areDown = merges.every(({ top, left, right }) => top > first && left === right);
  const isWide = merges.length === 0 && names.filter(isPeriodName).length > 1;
  if (!areDown || !(hasTime(names) || isWide)) return rows;
  const own = rows.map((row) => [...row]);
  for (const { top, bottom, left } of merges)
    for (let row = top + 1; row <= Math.min(bottom, own.length - 1); row++) {
      const cells = own[row];
      if (cells) cells[left] = own[top]?.[left] ?? "";
    }
  const filled = filledDown(names, own.slice(first + 1));
  return filled ? [...own.slice(0, first + 1), ...filled.rows] : own;
}

function hasTime(names: readonly string[]): boolean {
  return names.some((name) => ofTime.has(fieldOf(name) ?? ""));
}

const ofTime: ReadonlySet<string> = new Set<ColumnField>(["period", "year", "month", "quarter"]);

const sampleSize = 2000;

/** A plain table below lines of title: its names, the first row of figures, the lines above. */
interface BelowTitle {
  readonly names: readonly string[];
  readonly from: number;
  readonly above: readonly string[];
}

/**
 * A plain table below a title whose rows are periods, which no table of things by columns is: days down the first column, which may have no
 * name, or years beside a column of months or quarters or beside columns of them.
 */
function belowTitle(sheet: Sheet, rows: readonly (readonly string[])[]): BelowTitle | undefined {
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== "").length;
  const at = rows.findIndex((row) => filled(row) > 1);
  const last = rows.findLastIndex((row) => filled(row) > 0);
  const above = rows.slice(0, Math.max(0, at)).flatMap((row) => row.filter((cell) => cell !== ""));
  const header = rows[at] ?? [];
  const width = header.findLastIndex((name) => name !== "") + 1;
  const names = header.slice(0, width).map((name, column) => (column === 0 && name === "" ? "period" : name));
  const body = rows.slice(at + 1, last + 1);
  if (at < 0 || above.length > mostAbove || width < 2 || body.length < 2 || names.includes("")) return undefined;
  if (new Set(names).size < width || sheet.merges.some(({ bottom }) => bottom >= at)) return undefined;
  if (!body.every((row) => isRow(row, width))) return undefined;
  const areDays = body.every((_, row) => sheet.rows[at + 1 + row]?.[0] instanceof Date);
  const isYears = (column: number) => body.every((row) => /^(?:19|20)\d\d$/.test(row[column] ?? ""));
  const isOfParts =
    names.some((name) => partOfYear(name)) || names.filter((name) => partName(name)).length >= fewestParts;
  const hasParts = isOfParts && names.some((_, column) => isYears(column));
  const isUnnamed = header[0] === "" && areDays;
  return isUnnamed || (above.length > 0 && (areDays || hasParts)) ? { names, from: at + 1, above } : undefined;
}

const mostAbove = 6;

/** Quarters of a year, or more, beside a column of years: each is a part of the row's. */
const fewestParts = 4;

function baseName(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, "");
}

/** The text that a CSV file would have: dates in ISO notation, decimals as shown, a percent sign where one is shown. */
function cellText(sheet: Sheet, row: number, column: number, value: CellValue): string {
  if (value === undefined) return "";
  if (value instanceof Date) return dayText(value) ?? "";
  if (typeof value !== "number") return String(value).trim();
  const plain = Number(value.toPrecision(15));
  const decimals = sheet.decimals(row, column) ?? 0;
  const padded = Number(plain.toFixed(decimals)) === plain ? plain.toFixed(decimals) : String(plain);
  return sheet.isPercent(row, column) ? `${padded}%` : padded;
}

/** Whether a sheet holds one line of different names, and below it rows as wide, without gaps, merges or a title. */
function isPlain(sheet: Sheet, rows: readonly (readonly string[])[]): boolean {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  const first = rows.findIndex((row) => row.some((cell) => cell !== ""));
  const names = rows[first] ?? [];
  const width = names.findLastIndex((name) => name !== "") + 1;
  const isNamed = names.slice(0, width).every((name) => name !== "" && !name.includes("\n"));
  if (width < 2 || last <= first || !isNamed || new Set(names.slice(0, width)).size < width) return false;
  // A line of units may stand below the names.
  const { row, above } = findHeader(rows.slice(first, first + 50));
  if (row === undefined || row > 1 || above.length > 0) return false;
  const isFilled = hasTime(names) && sheet.merges.every(({ top, left, right }) => top > first && left === right);
  if (!isFilled && sheet.merges.some(({ bottom }) => bottom >= first)) return false;
  return rows.slice(first + row + 1, last + 1).every((row) => isRow(row, width));
}

function isRow(row: readonly string[], width: number): boolean {
  const filled = row.filter((cell) => cell !== "").length;
  return row.slice(width).every((cell) => cell === "") && filled > 1 && row[0] !== "";
}

/** What was read, with the sheet's name in every place. */
function inSheet(dataset: Dataset, { sheet }: Sheet): Dataset {
  const { panel, guesses, diagnostics } = dataset;
  return {
    ...dataset,
    panel: { ...panel, sources: panel.sources.map((source) => ({ ...source, sheet })) },
    guesses: guesses.map((guess) => ({ ...guess, place: { ...guess.place, sheet } })),
    diagnostics: diagnostics.map((each) => ({ ...each, place: { ...each.place, sheet } })),
  };
}
