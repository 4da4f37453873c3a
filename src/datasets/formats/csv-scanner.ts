import { ProblemError } from "../../model/problem.ts";

/** How a delimited text is cut into cells. */
export interface Cutting {
  readonly delimiter: string;
  /** Empty where quotes mean nothing. */
  readonly quote: string;
  /** A second delimiter, as in Eurostat's tables: `freq,unit,geo\\TIME_PERIOD` before the first tab. */
  readonly also?: string;
}

const lineFeed = 10;
const carriageReturn = 13;
const longestQuoted = 1 << 20;
/** How far quotes of one row are followed in vain, altogether: behind that its quotes are characters like any other. */
const mostInVain = 2 * longestQuoted;
/** Ten thousand columns are a hundredth of this; what is longer has no lines, and would be cut anew with every chunk. */
const longestRow = 16 * 2 ** 20;

/** The cells of one row as places in the bytes, quotes taken off; `ends` lie behind the last byte. */
export interface ScannedRow {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  readonly line: number;
  /** True where a quote opens a cell and none closes it; the quote is then taken for a character like any other. */
  readonly unclosed: boolean;
}

/** Takes the rows that need no cutting, as long as one follows the other. */
export interface PlainTaker {
  /** How many rows were taken the last time. */
  readonly taken: number;
  /** Leaves so many of the next rows to the scanner, plain or not. */
  aside: number;
  /** Takes rows from a place on, the first of which is in this line; gives the place of the first that it leaves. */
  take(bytes: Uint8Array, from: number, line: number): number;
}

/**
 * Cuts the bytes of a delimited text into rows, chunk by chunk (RFC 4180, and what people make of it: any line end, quotes
 * that do not close, text behind a closing quote). Rows that are empty are counted as lines and skipped. The row that is
 * handed out is overwritten by the next one.
 *
 * Own code, since cells have to stay bytes: a dictionary of bytes and numbers read off them make the whole load three to
 * four times as fast as `hucre/csv` cuts the same text into strings; that one also needs all of the text as one string, and
 * a quote that nothing closes takes the rest of the file with it.
 */
export class CsvScanner {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #also: number;
  /** What is cut next, where a row began in the chunk before; the first `#kept` bytes are that row's. */
  #buffer = new Uint8Array(0);
  #kept = 0;
  /** By byte, whether it ends a cell; none above the last of these does. */
  readonly #isEnd = new Uint8Array(256);
  readonly #lastEnd: number;
  readonly #scanned: { -readonly [key in keyof ScannedRow]: ScannedRow[key] };
  #line = 1;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #doubled: number[] = [];
  #count = 0;
  #unclosed = false;
  /** Lines that the row at hand goes over. */
  #lines = 0;
  /** How many bytes its quotes were followed through that nothing closes. */
  #inVain = 0;
  /** The first line feed behind the quote that was opened last, as long as the bytes are the same. */
  #lineFeedAt = -1;

  readonly #file: string;

