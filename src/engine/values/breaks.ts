import { isBreak } from "../../model/observation-status.ts";
import { cellState, type Grid } from "../observations/block.ts";
import type { AxisDays } from "../periods/axis-maps.ts";

/** Whether the series of an area breaks after the place that a result begins with and not after the last day of its value. */
export type Breaks = (area: number, from: number, until: number) => boolean;

/**
 * Finds the breaks of a grid's series: the first day of an observation with a status of B, and the days from which on the area is
 * another (`areaBreaks`). A stock is of the last day of its period, so that what changed within it is in it. Undefined
 * where no series breaks.
 */
export function breaksOf(
  grid: Grid,
  areaBreaks: readonly (readonly number[])[],
  stock: boolean,
  { starts, ends }: AxisDays,
): Breaks | undefined {
  const days = areaBreaks.map((each) => [...each]);
  const begins = stock ? ends : starts;
  for (let cell = 0; cell < grid.status.length; cell++) {
    if (!isBreak(grid.status[cell] ?? 0)) continue;
    const place = cell % grid.axis.length;
    if (grid.state[cell] !== cellState.absent) days[(cell - place) / grid.axis.length]?.push(starts[place] ?? 0);
  }
  if (days.every((each) => each.length === 0)) return undefined;
  return (area, from, until) => {
    const begin = begins[from] ?? 0;
    return days[area]?.some((each) => begin < each && each <= until) ?? false;
  };
}
