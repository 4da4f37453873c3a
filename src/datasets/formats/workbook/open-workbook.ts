import { readOds } from "hucre/ods";
import { type Sheet as ReadSheet, readXls, readXlsx } from "hucre/xlsx";
import { damaged, damagedBy } from "../../../model/bad-file.ts";
import { type Detail, detail } from "../../../model/detail.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { openDocumentKind } from "../../../model/encoding/open-document.ts";
import { openArchive, type ZipArchive } from "../../../model/encoding/zip-archive.ts";
import { ProblemError } from "../../../model/problem.ts";
import type { CellValue, Merge, Table } from "../../cells/table.ts";
import { badCells, badDates, damagedSheet, uncalculatedCells, withoutCells } from "./bad-cells.ts";
import { withoutBlankRecord } from "./blank-record.ts";
import { checkWorkbook, leanWorkbook, writtenValues } from "./check-workbook.ts";
import { dateShown, dayText } from "./day-text.ts";
import { isLockedOds, isLockedXls } from "./locked.ts";
import { mergedRows } from "./merge-index.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";
import { OdsExtent } from "./ods-extent.ts";
import { DamagedPart, walkPart } from "./walk-part.ts";
import { type XlsSheetStyles as SheetStyles, xlsStyles } from "./xls-styles.ts";

/** A sheet as it stands in a workbook. Percent cells hold what they show: 12.3 for 0.123 shown as `12.3%`. */
export interface Sheet extends Table {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly isHiddenRow: (row: number) => boolean;
  /** How far a cell's text is moved in, in steps. */
  readonly indent: (row: number, column: number) => number;
  readonly isPercent: (row: number, column: number) => boolean;
  /** The cells with a date out of range, which read as `########`: `row,column`. */
  readonly badDates: readonly string[];
  /** Columns behind all others that were taken out of cells of other columns, and these. */
  readonly from?: ReadonlyMap<number, number>;
}

