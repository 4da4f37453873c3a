import type { CellValue } from "../../cells/table.ts";
import type { Dataset, ReadOptions } from "../../dataset.ts";
import { findHeader } from "../../layout/find-header.ts";
import { isReportTable } from "../../layout/report-table.ts";
import { seriesInColumns } from "../../layout/series-in-columns.ts";
import { TextTableReader } from "../../panel/read-rows.ts";
import { readSeries } from "../../panel/read-series.ts";
import { dayText } from "./day-text.ts";
import type { Sheet } from "./open-workbook.ts";

/**
 * Reads a sheet that is a plain table, one line of column names and the rows below it, as a CSV file of the same cells is
 * read; a sheet of any other shape too where the user says what is in which column. Undefined otherwise.
 */
export function readPlainSheet(sheet: Sheet, name: string, options: ReadOptions): Dataset | undefined {
  const rows = sheet.rows.map((row, at) => row.map((value, column) => cellText(sheet, at, column, value)));
  const inColumns = options.map === undefined ? seriesInColumns(rows) : undefined;
  if (inColumns) {
    const placed = rows.map((cells, at) => ({ cells, line: sheet.line(at) }));
    return inSheet(readSeries(inColumns, placed, { file: sheet.file, name }, options), sheet);
  }
  const plain = isPlain(sheet, rows) && !isReportTable(rows.find((row) => row.some((cell) => cell !== "")) ?? []);
  if (!plain && options.map === undefined) return undefined;
  const filled = rows.map((cells, at) => ({ cells, at })).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const header = findHeader(filled.map(({ cells }) => cells));
  const body = filled.slice(header.row === undefined ? 0 : header.row + 1);
  const width = header.names.findLastIndex((each) => each !== "") + 1;
  const names = header.names.slice(0, width);
  const sample = body.slice(0, sampleSize).map(({ cells }) => cells);
  const around = [sheet.sheet, baseName(sheet.file)];
  const reader = new TextTableReader({ names, sample, file: sheet.file, name, around }, options);
  for (const { cells, at } of body) reader.row(cells.slice(0, width), sheet.line(at));
  return inSheet(reader.done(), sheet);
}

const sampleSize = 2000;

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
  if (sheet.merges.some(({ bottom }) => bottom >= first)) return false;
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
