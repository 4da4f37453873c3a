import { statusCode } from "../model/observation-status.ts";
import { cellState, type Grid } from "./block.ts";

const breakCode = statusCode("B");

/**
 * Tells whether a series breaks after one place and not after another: at an observation with status B, or where its area
 * becomes another. Undefined where no series of the grid does.
 */
export function breaksOf(
  grid: Grid,
  areaBreaks: readonly (readonly number[])[],
): ((area: number, after: number, until: number) => boolean) | undefined {
  const places = grid.axis.length;
  const marked = grid.status.includes(breakCode) || areaBreaks.some((each) => each.length > 0);
  if (!marked) return undefined;
  const count = new Int32Array(grid.status.length);
  for (let cell = 0; cell < count.length; cell++) {
    const place = cell % places;
    const area = (cell - place) / places;
    const here = grid.status[cell] === breakCode && grid.state[cell] !== cellState.absent;
    const moved = areaBreaks[area]?.includes(place) ?? false;
    count[cell] = (place === 0 ? 0 : (count[cell - 1] ?? 0)) + (here || moved ? 1 : 0);
  }
  return (area, after, until) => (count[area * places + until] ?? 0) > (count[area * places + after] ?? 0);
}
