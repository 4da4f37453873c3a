import type { PlainNumber, Row } from "../cells/row.ts";
import { ByteDictionary, textOf } from "./byte-dictionary.ts";
import type { ScannedRow } from "./csv-scanner.ts";

const space = 32;
const exact = 2 ** 53;

/** A row of a delimited text: {@link Row} over the places that the scanner found. One object for all rows of a file. */
export class CsvRow implements Row {
  length = 0;
  line = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #starts: Int32Array = new Int32Array(0);
  #ends: Int32Array = new Int32Array(0);
  readonly #dictionaries: ByteDictionary[] = [];
  /** The codes of cells that are known already, -1 for others. */
  #codes: Int32Array | undefined;

  at(row: ScannedRow, codes?: Int32Array): this {
    this.#codes = codes;
    this.#bytes = row.bytes;
    this.#starts = row.starts;
    this.#ends = row.ends;
    this.length = row.count;
    this.line = row.line;
    return this;
  }

  text(column: number): string {
    if (column >= this.length) return "";
    return textOf(this.#bytes, this.#starts[column] ?? 0, this.#ends[column] ?? 0);
  }

  code(column: number): number {
    const known = this.#codes?.[column] ?? -1;
    if (known >= 0) return known;
    const dictionary = this.dictionary(column);
    if (column >= this.length) return dictionary.code(this.#bytes, 0, 0);
    return dictionary.code(this.#bytes, this.#starts[column] ?? 0, this.#ends[column] ?? 0);
  }

  /** The texts of a column that had to be told apart so far. */
  dictionary(column: number): ByteDictionary {
    const known = this.#dictionaries[column];
    if (known !== undefined) return known;
    const dictionary = new ByteDictionary();
    this.#dictionaries[column] = dictionary;
    return dictionary;
  }

  /** Digits are gathered as a whole number below 2^53 and divided by a power of ten that is exact: the nearest double. */
  plain(column: number, decimal: "." | ",", into: PlainNumber): boolean {
    if (column >= this.length) return false;
    const bytes = this.#bytes;
    const end = this.#ends[column] ?? 0;
    const mark = decimal === "." ? 46 : 44;
    let at = this.#starts[column] ?? 0;
    while (at < end && bytes[at] === space) at++;
    const negative = bytes[at] === 45;
    if (negative) at++;
    const first = at;
    let digits = 0;
    let point = -1;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
      else if (byte === mark && point < 0) point = at;
      else return false;
    }
    const length = at - first - (point < 0 ? 0 : 1);
    if (length === 0 || length > 20 || digits >= exact) return false;
    into.decimals = point < 0 ? 0 : at - point - 1;
    into.before = point < 0 ? 0 : point - first;
    const size = into.decimals === 0 ? digits : digits / (powers[into.decimals] ?? 1);
    into.value = negative && size !== 0 ? -size : size;
    return true;
  }
}

const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
