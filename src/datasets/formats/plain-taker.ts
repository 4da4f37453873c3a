import type { PlainNumber } from "../cells/row.ts";
import { bitOf, everyBit } from "../panel/key-bits.ts";
import type { PlainRows } from "../panel/plain-rows.ts";
import type { ByteDictionary } from "./byte-dictionary.ts";
import type { CsvRow } from "./csv-row.ts";
import type { Cutting, PlainTaker, ScannedRow } from "./csv-scanner.ts";

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
 * Takes plain rows off the bytes in one pass: a cell of a key mostly is the one above it, or the one that followed that the last time,
 * so that comparing it with these finds its end and its code at once. Quoted cells, rows of another length and rows that end beyond the
 * bytes at hand are left to the scanner.
 */
class Taker implements PlainTaker {
  taken = 0;
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
    const { column, rule } = this.#rows.column;
    const rows = this.#rows;
    const number = this.#number;
    this.#scanned.bytes = bytes;
    const row = this.#row.at(this.#scanned, this.#codes);
    // No cell stands above those of the first row.
    this.#starts.fill(0);
    this.#ends.fill(-1);
    let start = from;
    let taken = 0;
    // A row that ends has a line feed behind all that is looked at of it: nothing is asked for beyond the bytes.
    const limit = bytes.lastIndexOf(lineFeed);
    while (start <= limit) {
      const end = this.#cut(bytes, start);
      if (end < 0) break;
      row.line = line + taken;
      if (!row.plain(column.column, rule, number)) break;
      const changed = taken === 0 ? everyBit : this.#changed;
      if (changed !== 0 && !rows.keys(row, changed)) break;
      rows.put(number, row.line);
      taken++;
      start = end;
    }
    this.taken = taken;
    this.#inVain = taken > 0 ? 0 : this.#inVain + 1;
    return start;
  }

  /** Finds the cells of the row at a place, and the codes of its keys; the place behind it, or -1 where it is not plain. */
  #cut(bytes: Uint8Array, from: number): number {
    const starts = this.#starts;
    const ends = this.#ends;
    const delimiter = this.#delimiter;
    const keys = this.#keys;
    const last = keys.length - 1;
    let at = from;
    let changed = 0;
    for (let column = 0; column <= last; column++) {
      const start = at;
      const key = keys[column];
      let above = starts[column] ?? 0;
      const until = ends[column] ?? 0;
      while (key && above < until && bytes[above] === bytes[at]) {
        above++;
        at++;
      }
      let byte = bytes[at] ?? 0;
      const isEnd = byte === delimiter || byte === lineFeed || byte === carriageReturn;
      if (above !== until || !isEnd) {
        if (bytes[start] === this.#quote) return -1;
        while (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) byte = bytes[++at] ?? 0;
        if (key && this.#isOther(key, bytes, start, at)) changed |= key.bit;
      }
      starts[column] = start;
      ends[column] = at;
      if (column < last && byte !== delimiter) return -1;
      at++;
    }
    this.#changed = changed;
    // One behind the line's end.
    if (bytes[at - 1] === lineFeed) return at;
    return bytes[at - 1] === carriageReturn && bytes[at] === lineFeed ? at + 1 : -1;
  }

  /** Looks up the text of a cell; false where it is that of the row before. */
  #isOther(key: KeyColumn, bytes: Uint8Array, start: number, end: number): boolean {
    const { texts, last } = key;
    const guess = key.next[last] ?? -1;
    const code = guess >= 0 && texts.is(guess, bytes, start, end) ? guess : texts.code(bytes, start, end);
    if (code === last) return false;
    if (last >= key.next.length) key.next = lengthened(key.next, last);
    if (last >= 0 && code !== guess) key.next[last] = code;
    key.last = code;
    this.#codes[key.at] = code;
    return true;
  }
}

function keyColumn(row: CsvRow, at: number): KeyColumn {
  return { at, bit: bitOf(at), texts: row.dictionary(at), next: new Int32Array(64).fill(-1), last: -1 };
}

function lengthened(next: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(next.length * 2, least + 1)).fill(-1);
  longer.set(next);
  return longer;
}
