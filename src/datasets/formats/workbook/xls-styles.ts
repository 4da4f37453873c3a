import { compoundStream } from "./compound-file.ts";

/** How an xls file shows its cells, which the reader of values leaves out. Rows and columns from 0. */
export interface XlsSheetStyles {
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  /** The number format of a cell; undefined where it is not said. */
  readonly format: (row: number, column: number) => string | undefined;
  readonly indent: (row: number, column: number) => number;
}

interface SheetEntry {
  readonly name: string;
  readonly start: number;
  readonly hidden: boolean;
}

interface CellStyle {
  readonly format: number;
  readonly indent: number;
}

/** Record types of the binary format, MS-XLS 2.3. */
const records = {
  bof: 0x809,
  eof: 0x0a,
  sheet: 0x85,
  format: 0x41e,
  style: 0xe0,
  row: 0x208,
  multipleNumbers: 0xbd,
  multipleBlanks: 0xbe,
} as const;

/** Records of one cell: number, packed number, shared text, text, formula, blank, truth value. All start row, column, style. */
const cellRecords: ReadonlySet<number> = new Set([0x203, 0x27e, 0xfd, 0x204, 0x06, 0x201, 0x205]);

/** Formats that a file need not spell out, MS-XLS 2.4.126. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  37: "#,##0;(#,##0)",
  38: "#,##0;(#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;(#,##0.00)",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
  48: "##0.0E+0",
  49: "@",
};

/** The styles of each sheet by its name; none where the file is of another version or damaged. */
export function xlsStyles(bytes: Uint8Array): ReadonlyMap<string, XlsSheetStyles> {
  const stream = compoundStream(bytes, ["Workbook", "Book"]);
  try {
    return stream ? stylesIn(stream) : new Map();
  } catch (error) {
    if (error instanceof RangeError) return new Map();
    throw error;
  }
}

function stylesIn(stream: Uint8Array): ReadonlyMap<string, XlsSheetStyles> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  const sheets: SheetEntry[] = [];
  eachRecord(view, 0, (type, at, length) => {
    if (type === records.format && length >= 5)
      formats.set(view.getUint16(at, true), text(view, at + 2, 2, at + length));
    else if (type === records.style && length >= 9) {
      styles.push({ format: view.getUint16(at + 2, true), indent: view.getUint8(at + 8) & 0x0f });
    } else if (type === records.sheet && length >= 8) {
      const hidden = (view.getUint8(at + 4) & 3) !== 0;
      sheets.push({ name: text(view, at + 6, 1, at + length), start: view.getUint32(at, true), hidden });
    }
  });
  return new Map(sheets.map((sheet) => [sheet.name, sheetStyles(view, sheet, styles, formats)]));
}

function sheetStyles(
  view: DataView,
  { start, hidden }: SheetEntry,
  styles: readonly CellStyle[],
  formats: ReadonlyMap<number, string>,
): XlsSheetStyles {
  const cells = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const put = (row: number, column: number, style: number) => cells.set(row * 256 + column, style);
  eachRecord(view, start, (type, at, length) => {
    if (cellRecords.has(type) && length >= 6) {
      put(view.getUint16(at, true), view.getUint16(at + 2, true), view.getUint16(at + 4, true));
    } else if (type === records.row && length >= 16) {
      if (view.getUint16(at + 12, true) & 0x20) hiddenRows.add(view.getUint16(at, true));
    } else if (type === records.multipleNumbers || type === records.multipleBlanks) {
      const step = type === records.multipleNumbers ? 6 : 2;
      const [row, first] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      for (let place = 0; 4 + (place + 1) * step <= length - 2; place++) {
        put(row, first + place, view.getUint16(at + 4 + place * step, true));
      }
    }
  });
  const styleAt = (row: number, column: number) => styles[cells.get(row * 256 + column) ?? -1];
  return {
    hidden,
    hiddenRows,
    format: (row, column) => {
      const style = styleAt(row, column);
      return style && (formats.get(style.format) ?? builtIn[style.format]);
    },
    indent: (row, column) => styleAt(row, column)?.indent ?? 0,
  };
}

/** Walks the records from one that begins a part of the file to the one that ends it. */
function eachRecord(view: DataView, start: number, visit: (type: number, at: number, length: number) => void): void {
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    if (type === records.bof) depth++;
    if (type === records.eof && --depth <= 0) return;
    if (depth <= 1) visit(type, at + 4, length);
    at += 4 + length;
  }
}

/** A text that starts with its length, in one byte or two, and a flag for letters of two bytes. */
function text(view: DataView, at: number, lengthBytes: 1 | 2, end: number): string {
  const length = lengthBytes === 1 ? view.getUint8(at) : view.getUint16(at, true);
  const from = at + lengthBytes + 1;
  if (from > end) return "";
  const wide = (view.getUint8(at + lengthBytes) & 1) === 1;
  const size = Math.min(end - from, length * (wide ? 2 : 1));
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, size);
  return new TextDecoder(wide ? "utf-16le" : "latin1").decode(bytes);
}
