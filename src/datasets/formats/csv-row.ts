import type { PlainNumber, Row } from "../cells/row.ts";
import { ByteDictionary, textOf } from "./byte-dictionary.ts";
import type { ScannedRow } from "./csv-scanner.ts";
import { plainNumber } from "./plain-number.ts";

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

  plain(column: number, decimal: "." | ",", into: PlainNumber): boolean {
    if (column >= this.length) return false;
    const end = this.#ends[column] ?? 0;
    return plainNumber(this.#bytes, this.#starts[column] ?? 0, end, decimal, into) === end;
  }
}
