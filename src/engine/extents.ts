import { endDay, startDay, yearOf } from "../model/period.ts";
import { inYear, nearest } from "../model/period-reference.ts";
import { cellState, type Grid } from "./block.ts";

/** From and to which days a grid's series have values; infinite where they have none. */
export interface Extents {
  /** For each area the first day of its values, the last, and the last a year on. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly yearAfter: Float64Array;
  /** The first and the last day of all. */
  readonly firstOfAll: number;
  readonly lastOfAll: number;
  /** The last day of which anything is stated, if only that there is no value. */
  readonly lastStated: number;
}

export function extentsOf(grid: Grid): Extents {
  const { axis } = grid;
  const areas = axis.length === 0 ? 0 : grid.state.length / axis.length;
  const starts = axis.periods.map(startDay);
  const ends = axis.periods.map(endDay);
  const yearsAfter = axis.periods.map((each) => endDay(nearest(inYear(each, yearOf(each) + 1))));
  const first = new Float64Array(areas).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY);
  const yearAfter = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY);
  let [firstOfAll, lastOfAll, lastStated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  for (let cell = 0; cell < grid.state.length; cell++) {
    const state = grid.state[cell];
    if (state === cellState.absent) continue;
    const place = cell % axis.length;
    const area = (cell - place) / axis.length;
    if (place > lastStated) lastStated = place;
    if (state === cellState.missing) continue;
    first[area] = Math.min(first[area] ?? 0, starts[place] ?? 0);
    last[area] = ends[place] ?? 0;
    yearAfter[area] = yearsAfter[place] ?? 0;
  }
  for (let area = 0; area < areas; area++) {
    firstOfAll = Math.min(firstOfAll, first[area] ?? 0);
    lastOfAll = Math.max(lastOfAll, last[area] ?? 0);
  }
  return { first, last, yearAfter, firstOfAll, lastOfAll, lastStated: ends[lastStated] ?? Number.NEGATIVE_INFINITY };
}
