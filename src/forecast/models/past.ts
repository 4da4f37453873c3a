import { withoutSeason } from "../season/adjust.ts";
import { seasonalFigures } from "../season/seasonal-figures.ts";
import type { Past } from "./model.ts";
import { type TrendSmoothing, trendSmoothing } from "./trend-smoothing.ts";

/** The past that some values are, with its season taken out. */
export function pastOf(values: Float64Array, season: number): Past {
  const figures = seasonalFigures(values, season);
  const adjusted = withoutSeason(values, figures);
  let smoothed: TrendSmoothing | undefined;
  const damped = (): TrendSmoothing => {
    smoothed ??= trendSmoothing(adjusted, true);
    return smoothed;
  };
  return { values, season, figures, adjusted, damped };
}
