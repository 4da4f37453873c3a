import type { Merge } from "../../cells/table.ts";

/** Tells which merge covers a cell. Takes what the merges take in rows, however wide they are. */
export class MergeIndex {
  readonly #rows = new Map<number, Merge[]>();

  /** Merges below the last row of the sheet cover nothing. */
  constructor(merges: readonly Merge[], height: number) {
    for (const merge of merges.toSorted((a, b) => a.left - b.left)) {
      for (let row = merge.top; row <= Math.min(merge.bottom, height - 1); row++) {
        const list = this.#rows.get(row);
        if (list) list.push(merge);
        else this.#rows.set(row, [merge]);
      }
    }
  }

  /** The merges that reach into a row, from left to right. */
  of(row: number): readonly Merge[] {
    return this.#rows.get(row) ?? [];
  }

  /** The merge over a cell, that which begins nearest to it where a file has several. */
  at(row: number, column: number): Merge | undefined {
    const list = this.of(row);
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.left ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const nearest = list[low - 1];
    return nearest && nearest.right >= column ? nearest : undefined;
  }
}

/** How many rows merges cover, one after the other, in a sheet of some height. */
export function mergedRows(merges: readonly Merge[], height: number): number {
  return merges.reduce((sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, height - 1) - top + 1), 0);
}
