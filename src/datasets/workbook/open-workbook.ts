import { readOds } from "hucre/ods";
import { type Cell, type Sheet as ReadSheet, readXls, readXlsx, type Workbook } from "hucre/xlsx";
import { ProblemError } from "../../model/problem.ts";
import type { CellValue, Merge, Table } from "../table.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";
import { zipSize } from "./zip-directory.ts";

/** A sheet as it stands in a workbook. Percent cells hold what they show: 12.3 for 0.123 shown as `12.3%`. */
export interface Sheet extends Table {
  readonly sheet: string;
  readonly hidden: boolean;
  /** How far a cell's text is moved in, in steps. */
  readonly indent: (row: number, column: number) => number;
  readonly isPercent: (row: number, column: number) => boolean;
}

/** Unpacked, a workbook may be as large as this; above the lower limit, formats are not read. */
const mostUnpacked = 512 * 2 ** 20;
const mostWithFormats = 96 * 2 ** 20;

/**
 * Opens a workbook: xlsx and xlsm, xls of 1997 to 2003, ods. Throws a ProblemError: `unreadable` for what is none or is
 * damaged or locked, `too-large` for one that would unpack to more than half a gigabyte.
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const read = readerOf(bytes, file);
  let workbook: Workbook;
  try {
    workbook = await read();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new ProblemError({ code: "unreadable", place: { file }, found, expected: "a workbook" }, { cause: error });
  }
  return workbook.sheets.map((sheet) => sheetOf(sheet, file));
}

function readerOf(bytes: Uint8Array, file: string): () => Promise<Workbook> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return () => readXls(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new ProblemError({ code: "unreadable", place: { file }, found: "other bytes", expected: "a workbook" });
  }
  const size = zipSize(bytes);
  if (!size)
    throw new ProblemError({ code: "unreadable", place: { file }, found: "no zip directory", expected: "a workbook" });
  if (size.hidesSize || size.unpacked > mostUnpacked) {
    const found = size.hidesSize ? "parts of unstated size" : `${size.unpacked} bytes unpacked`;
    throw new ProblemError({ code: "too-large", place: { file }, found, expected: `at most ${mostUnpacked}` });
  }
  const isOds = asciiAt(bytes, 30, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
  return () => (isOds ? readOds(bytes) : readXlsx(bytes, { readStyles: size.unpacked <= mostWithFormats }));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function asciiAt(bytes: Uint8Array, from: number, text: string): boolean {
  return [...text].every((letter, at) => bytes[from + at] === letter.charCodeAt(0));
}

function sheetOf(sheet: ReadSheet, file: string): Sheet {
  const formats = new FormatCache();
  const cell = (row: number, column: number): Cell | undefined => sheet.cells?.get(`${row},${column}`);
  const format = (row: number, column: number) => formats.of(cell(row, column)?.style?.numFmt);
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: rowsOf(sheet, format),
    merges: (sheet.merges ?? []).map(mergeOf),
    decimals: (row, column) => format(row, column)?.decimals,
    isPercent: (row, column) => format(row, column)?.percent === true,
    indent: (row, column) => cell(row, column)?.style?.alignment?.indent ?? 0,
    line: (row) => row + 1,
  };
}

/** Formats repeat from cell to cell; each is read once. */
class FormatCache {
  readonly #known = new Map<string, NumberFormat | undefined>();

  of(format: string | undefined): NumberFormat | undefined {
    if (format === undefined) return undefined;
    if (!this.#known.has(format)) this.#known.set(format, readNumberFormat(format));
    return this.#known.get(format);
  }
}

function rowsOf(
  sheet: ReadSheet,
  format: (row: number, column: number) => NumberFormat | undefined,
): readonly (readonly CellValue[])[] {
  return Array.from(sheet.rows, (row, at) =>
    Array.from(row ?? [], (value, column): CellValue => {
      if (value === null || value === undefined || value === "") return undefined;
      if (typeof value !== "number") return value;
      return format(at, column)?.percent ? Number((value * 100).toPrecision(15)) : value;
    }),
  );
}

function mergeOf(range: { startRow: number; startCol: number; endRow: number; endCol: number }): Merge {
  return { top: range.startRow, left: range.startCol, bottom: range.endRow, right: range.endCol };
}
