import { withoutSeason, withSeason } from "../season/adjust.ts";
import { seasonalFigures } from "../season/seasonal-figures.ts";

/**
 * Values with those that are missing (NaN) put in: on the straight line between their neighbours, season apart. The first
 * and the last value are never missing.
 *
 * @example
 * Array.from(filledGaps(Float64Array.of(1, Number.NaN, 3), 1)) // -> [1, 2, 3]
 */
export function filledGaps(values: Float64Array, season: number): Float64Array {
  if (!values.some(Number.isNaN)) return values;
  const straight = interpolated(values);
  const figures = seasonalFigures(straight, season);
  if (!figures) return straight;
  return withSeason(interpolated(withoutSeason(values, figures)), figures, 0);
}

function interpolated(values: Float64Array): Float64Array {
  const filled = values.slice();
  let known = 0;
  for (let at = 1; at < filled.length; at++) {
    const value = filled[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const from = filled[known] ?? 0;
    for (let k = known + 1; k < at; k++) filled[k] = from + ((value - from) * (k - known)) / (at - known);
    known = at;
  }
  return filled;
}