/** The sheets of a workbook that could be read, and what of it could not. */
export interface OpenedWorkbook {
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Unpacked, a workbook may be as large as this; above the lower limit, formats are not read. */
const mostUnpacked = 256 * 2 ** 20;
const mostWithFormats = 96 * 2 ** 20;
/** An OpenDocument spreadsheet may be as large as this once what it repeats is written out. */
const mostCells = 2_000_000;
/** Merges may cover as many rows, each counted for itself: no sheet that is looked at has as many. */
const mostMergedRows = 4_000_000;

/**
 * Opens a workbook: xlsx and xlsm, xls of 1997 to 2003, ods. A damaged sheet, a text that is missing and a date out of range are
 * left out in the open. Throws a ProblemError: `unreadable` for what is none or is damaged throughout, `encrypted` for one that is locked, `too-large` for one that would unpack to more than a quarter of a gigabyte.
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const read = readerOf(bytes, file);
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (error instanceof DamagedPart) throw unreadable(file, error.found, error);
    throw new ProblemError({ ...damagedBy(error).problem, place: { file } }, { cause: error });
  }
}

function readerOf(bytes: Uint8Array, file: string): () => Promise<OpenedWorkbook> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return () => openXls(bytes, file);
  if (!startsWith(bytes, [0x50, 0x4b])) throw unreadable(file);
  return () => openZip(bytes, file);
}

async function openZip(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const archive = openArchive(bytes);
  const entries = [...archive.entries.values()];
  if (entries.some(({ size, packed }) => size === 0 && packed.length > 2))
    throw unreadable(file, detail("out-of-place", "zip"));
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked) {
    const [found, expected] = [unpacked, mostUnpacked].map((bytes) => String(Math.round(bytes / 2 ** 20)));
    throw new ProblemError({ code: "too-large", place: { file }, found: found ?? "", expected: expected ?? "" });
  }
  if (openDocumentKind(bytes) !== "spreadsheet") return openXlsx(bytes, archive, file, unpacked <= mostWithFormats);
  if (await isLockedOds(archive)) throw locked(file);
  const content = archive.entries.get("content.xml");
  const extent = new OdsExtent();
  if (content) await walkPart(content, extent);
  if (extent.cells > mostCells) throw unreadable(file, detail("more-than", "content.xml", mostCells));
  const { sheets } = await readOds(bytes);
  return opened(sheets.map((sheet) => sheetOf(sheet, file, stylesOf(sheet))));
}

/** The parts are held to be whole first: what reads the values goes on to read what is left of a part that is cut off. */
async function openXlsx(
  bytes: Uint8Array,
  archive: ZipArchive,
  file: string,
  readStyles: boolean,
): Promise<OpenedWorkbook> {
  const checked = await checkWorkbook(archive);
  const faults = checked?.sheets ?? [];
  const diagnostics = faults.flatMap((each) => (each.damage === undefined ? [] : damagedSheet(each, file)));
  if (diagnostics.length > 0 && diagnostics.length === faults.length) throw unreadable(file, faults[0]?.damage);
  const sound = [...faults.keys()].filter((at) => faults[at]?.damage === undefined);
  const isSound = ({ index }: { readonly index: number }) => faults[index]?.damage === undefined;
  const { sheets } = await readXlsx(checked ? await leanWorkbook(checked, archive) : bytes, {
    readStyles,
    sheets: isSound,
  });
  const read: Sheet[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const place = sound[at] ?? at;
    const made = sheetOf(sheet, file, stylesOf(sheet));
    const written = checked ? await writtenValues(checked, place, new Set(made.badDates)) : new Map<string, string>();
    const { texts = new Map<string, string>(), uncalculated = [] } = faults[place] ?? {};
    diagnostics.push(...badCells(made, texts, checked?.texts ?? 0), ...badDates(made, written));
    diagnostics.push(...uncalculatedCells(made, uncalculated));
    read.push(texts.size === 0 ? made : withoutCells(made, texts));
  }
  return { sheets: read, diagnostics };
}

function opened(sheets: readonly Sheet[]): OpenedWorkbook {
  return { sheets, diagnostics: sheets.flatMap((sheet) => badDates(sheet, new Map())) };
}

/** Values come from one reader, formats and what is hidden from another: the first leaves them out. */
async function openXls(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  if (isLockedXls(bytes)) throw locked(file);
  const whole = withoutBlankRecord(bytes);
  const { sheets } = await readXls(whole);
  if (sheets.length === 0) throw unreadable(file, detail("missing-part", "Workbook"));
  const styles = xlsStyles(whole);
  return opened(sheets.map((sheet) => sheetOf(sheet, file, styles.get(sheet.name) ?? stylesOf(sheet))));
}

function locked(file: string): ProblemError {
  return new ProblemError({ code: "encrypted", place: { file } });
}

function unreadable(file: string, found?: Detail, cause?: unknown): ProblemError {
  return new ProblemError({ ...damaged(found).problem, place: { file } }, { cause });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** What an xlsx or ods sheet says of its looks. */
function stylesOf(sheet: ReadSheet): SheetStyles {
  // Kept without the cells that look like all others: of a million rows these would be most of the memory.
  const styles = new Map<string, { readonly format?: string; readonly indent: number }>();
  for (const [place, { style }] of sheet.cells ?? []) {
    const [format, indent = 0] = [style?.numFmt, style?.alignment?.indent];
    if (format !== undefined || indent > 0) styles.set(place, { ...(format !== undefined && { format }), indent });
  }
  const style = (row: number, column: number) => (styles.size === 0 ? undefined : styles.get(`${row},${column}`));
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
  return {
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows: new Set(hiddenRows),
    format: (row, column) => style(row, column)?.format,
    indent: (row, column) => style(row, column)?.indent ?? 0,
  };
}

function sheetOf(sheet: ReadSheet, file: string, styles: SheetStyles): Sheet {
  const formats = new FormatCache();
  const badDates: string[] = [];
  const merges = (sheet.merges ?? []).map(mergeOf);
  const covered = mergedRows(merges, sheet.rows.length);
  if (covered > mostMergedRows) throw unreadable(file, detail("more-than", sheet.name, mostMergedRows));
  const format = (row: number, column: number) => formats.of(styles.format(row, column));
  return {
    file,
    sheet: sheet.name,
    hidden: styles.hidden,
    isHiddenRow: (row) => styles.hiddenRows.has(row),
    rows: rowsOf(sheet, format, styles.format, badDates),
    badDates,
    merges,
    decimals: (row, column) => format(row, column)?.decimals,
    isPercent: (row, column) => format(row, column)?.percent === true,
    indent: styles.indent,
    line: (row) => row + 1,
  };
}

/** What a spreadsheet shows in place of such a date. */
const shownBadDate = "########";

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
  formatOf: (row: number, column: number) => string | undefined,
  badDates: string[],
): readonly (readonly CellValue[])[] {
  return Array.from(sheet.rows, (row, at) =>
    Array.from({ length: lengthOf(row ?? []) }, (_, column): CellValue => {
      const value = row?.[column];
      if (value === null || value === undefined || value === "") return undefined;
      if (value instanceof Date && dayText(value) === undefined) {
        badDates.push(`${at},${column}`);
        return shownBadDate;
      }
      if (value instanceof Date) return shownDate(value, formatOf(at, column));
      if (typeof value !== "number") return value;
      return format(at, column)?.percent ? Number((value * 100).toPrecision(15)) : value;
    }),
  );
}

/** How long a row is up to its last cell that holds something: readers fill rows up to the widest. */
function lengthOf(row: readonly unknown[]): number {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? "") === "") length--;
  return length;
}

/** A date of which only month or year are shown stands for these. */
function shownDate(date: Date, format: string | undefined): Date | string {
  const shown = dateShown(format ?? "");
  return shown === "day" ? date : (dayText(date) ?? "").slice(0, shown === "month" ? 7 : 4);
}

function mergeOf(range: { startRow: number; startCol: number; endRow: number; endCol: number }): Merge {
  return { top: range.startRow, left: range.startCol, bottom: range.endRow, right: range.endCol };
}
