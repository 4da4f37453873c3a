import type { BacktestMethod } from "../../model/forecast-names.ts";
import { symmetricError, usualChange } from "../evaluation/accuracy.ts";
import { projectionOf } from "../projection.ts";
import type { Seasons } from "../season/stl.ts";
import { tails } from "../spread/spread.ts";
import { studentQuantile } from "../spread/student.ts";

/** Ways of forecasting that are held against each other. */
export const backtestMethods: readonly BacktestMethod[] = ["combination", "naive", "seasonal-naive"];

/** Errors at one distance, summed over series and origins. */
export interface ErrorSums {
  readonly scaled: Record<BacktestMethod, number>;
  readonly symmetric: Record<BacktestMethod, number>;
  /** By level: how many figures were inside the range. */
  readonly inside: number[];
  /** How many figures ranges were told for. */
  ranges: number;
  forecasts: number;
}

/** Nothing yet, for so many levels. */
export function noErrors(levels: number): ErrorSums {
  const zeros = () => ({ combination: 0, naive: 0, "seasonal-naive": 0 });
  return { scaled: zeros(), symmetric: zeros(), inside: new Array<number>(levels).fill(0), ranges: 0, forecasts: 0 };
}

/**
 * Adds the errors of a series: from each of its last origins the next values are forecast, knowing only those before, and held
 * against those that came. Every model is fitted anew each time.
 */
export function addErrors(
  sums: readonly ErrorSums[],
  values: Float64Array,
  season: number,
  origins: readonly number[],
  levels: readonly number[],
  seasons: Seasons,
): void {
  const quantiles = levels.map((level) => studentQuantile(0.5 + level / 200, tails));
  for (const origin of origins) {
    const known = values.subarray(0, origin);
    const scale = usualChange(known, season);
    if (scale === undefined) continue;
    const ahead = Math.min(sums.length, values.length - origin);
    const { points, spread } = projectionOf(known, known.length > 2 * season ? season : 1, ahead, seasons);
    for (let h = 0; h < ahead; h++) {
      const [to, came, point] = [sums[h], values[origin + h] ?? 0, points[h] ?? 0];
      if (!to) continue;
      const said = {
        combination: point,
        naive: known.at(-1) ?? 0,
        "seasonal-naive": known.at((h % season) - season) ?? 0,
      };
      for (const method of backtestMethods) {
        to.scaled[method] += Math.abs(said[method] - came) / scale;
        to.symmetric[method] += symmetricError(said[method], came);
      }
      to.forecasts++;
      if (spread.trials === 0) continue;
      to.ranges++;
      for (const [at, quantile] of quantiles.entries()) {
        if (Math.abs(came - point) <= quantile * spread.step(h + 1)) to.inside[at] = (to.inside[at] ?? 0) + 1;
      }
    }
  }
}
