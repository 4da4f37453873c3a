import { etsParameters, etsProjection } from "./ets.ts";
import type { Model } from "./model.ts";
import { simpleSmoothing } from "./simple-smoothing.ts";
import { trendSmoothing } from "./trend-smoothing.ts";

/**
 * The season by `stl`, exponential smoothing ({@link etsParameters}) of what is left, and the last season again on
 * top. In logarithms where all values are positive, so that the season multiplies.
 */
export const stlEts: Model = {
  id: "stl-ets",
  adjusted: false,
  suits: ({ figures, season, values }) => figures !== undefined && values.length >= 2 * season + 1,
  fit: ({ parts }) => {
    const { rest } = parts();
    return etsParameters(rest, simpleSmoothing(rest), () => trendSmoothing(rest, true));
  },
  project: (past, parameters, horizon) => {
    const { rest, season, logs } = past.parts();
    const last = season.subarray(season.length - past.season);
    return etsProjection(rest, parameters, horizon).map((value, h) => {
      const sum = value + (last[h % past.season] ?? 0);
      return logs ? Math.exp(sum) : sum;
    });
  },
};
