import type { Row } from "../cells/row.ts";
import { ColumnsThere, manyColumns } from "./columns-there.ts";

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  found?: T;
}

/**
 * Remembers what was made of the cells of some columns, by the codes of their texts: each combination is worked out once,
 * and rows that repeat the one before cost next to nothing.
 */
export class KeyTrie<T> {
  /** The columns whose cells are looked at. */
  readonly columns: readonly number[];
  readonly #make: (row: Row) => T;
  readonly #root: Node<T> = { next: new Map() };
  readonly #last: number[];
  #lastFound: T | undefined;
  /** By code, where there is one column or none. */
  readonly #single: T[] = [];
  readonly #there: ColumnsThere;
  /** By the cells that are there, of very many columns. */
  readonly #sparse = new Map<string, T>();

  constructor(columns: readonly number[], make: (row: Row) => T) {
    this.columns = columns;
    this.#make = make;
    this.#there = new ColumnsThere(columns);
    this.#last = columns.map(() => -1);
  }

  get(row: Row): T {
    if (this.columns.length <= 1) {
      const code = this.columns.length === 0 ? 0 : row.code(this.columns[0] ?? 0);
      const known = this.#single[code];
      if (known !== undefined) return known;
      const made = this.#make(row);
      this.#single[code] = made;
      return made;
    }
    if (this.columns.length > manyColumns) return this.#bySparse(row);
    let same = this.#lastFound !== undefined;
    for (let at = 0; at < this.columns.length; at++) {
      const code = row.code(this.columns[at] ?? 0);
      if (code === this.#last[at]) continue;
      same = false;
      this.#last[at] = code;
    }
    if (same && this.#lastFound !== undefined) return this.#lastFound;
    let node = this.#root;
    for (const code of this.#last) {
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.found ??= this.#make(row);
    this.#lastFound = node.found;
    return node.found;
  }

  #bySparse(row: Row): T {
    const places = this.#there.in(row).map((at) => this.columns[at] ?? 0);
    const filled = places.filter((column) => row.text(column) !== "");
    const key = filled.map((column) => `${column}:${row.code(column)}`).join();
    const known = this.#sparse.get(key) ?? this.#make(row);
    this.#sparse.set(key, known);
    return known;
  }
}
