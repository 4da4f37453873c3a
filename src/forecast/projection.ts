import type { ModelId } from "../model/forecast-names.ts";
import { combined, meanError, weightsOf } from "./evaluation/combine.ts";
import { inFull, trialsOf } from "./evaluation/trials.ts";
import { models } from "./models/models.ts";
import { pastOf } from "./models/past.ts";
import { Seasons } from "./season/stl.ts";
import { type Spread, spreadOf } from "./spread/spread.ts";

/** A model's part in a projection. */
export interface Member {
  readonly model: ModelId;
  /** Its mean error in the backtests, in the unit of the series; undefined if it could not be backtested. */
  readonly error: number | undefined;
  /** Its weight in the combination, 0 to 1. */
  readonly weight: number;
}

/** The projection of a series. */
export interface Projection {
  readonly points: Float64Array;
  readonly members: readonly Member[];
  /** The mean error of the combination in the backtests. */
  readonly error: number | undefined;
  readonly spread: Spread;
}

const candidates: readonly ModelId[] = Object.values(models).flatMap(({ id, benchmark }) => (benchmark ? [] : [id]));

/**
 * The next so many values after some, none of which is missing: each model that suits them is tried at earlier times, and
 * they are combined by how far off they were. Of many series `seasons` are shared.
 */
export function projectionOf(
  values: Float64Array,
  season: number,
  horizon: number,
  seasons = new Seasons(),
): Projection {
  const past = pastOf(values, season, seasons);
  const suited = candidates.filter((id) => models[id].suits(past));
  const chosen: readonly ModelId[] = suited.length > 0 ? suited : ["naive"];
  const trials = trialsOf(values, season, horizon, chosen, seasons);
  const errors = chosen.map((_, at) => meanError(values, trials, at));
  const weights = weightsOf(errors);
  const said = chosen.map((id) => inFull(past, id, models[id].project(past, models[id].fit(past), horizon)));
  const paths = trials.map(({ origin, said: then }) => {
    const ahead = Math.min(horizon, values.length - origin);
    return combined(then, weights, ahead).map((value, h) => (values[origin + h] ?? 0) - value);
  });
  return {
    points: combined(said, weights, horizon),
    members: chosen.map((model, at) => ({ model, error: errors[at], weight: weights[at] ?? 0 })),
    error: meanSize(paths),
    spread: spreadOf(paths, values.length, horizon),
  };
}

function meanSize(paths: readonly Float64Array[]): number | undefined {
  let [sum, count] = [0, 0];
  for (const path of paths)
    for (const [h, error] of path.entries()) {
      sum += Math.abs(error) / Math.sqrt(h + 1);
      count++;
    }
  return count > 0 ? sum / count : undefined;
}
