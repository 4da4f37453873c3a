import type { SeasonalFigures } from "./seasonal-figures.ts";
import type { Seasons } from "./stl.ts";

/** Values, or their logarithms, as a season and the rest. */
export interface SeasonAndRest {
  readonly season: Float64Array;
  readonly rest: Float64Array;
  readonly logs: boolean;
}

/** How many years the season is smoothed over: that of one season in Bandara, Hyndman and Bergmeir's MSTL (2021). */
const window = 11;

/** In logarithms where all values are positive, so that the season multiplies. */
export function partsOf(
  values: Float64Array,
  period: number,
  figures: SeasonalFigures | undefined,
  seasons: Seasons,
): SeasonAndRest {
  const logs = figures?.kind === "multiplicative";
  const x = logs ? logarithmsOf(values) : values;
  const season = seasons.of(x, period, window);
  // Loops, here and below: `map` of a typed array calls back for each value, and this runs for every model at every origin.
  const rest = new Float64Array(x.length);
  for (let at = 0; at < rest.length; at++) rest[at] = (x[at] ?? 0) - (season[at] ?? 0);
  return { season, rest, logs };
}

function logarithmsOf(values: Float64Array): Float64Array {
  const logs = new Float64Array(values.length);
  for (let at = 0; at < logs.length; at++) logs[at] = Math.log(values[at] ?? 0);
  return logs;
}
