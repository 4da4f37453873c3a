import { stl } from "../season/stl.ts";
import { etsParameters, etsProjection } from "./ets.ts";
import type { Model, Past } from "./model.ts";
import { trendSmoothing } from "./trend-smoothing.ts";

/** How many years the season is smoothed over: that of one season in Bandara, Hyndman and Bergmeir's MSTL (2021). */
const window = 11;

/**
 * The season by {@link stl}, exponential smoothing ({@link etsParameters}) of what is left, and the last season again on
 * top. In logarithms where all values are positive, so that the season multiplies.
 */
export const stlEts: Model = {
  id: "stl-ets",
  adjusted: false,
  suits: ({ figures, season, values }) => figures !== undefined && values.length >= 2 * season + 1,
  fit: (past) => {
    const { rest } = partsOf(past);
    return etsParameters(rest, () => trendSmoothing(rest, true));
  },
  project: (past, parameters, horizon) => {
    const { rest, season, logs } = partsOf(past);
    const last = season.subarray(season.length - past.season);
    return etsProjection(rest, parameters, horizon).map((value, h) => {
      const sum = value + (last[h % past.season] ?? 0);
      return logs ? Math.exp(sum) : sum;
    });
  },
};

function partsOf({ values, season: period, figures }: Past) {
  const logs = figures?.kind === "multiplicative";
  const x = logs ? values.map(Math.log) : values;
  const { season } = stl(x, period, window);
  return { rest: x.map((value, at) => value - (season[at] ?? 0)), season, logs };
}
