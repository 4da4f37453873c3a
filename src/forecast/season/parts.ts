import type { SeasonalFigures } from "./seasonal-figures.ts";
import { seasonOf } from "./stl.ts";

/** Values, or their logarithms, as a season and the rest. */
export interface SeasonAndRest {
  readonly season: Float64Array;
  readonly rest: Float64Array;
  readonly logs: boolean;
}

/** How many years the season is smoothed over: that of one season in Bandara, Hyndman and Bergmeir's MSTL (2021). */
const window = 11;

/** In logarithms where all values are positive, so that the season multiplies. */
export function partsOf(values: Float64Array, period: number, figures: SeasonalFigures | undefined): SeasonAndRest {
  const logs = figures?.kind === "multiplicative";
  const x = logs ? values.map(Math.log) : values;
  const season = seasonOf(x, period, window);
  return { season, rest: x.map((value, at) => value - (season[at] ?? 0)), logs };
}
