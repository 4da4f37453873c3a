import type { PlainNumber, Row } from "../cells/row.ts";

const exact = 2n ** 53n;

/** A row of columns of values, as a database hands them out: numbers stay numbers. One object for all rows of a table. */
export class ValueRow implements Row {
  line = 0;
  #at = 0;
  #columns: readonly ArrayLike<unknown>[] = [];
  readonly #codes: Map<unknown, number>[] = [];

  /** The row at a place of some columns; `line` is its place in the source, from 1. */
  at(columns: readonly ArrayLike<unknown>[], at: number, line: number): this {
    this.#columns = columns;
    this.#at = at;
    this.line = line;
    return this;
  }

  get length(): number {
    return this.#columns.length;
  }

  text(column: number): string {
    return textOf(this.#columns[column]?.[this.#at]);
  }

  code(column: number): number {
    const codes = this.#codes[column] ?? new Map<unknown, number>();
    this.#codes[column] = codes;
    const value = this.#columns[column]?.[this.#at];
    // Objects, as dates are, are told apart by what they say.
    const key = typeof value === "number" ? value : textOf(value);
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, codes.size);
    return codes.size - 1;
  }

  plain(column: number, _decimal: "." | ",", into: PlainNumber): boolean {
    const value = this.#columns[column]?.[this.#at];
    const isNumber = typeof value === "number" && Number.isFinite(value);
    if (!isNumber && !(typeof value === "bigint" && -exact <= value && value <= exact)) return false;
    into.value = Number(value);
    into.decimals = -1;
    into.before = 0;
    return true;
  }
}

/** A value as text; empty where there is none. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : String(value);
}
