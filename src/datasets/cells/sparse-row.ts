import { TextRow } from "./text-row.ts";

/** A row of a table with very many columns, of which it has few cells. One object for all rows of a table. */
export class SparseRow extends TextRow {
  filled: readonly number[] = [];
  readonly #length: number;
  #texts: ReadonlyMap<number, string> = new Map();

  constructor(length: number) {
    super();
    this.#length = length;
  }

  /** The cells by column. */
  of(texts: ReadonlyMap<number, string>, line: number): this {
    this.#texts = texts;
    this.filled = [...texts.keys()];
    return this.at([], line);
  }

  override get length(): number {
    return this.#length;
  }

  override text(column: number): string {
    return this.#texts.get(column) ?? "";
  }
}
