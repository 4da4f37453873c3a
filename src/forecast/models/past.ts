import { withoutSeason } from "../season/adjust.ts";
import { partsOf } from "../season/parts.ts";
import { seasonalFigures } from "../season/seasonal-figures.ts";
import { Seasons } from "../season/stl.ts";
import type { Past } from "./model.ts";
import { simpleSmoothing } from "./simple-smoothing.ts";
import { trendSmoothing } from "./trend-smoothing.ts";

/** The past that some values are, with its season taken out; `seasons` are shared by many. */
export function pastOf(values: Float64Array, season: number, seasons = new Seasons()): Past {
  const figures = seasonalFigures(values, season);
  const adjusted = withoutSeason(values, figures);
  return {
    values,
    season,
    figures,
    adjusted,
    simple: once(() => simpleSmoothing(adjusted)),
    damped: once(() => trendSmoothing(adjusted, true)),
    parts: once(() => partsOf(values, season, figures, seasons)),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
