import { median } from "simple-statistics";
import { withoutSeason } from "../season/adjust.ts";
import { seasonalFigures } from "../season/seasonal-figures.ts";

const side = 4;
/** How many times the usual scatter a step has to be. */
const times = 8;

/**
 * Where the level moves at once and stays: the place at which the medians of four values after and before it are farthest
 * apart, season apart, if that is more than eight times the usual step between neighbours (the median of their sizes).
 * Undefined where there is none, or too few values to tell.
 *
 * @example
 * levelShiftOf(Float64Array.of(5, 6, 5, 6, 5, 50, 51, 50, 51, 50), 1) // -> 5
 * levelShiftOf(Float64Array.of(5, 6, 5, 6, 5, 6, 7, 6, 7, 8), 1) // -> undefined
 */
export function levelShiftOf(values: Float64Array, season: number): number | undefined {
  if (values.length < 2 * side) return undefined;
  const x = withoutSeason(values, seasonalFigures(values, season));
  const steps = Array.from({ length: x.length - 1 }, (_, at) => Math.abs((x[at + 1] ?? 0) - (x[at] ?? 0)));
  const usual = median(steps);
  if (!(usual > 0)) return undefined;
  let [place, largest] = [-1, 0];
  for (let at = side; at + side <= x.length; at++) {
    const step = Math.abs(median([...x.subarray(at, at + side)]) - median([...x.subarray(at - side, at)]));
    const abrupt = (steps[at - 1] ?? 0) > (times / 2) * usual;
    if (abrupt && step > largest) [place, largest] = [at, step];
  }
  return largest > times * usual ? place : undefined;
}
