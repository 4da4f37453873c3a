import { nelderMead } from "../search/nelder-mead.ts";
import { withoutSeason } from "../season/adjust.ts";
import type { SeasonalFigures } from "../season/seasonal-figures.ts";
import { slopeOf } from "./line.ts";
import type { Model, Past } from "./model.ts";

const calls = 120;

/**
 * Exponential smoothing of level, damped trend and season: ETS(M,Ad,M) where all values are positive and ETS(A,Ad,A)
 * otherwise (Winters, Management Science 6, 1960, in the form of Hyndman and others, 2008). The season starts at the
 * figures of {@link seasonalFigures}, the level and trend at the line through the first two seasons without it.
 */
export const holtWinters: Model = {
  id: "holt-winters",
  adjusted: false,
  suits: ({ figures }) => figures !== undefined,
  fit: (past) => {
    const { figures } = past;
    if (!figures) return [];
    const start = startOf(past, figures);
    const scratch = new Float64Array(figures.figures.length);
    const squares = (at: readonly number[]): number => {
      // By place, here and in `run`: they run some hundred times a series, and taking an array apart goes through an iterator.
      const alpha = at[0] ?? 0;
      const beta = at[1] ?? 0;
      const phi = at[2] ?? 0;
      const gamma = at[3] ?? 0;
      const outside = alpha < 0.01 || alpha > 0.99 || beta < 0 || beta > alpha || phi < 0.8 || phi > 0.98;
      if (outside || gamma < 0 || gamma > 1 - alpha) return Number.POSITIVE_INFINITY;
      return run(past.values, start, at, scratch);
    };
    return nelderMead(squares, [0.3, 0.05, 0.9, 0.05], [0.2, 0.05, 0.05, 0.1], calls).at;
  },
  project: (past, parameters, horizon) => {
    const ahead = new Float64Array(horizon);
    if (past.figures) run(past.values, startOf(past, past.figures), parameters, past.figures.figures.slice(), ahead);
    return ahead;
  },
};

interface Start {
  readonly level: number;
  readonly trend: number;
  readonly season: SeasonalFigures;
}

function startOf({ values, season }: Past, figures: SeasonalFigures): Start {
  const first = withoutSeason(values.subarray(0, Math.min(values.length, Math.max(10, 2 * season))), figures);
  const trend = slopeOf(first);
  const mean = first.reduce((sum, each) => sum + each, 0) / first.length;
  return { level: mean - (trend * (first.length + 1)) / 2, trend, season: figures };
}

/** Runs through the values, with the season in memory of the caller's, and returns the sum of squared errors, relative ones where it multiplies. */
function run(
  x: Float64Array,
  start: Start,
  weights: readonly number[],
  season: Float64Array,
  ahead?: Float64Array,
): number {
  const alpha = weights[0] ?? 0;
  const beta = weights[1] ?? 0;
  const phi = weights[2] ?? 1;
  const gamma = weights[3] ?? 0;
  const multiplies = start.season.kind === "multiplicative";
  season.set(start.season.figures);
  let { level, trend } = start;
  let squares = 0;
  for (let at = 0, place = 0; at < x.length; at++, place = place + 1 === season.length ? 0 : place + 1) {
    const figure = season[place] ?? 0;
    const next = level + phi * trend;
    const value = x[at] ?? 0;
    if (multiplies) {
      // What is divided is not waited for by the next step: its level and trend go by the value without its season.
      const plain = value / figure;
      const error = plain / next - 1;
      squares += error * error;
      level = next + alpha * (plain - next);
      trend = phi * trend + beta * (plain - next);
      season[place] = figure * (1 + gamma * error);
    } else {
      const error = value - next - figure;
      squares += error * error;
      level = next + alpha * error;
      trend = phi * trend + beta * error;
      season[place] = figure + gamma * error;
    }
  }
  if (!ahead) return Number.isFinite(squares) ? squares : Number.POSITIVE_INFINITY;
  for (let h = 0, factor = 1, sum = 0; h < ahead.length; h++) {
    factor *= phi;
    sum += factor;
    const figure = season[(x.length + h) % season.length] ?? 0;
    ahead[h] = multiplies ? (level + sum * trend) * figure : level + sum * trend + figure;
  }
  return squares;
}
