import type { BlockRows } from "./block-rows.ts";
import type { Level } from "./level.ts";

/**
 * The place of each row's area among those of its period, 1 for the largest, and how many there are. Equal values share a
 * place; areas that others are a part of are not ranked.
 */
export function ranksOf(
  level: Level,
  { cells: rows }: BlockRows,
  wholes: Int32Array,
): { rank: Float64Array; among: Int32Array } {
  const places = level.axis.length;
  const parents = new Set(wholes);
  const sorted = new Map<number, Float64Array>();
  const valuesAt = (place: number): Float64Array => {
    const known = sorted.get(place);
    if (known) return known;
    const values: number[] = [];
    for (let area = 0; area < wholes.length; area++) {
      const cell = area * places + place;
      if (!parents.has(area) && level.reason[cell] === 0) values.push(level.num[cell] ?? 0);
    }
    const order = Float64Array.from(values).sort();
    sorted.set(place, order);
    return order;
  };
  const rank = new Float64Array(rows.length);
  const among = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const values = valuesAt(cell % places);
    rank[row] = values.length - countUpTo(values, level.num[cell] ?? 0) + 1;
    among[row] = values.length;
  }
  return { rank, among };
}

/** How many of some sorted values are not above one. */
function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
