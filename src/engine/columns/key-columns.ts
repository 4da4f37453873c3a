import type { Block } from "../observations/block.ts";
import type { ComparisonBatch } from "../result.ts";
import type { BlockComparisons } from "./compare-block.ts";

/** What says of which observations the rows of a batch are. */
export type Keys = Pick<ComparisonBatch, "area" | "period" | "status" | "vintage">;

/**
 * The keys of batches. Most blocks have the same areas and all their periods: such batches have the same columns of both, and
 * where nothing says when it was published, of vintages.
 */
export class KeyColumns {
  #last: Full | undefined;
  #noVintages = new Int32Array(0);

  /** `codes`: what stands for each place of the level's axis. */
  of({ areas }: Block, { level, rows }: BlockComparisons, codes: Int32Array): Keys {
    const { cells, starts } = rows;
    const { status: said, vintage } = level.marks();
    const isFull = cells.length === said.length;
    const status = isFull ? said.slice() : Uint8Array.from(cells, (cell) => said[cell] ?? 0);
    const last = this.#last;
    const isSame = isFull && last?.codes === codes && sameNumbers(last.areas, areas);
    const [area, period] = isSame ? [last.area, last.period] : placesOf(areas, codes, cells, starts);
    if (isFull) this.#last = { codes, areas, area, period };
    const published = vintage ? cells.map((cell) => vintage[cell] ?? 0) : this.#zeros(cells.length);
    return { area, period, status, vintage: published };
  }

  #zeros(length: number): Int32Array {
    if (this.#noVintages.length < length) this.#noVintages = new Int32Array(length);
    return this.#noVintages.subarray(0, length);
  }
}

/** The columns of a batch that has a row for every cell. */
interface Full {
  readonly codes: Int32Array;
  readonly areas: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
}

function placesOf(areas: Int32Array, codes: Int32Array, cells: Int32Array, starts: Int32Array) {
  const area = new Int32Array(cells.length);
  const period = new Int32Array(cells.length);
  for (let local = 0; local < areas.length; local++) {
    const [from, to, start] = [starts[local] ?? 0, starts[local + 1] ?? 0, local * codes.length];
    area.fill(areas[local] ?? 0, from, to);
    for (let row = from; row < to; row++) period[row] = codes[(cells[row] ?? 0) - start] ?? 0;
  }
  return [area, period] as const;
}

function sameNumbers(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
