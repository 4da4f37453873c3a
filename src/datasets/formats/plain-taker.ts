import type { PlainNumber } from "../cells/row.ts";
import { bitOf, everyBit } from "../panel/key-bits.ts";
import type { PlainRows } from "../panel/plain-rows.ts";
import type { ByteDictionary } from "./byte-dictionary.ts";
import type { CsvRow } from "./csv-row.ts";
import type { Cutting, PlainTaker, ScannedRow } from "./csv-scanner.ts";
import { plainNumber } from "./plain-number.ts";

const lineFeed = 10;
const carriageReturn = 13;
/** So many rows in a row of which none was plain, and no further one is tried. */
const mostInVain = 512;

/** Undefined where the rows of a text have to be cut before it is known what is in them. */
export function plainTaker(
  { delimiter, quote, also = delimiter }: Cutting,
  rows: PlainRows | undefined,
  row: CsvRow,
  headerLine: number,
): PlainTaker | undefined {
  if (!rows || rows.width < 2 || also !== delimiter) return undefined;
  const { column } = rows.column.column;
  if (column >= rows.width || rows.keyColumns.includes(column)) return undefined;
  return new Taker(delimiter.charCodeAt(0), quote === "" ? -1 : quote.charCodeAt(0), rows, row, headerLine);
}

/** A column of keys: its texts, the one that came last, and for each the one that came behind it the last time. */
interface KeyColumn {
  readonly at: number;
  readonly bit: number;
  readonly texts: ByteDictionary;
  next: Int32Array;
  last: number;
}

/**
 * Takes plain rows off the bytes in one pass. What a row has in common with the one above it is found four bytes at a time, and its
 * cells are those above; a cell of a key that differs mostly is the one that followed that the last time. Quoted cells, rows of another
 * length and rows that end beyond the bytes at hand are left to the scanner.
 */
class Taker implements PlainTaker {
  taken = 0;
  aside = 0;
  #inVain = 0;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #rows: PlainRows;
  readonly #row: CsvRow;
  readonly #headerLine: number;
  readonly #keys: readonly (KeyColumn | undefined)[];
  /** By column, the codes of the row's keys. */
  readonly #codes: Int32Array;
  /** Bits of the columns whose cells are others than in the row before. */
  #changed = 0;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #scanned: { -readonly [key in keyof ScannedRow]: ScannedRow[key] };
  readonly #number: PlainNumber = { value: 0, decimals: 0, before: 0 };

  constructor(delimiter: number, quote: number, rows: PlainRows, row: CsvRow, headerLine: number) {
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#rows = rows;
    this.#row = row;
    this.#headerLine = headerLine;
    const { width } = rows;
    this.#codes = new Int32Array(width).fill(-1);
    this.#keys = Array.from({ length: width }, (_, at) =>
      rows.keyColumns.includes(at) ? keyColumn(row, at) : undefined,
    );
    this.#starts = new Int32Array(width);
    this.#ends = new Int32Array(width);
    const places = { starts: this.#starts, ends: this.#ends };
    this.#scanned = { bytes: new Uint8Array(0), ...places, count: width, line: 0, unclosed: false };
  }

