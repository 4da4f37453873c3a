import type { Model } from "./model.ts";
import { trendProjection } from "./trend-smoothing.ts";

/** A trend that levels off: Gardner and McKenzie, Management Science 31, 1985. */
export const dampedTrend: Model = {
  id: "damped-trend",
  adjusted: true,
  suits: ({ values }) => values.length >= 5,
  fit: ({ damped }) => {
    const { alpha, beta, phi } = damped();
    return [alpha, beta, phi];
  },
  project: ({ adjusted }, [alpha = 1, beta = 0, phi = 1], horizon) =>
    trendProjection(adjusted, { alpha, beta, phi }, horizon),
};
