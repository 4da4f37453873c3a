import { cellState, type Grid } from "../observations/block.ts";
import type { AxisDays } from "../periods/axis-maps.ts";

/** From and to which days a grid's series have values; infinite where they have none. */
export interface Extents {
  /** For each area the first day of its values, the last, and the last a year on. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly yearAfter: Float64Array;
  /** For each area the first and the last day of which anything is stated, if only that there is no value. */
  readonly firstStated: Float64Array;
  readonly lastStatedOf: Float64Array;
  /** The first and the last day of all. */
  readonly firstOfAll: number;
  readonly lastOfAll: number;
  /** The last day of which anything is stated, if only that there is no value. */
  readonly lastStated: number;
}

/** `reach` tells of the areas that are not in the grid, see `Block`. */
export function extentsOf({ axis, state }: Grid, { starts, ends, yearsAfter }: AxisDays, reach?: Uint8Array): Extents {
  const areas = axis.length === 0 ? 0 : state.length / axis.length;
  const first = new Float64Array(areas).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY);
  const yearAfter = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY);
  const firstStated = new Float64Array(areas).fill(Number.POSITIVE_INFINITY);
  const lastStatedOf = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY);
  let [firstOfAll, lastOfAll, lastStated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  for (let area = 0; area < areas; area++) {
    const row = area * axis.length;
    let place = axis.length - 1;
    while (place >= 0 && state[row + place] === cellState.absent) place--;
    lastStated = Math.max(lastStated, place);
    if (place >= 0) lastStatedOf[area] = ends[place] ?? 0;
    for (let at = 0; at <= place; at++) {
      if (state[row + at] === cellState.absent) continue;
      firstStated[area] = Math.min(firstStated[area] ?? 0, starts[at] ?? 0);
      if (axis.frequency !== "to-date") break;
    }
    while (place >= 0 && !isValue(state[row + place])) place--;
    if (place < 0) continue;
    last[area] = ends[place] ?? 0;
    yearAfter[area] = yearsAfter[place] ?? 0;
    lastOfAll = Math.max(lastOfAll, last[area] ?? 0);
    // Windows are in order of their ends, so that the first to begin may be any of them.
    for (let at = 0; at <= place; at++) {
      if (!isValue(state[row + at])) continue;
      first[area] = Math.min(first[area] ?? 0, starts[at] ?? 0);
      if (axis.frequency !== "to-date") break;
    }
    firstOfAll = Math.min(firstOfAll, first[area] ?? 0);
  }
  for (const [place, found] of reach?.entries() ?? []) {
    if (found !== cellState.absent) lastStated = Math.max(lastStated, place);
    if (!isValue(found)) continue;
    firstOfAll = Math.min(firstOfAll, starts[place] ?? 0);
    lastOfAll = Math.max(lastOfAll, ends[place] ?? 0);
  }
  const stated = ends[lastStated] ?? Number.NEGATIVE_INFINITY;
  return { first, last, yearAfter, firstStated, lastStatedOf, firstOfAll, lastOfAll, lastStated: stated };
}

function isValue(state: number | undefined): boolean {
  return state === cellState.present || state === cellState.duplicate;
}
