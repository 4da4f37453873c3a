import type { ModelId } from "../../model/forecast-names.ts";
import type { Past } from "../models/model.ts";
import { models } from "../models/models.ts";
import { pastOf } from "../models/past.ts";
import { withSeason } from "../season/adjust.ts";
import { Seasons } from "../season/stl.ts";

/** What each model said at an origin, knowing only the values before it. */
export interface Trial {
  /** How many values were known. */
  readonly origin: number;
  /** For each model the values that it said would follow, as many as there are to hold against. */
  readonly said: readonly Float64Array[];
}

const mostOrigins = 12;
const leastPast = 5;

/**
 * Rolling-origin evaluation (Tashman, International Journal of Forecasting 16, 2000): goes back to earlier times and lets each
 * model say what would follow. Parameters are found once, on what was known at the first origin; levels, trends and seasons
 * anew at each. Origins begin where half of the values, and two seasons, are known, no earlier than two horizons back; there
 * are at most twelve. None where there are too few values.
 */
export function trialsOf(
  values: Float64Array,
  season: number,
  horizon: number,
  candidates: readonly ModelId[],
  seasons = new Seasons(),
): readonly Trial[] {
  const origins = originsOf(values.length, season, horizon);
  const [first] = origins;
  if (first === undefined) return [];
  const start = pastOf(values.subarray(0, first), season, seasons);
  const fitted = candidates.map((id) => {
    const model = models[id];
    return model.suits(start) ? { model, parameters: model.fit(start) } : undefined;
  });
  return origins.map((origin) => {
    const past = origin === first ? start : pastOf(values.subarray(0, origin), season, seasons);
    const ahead = Math.min(horizon, values.length - origin);
    const said = fitted.map((each) => {
      if (!each?.model.suits(past)) return new Float64Array();
      return inFull(past, each.model.id, each.model.project(past, each.parameters, ahead));
    });
    return { origin, said };
  });
}

/** What a model says with the season back in it. */
export function inFull(past: Past, id: ModelId, said: Float64Array): Float64Array {
  return models[id].adjusted ? withSeason(said, past.figures, past.values.length) : said;
}

/** The origins of a series of so many values. */
export function originsOf(length: number, season: number, horizon: number): readonly number[] {
  const least = season > 1 && length > 2 * season + 2 ? 2 * season + 1 : leastPast;
  const first = Math.max(least, length - Math.max(2 * horizon, 12), Math.ceil(length / 2));
  const all = length - first;
  if (all < 1) return [];
  const step = Math.max(1, Math.ceil(all / mostOrigins));
  return Array.from({ length: Math.ceil(all / step) }, (_, at) => first + at * step);
}