  take(bytes: Uint8Array, from: number, line: number): number {
    this.taken = 0;
    if (line <= this.#headerLine || this.#inVain > mostInVain) return from;
    if (this.aside > 0) {
      this.aside--;
      return from;
    }
    const rows = this.#rows;
    const number = this.#number;
    this.#scanned.bytes = bytes;
    const row = this.#row.at(this.#scanned, this.#codes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // No row stands above the first.
    let above = -1;
    let start = from;
    let taken = 0;
    // A row that ends has a line feed behind all that is looked at of it: nothing is asked for beyond the bytes.
    const limit = bytes.lastIndexOf(lineFeed);
    while (start <= limit) {
      const same = above < 0 ? 0 : inCommon(bytes, view, above, start);
      const end = this.#cut(bytes, above, start, same);
      if (end < 0) break;
      row.line = line + taken;
      const changed = taken === 0 ? everyBit : this.#changed;
      if (changed !== 0 && !rows.keys(row, changed)) break;
      rows.put(number, row.line);
      taken++;
      above = start;
      start = end;
    }
    this.taken = taken;
    this.#inVain = taken > 0 ? 0 : this.#inVain + 1;
    return start;
  }

  /**
   * Finds the cells of the row at a place, which begins with `same` bytes of the row above, the codes of its keys and its figure; the place
   * behind it, or -1 where it is not plain.
   */
  #cut(bytes: Uint8Array, above: number, from: number, same: number): number {
    const starts = this.#starts;
    const ends = this.#ends;
    const delimiter = this.#delimiter;
    const keys = this.#keys;
    const { column: values, rule } = this.#rows.column;
    const last = keys.length - 1;
    const down = from - above;
    let at = from;
    let changed = 0;
    // Cells that end within what is in common are those above.
    let column = 0;
    for (; column < last && (ends[column] ?? 0) < above + same; column++) {
      starts[column] = (starts[column] ?? 0) + down;
      at = (ends[column] ?? 0) + down;
      ends[column] = at++;
    }
    // The first cell that differs; those behind it may be what stands above all the same.
    const differs = column;
    for (; column <= last; column++) {
      const key = keys[column];
      starts[column] = at;
      if (bytes[at] === this.#quote) return -1;
      if (key) {
        at = this.#keyed(key, bytes, at, column === differs && above >= 0);
        if (at < 0) {
          at = -at - 1;
          changed |= key.bit;
        }
      } else if (column === values.column) {
        at = plainNumber(bytes, at, bytes.length, rule, this.#number);
        if (at < 0 || !this.#isEnd(bytes[at] ?? 0)) return -1;
      } else while (!this.#isEnd(bytes[at] ?? 0)) at++;
      ends[column] = at;
      if (column < last && bytes[at] !== delimiter) return -1;
      at++;
    }
    this.#changed = changed;
    // One behind the line's end.
    if (bytes[at - 1] === lineFeed) return at;
    return bytes[at - 1] === carriageReturn && bytes[at] === lineFeed ? at + 1 : -1;
  }

  #isEnd(byte: number): boolean {
    return byte === this.#delimiter || byte === lineFeed || byte === carriageReturn;
  }

  /**
   * Looks up the cell of a key at a place; gives the place behind it, less than nought (`-at - 1`) where its text is another than in the
   * row before.
   */
  #keyed(key: KeyColumn, bytes: Uint8Array, start: number, differs: boolean): number {
    const { texts, last } = key;
    if (!differs && last >= 0) {
      const end = texts.behind(last, bytes, start);
      if (end >= 0 && this.#isEnd(bytes[end] ?? 0)) return end;
    }
    const guess = key.next[last] ?? -1;
    if (guess >= 0) {
      const end = texts.behind(guess, bytes, start);
      if (end >= 0 && this.#isEnd(bytes[end] ?? 0)) return this.#follows(key, guess, end);
    }
    let end = start;
    while (!this.#isEnd(bytes[end] ?? 0)) end++;
    const code = texts.code(bytes, start, end);
    if (last >= key.next.length) key.next = lengthened(key.next, last);
    if (last >= 0 && code !== last) key.next[last] = code;
    return this.#follows(key, code, end);
  }

  #follows(key: KeyColumn, code: number, end: number): number {
    if (code === key.last) return end;
    key.last = code;
    this.#codes[key.at] = code;
    return -end - 1;
  }
}

/** How many bytes a row has in common with the one above it, from its start on; no more than the one above has. */
function inCommon(bytes: Uint8Array, view: DataView, above: number, from: number): number {
  const most = Math.min(from - above, bytes.length - from);
  let same = 0;
  while (same + 4 <= most && view.getInt32(above + same) === view.getInt32(from + same)) same += 4;
  while (same < most && bytes[above + same] === bytes[from + same]) same++;
  return same;
}

function keyColumn(row: CsvRow, at: number): KeyColumn {
  return { at, bit: bitOf(at), texts: row.dictionary(at), next: new Int32Array(64).fill(-1), last: -1 };
}

function lengthened(next: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(next.length * 2, least + 1)).fill(-1);
  longer.set(next);
  return longer;
}
