import type { Among } from "../../compare/measure.ts";
import { peersOf } from "../../compare/peers.ts";
import { doubleRoots } from "../../compare/roots.ts";
import type { BlockRows } from "../values/block-rows.ts";
import type { Level } from "../values/level.ts";

/** What the areas of each row's period say of it, as `num / den`, and how many of them there are. */
export interface Standings {
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly root: boolean;
  readonly among: Int32Array;
}

/** The standing of each row's area among those of its period; areas that others are a part of are not among them. */
export function standingsOf(among: Among, level: Level, { cells: rows }: BlockRows, wholes: Int32Array): Standings {
  const places = level.axis.length;
  const parents = new Set(wholes);
  const known = new Map<number, { readonly sorted: Float64Array; readonly of: ReturnType<typeof among<number>> }>();
  const peersAt = (place: number) => {
    const found = known.get(place);
    if (found) return found;
    const values: number[] = [];
    for (let area = 0; area < wholes.length; area++) {
      const cell = area * places + place;
      if (!parents.has(area) && level.reason[cell] === 0) values.push(level.num[cell] ?? 0);
    }
    const sorted = Float64Array.from(values).sort();
    const peers = { sorted, of: among(peersOf(doubleRoots, [...sorted])) };
    known.set(place, peers);
    return peers;
  };
  const standings = {
    num: new Float64Array(rows.length),
    den: new Float64Array(rows.length),
    among: new Int32Array(rows.length),
  };
  let isRoot = false;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const { sorted, of } = peersAt(cell % places);
    const value = level.num[cell] ?? 0;
    const standing = of(value, sorted.length - countUpTo(sorted, value));
    isRoot ||= standing.root ?? false;
    standings.num[row] = standing.of;
    standings.den[row] = standing.over ?? 1;
    standings.among[row] = sorted.length;
  }
  return { ...standings, root: isRoot };
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