  constructor({ delimiter, quote, also = delimiter }: Cutting, file: string) {
    this.#file = file;
    this.#also = also.charCodeAt(0);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quote = quote === "" ? -1 : quote.charCodeAt(0);
    const ends = [this.#delimiter, this.#also, lineFeed, carriageReturn];
    for (const byte of ends) this.#isEnd[byte] = 1;
    this.#lastEnd = Math.max(...ends);
    const [bytes, starts] = [this.#buffer, this.#starts];
    this.#scanned = { bytes, starts, ends: this.#ends, count: 0, line: 0, unclosed: false };
  }

  /**
   * Reads on; a row that is not at its end yet is kept until the next call, or ends here with the `last` one. Throws a
   * ProblemError, `row-too-long`, where it does not end within 16 MB.
   */
  push(chunk: Uint8Array, last: boolean, each: (row: ScannedRow) => void, plain?: PlainTaker): void {
    const bytes = this.#kept === 0 ? chunk : this.#behindRest(chunk);
    const scanned = this.#scanned;
    scanned.bytes = bytes;
    let from = 0;
    this.#lineFeedAt = -1;
    while (from < bytes.length) {
      if (plain) {
        from = plain.take(bytes, from, this.#line);
        this.#line += plain.taken;
        if (from >= bytes.length) break;
      }
      const next = this.#row(bytes, from, last);
      if (next < 0) break;
      from = next;
      if (this.#count > 1 || (this.#ends[0] ?? 0) > (this.#starts[0] ?? 0)) {
        if (this.#doubled.length > 0) this.#undouble(bytes);
        scanned.starts = this.#starts;
        scanned.ends = this.#ends;
        scanned.count = this.#count;
        scanned.line = this.#line;
        scanned.unclosed = this.#unclosed;
        each(scanned);
      }
      this.#line += this.#lines;
    }
    this.#keep(bytes, from);
    if (this.#kept <= longestRow) return;
    const expected = String(longestRow / 2 ** 20);
    throw new ProblemError({ code: "row-too-long", place: { file: this.#file, line: this.#line }, expected });
  }

  /** The row that was begun, and the chunk it goes on in. */
  #behindRest(chunk: Uint8Array): Uint8Array {
    const length = this.#kept + chunk.length;
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#buffer.subarray(0, this.#kept));
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#kept);
    return this.#buffer.subarray(0, length);
  }

  /** Keeps what is behind a place for the next chunk; the bytes at hand are whoever's gave them. */
  #keep(bytes: Uint8Array, from: number): void {
    const rest = bytes.subarray(from);
    this.#kept = rest.length;
    if (bytes.buffer === this.#buffer.buffer) this.#buffer.copyWithin(0, from, bytes.length);
    else {
      if (rest.length > this.#buffer.length) this.#buffer = new Uint8Array(rest.length * 2);
      this.#buffer.set(rest);
    }
  }

  /** Cuts the row that starts at a place; gives the place behind it, or -1 where it goes beyond the bytes at hand. */
  #row(bytes: Uint8Array, from: number, last: boolean): number {
    const length = bytes.length;
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const also = this.#also;
    const isEnd = this.#isEnd;
    const lastEnd = this.#lastEnd;
    this.#count = 0;
    this.#lines = 1;
    this.#unclosed = false;
    this.#inVain = 0;
    if (this.#doubled.length > 0) this.#doubled = [];
    let at = from;
    for (;;) {
      let start = at;
      let end = -1;
      if (bytes[at] === quote && at < length && this.#inVain < mostInVain) {
        const close = this.#quoted(bytes, at, last);
        if (close === -1) return -1;
        if (close >= 0) {
          start = at + 1;
          end = close;
          at = close + 1;
        } else {
          this.#unclosed = true;
          this.#inVain += Math.min(length - at, longestQuoted);
        }
      }
      let byte = bytes[at] ?? 0;
      while ((byte > lastEnd || isEnd[byte] === 0) && at < length) byte = bytes[++at] ?? 0;
      if (at >= length && !last) return -1;
      if (byte === carriageReturn && at + 1 >= length && !last) return -1;
      this.#push(start, end < 0 ? at : end);
      if (at >= length) return length;
      at++;
      if (byte === delimiter || byte === also) {
        if (at < length || last) {
          if (at >= length) {
            this.#push(at, at);
            return length;
          }
          continue;
        }
        return -1;
      }
      return byte === carriageReturn && bytes[at] === lineFeed ? at + 1 : at;
    }
  }

  /** The place of the quote that closes the one at `open`; -1 where it may come in the next chunk, -2 where none closes it. */
  #quoted(bytes: Uint8Array, open: number, last: boolean): number {
    const limit = open + longestQuoted;
    let doubled = false;
    let close = open;
    for (;;) {
      close = bytes.indexOf(this.#quote, close + 1);
      if (close < 0) return last || bytes.length > limit ? -2 : -1;
      if (close > limit) return -2;
      const after = bytes[close + 1];
      if (after === undefined && !last) return -1;
      if (after === this.#quote) {
        doubled = true;
        close++;
        continue;
      }
      if (
        after === undefined ||
        after === this.#delimiter ||
        after === this.#also ||
        after === lineFeed ||
        after === carriageReturn
      )
        break;
      // Text behind the quote: it closes nothing, `"5" disk`.
      return -2;
    }
    for (let at = this.#lineFeed(bytes, open); at < close; at = this.#lineFeed(bytes, at + 1)) this.#lines++;
    if (doubled) this.#doubled.push(this.#count);
    return close;
  }

  /** The first line feed from a place on; each is looked for once, however many quotes stand before it. */
  #lineFeed(bytes: Uint8Array, from: number): number {
    if (this.#lineFeedAt < from) {
      const found = bytes.indexOf(lineFeed, from);
      this.#lineFeedAt = found < 0 ? bytes.length : found;
    }
    return this.#lineFeedAt;
  }

  #push(start: number, end: number): void {
    if (this.#count === this.#starts.length) {
      this.#starts = doubledLength(this.#starts);
      this.#ends = doubledLength(this.#ends);
    }
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = end;
  }

  /** Makes one quote of each two in the cells that have such, in place: the text only gets shorter. */
  #undouble(bytes: Uint8Array): void {
    for (const cell of this.#doubled) {
      const end = this.#ends[cell] ?? 0;
      let to = this.#starts[cell] ?? 0;
      for (let at = to; at < end; at++) {
        const byte = bytes[at] ?? 0;
        bytes[to++] = byte;
        if (byte === this.#quote) at++;
      }
      this.#ends[cell] = to;
    }
  }
}

function doubledLength(column: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(column.length * 2);
  next.set(column);
  return next;
}
