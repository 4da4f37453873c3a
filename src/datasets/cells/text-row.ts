import type { PlainNumber, Row } from "./row.ts";

/** A row of texts by column: what JSON, Parquet and small tables are read through. One object for all rows of a table. */
export class TextRow implements Row {
  line = 0;
  #cells: readonly string[] = [];
  readonly #codes: Map<string, number>[] = [];

  at(cells: readonly string[], line: number): this {
    this.#cells = cells;
    this.line = line;
    return this;
  }

  get length(): number {
    return this.#cells.length;
  }

  text(column: number): string {
    return this.#cells[column] ?? "";
  }

  code(column: number): number {
    let codes = this.#codes[column];
    if (codes === undefined) {
      codes = new Map();
      this.#codes[column] = codes;
    }
    const text = this.text(column);
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, codes.size);
    return codes.size - 1;
  }

  plain(_column: number, _decimal: "." | ",", _into: PlainNumber): boolean {
    return false;
  }
}
