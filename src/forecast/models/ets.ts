import type { Model, Parameters } from "./model.ts";
import { lastLevel, type SimpleSmoothing } from "./simple-smoothing.ts";
import { type TrendSmoothing, trendProjection, trendSmoothing } from "./trend-smoothing.ts";

/**
 * Exponential smoothing with no trend, a trend, or a damped one, whichever has the least corrected information criterion
 * (AICc) `n ln(SSE / n) + 2 k + 2 k (k + 1) / (n - k - 1)`, `k` being how many numbers were found: Hyndman, Koehler, Snyder
 * and Grose, International Journal of Forecasting 18, 2002.
 */
export const ets: Model = {
  id: "ets",
  adjusted: true,
  suits: ({ values }) => values.length >= 4,
  fit: ({ adjusted, simple, damped }) => etsParameters(adjusted, simple(), damped),
  project: ({ adjusted }, parameters, horizon) => etsProjection(adjusted, parameters, horizon),
};

/** What stands for beta where there is no trend at all. */
const noTrend = -1;

/** Weights of level, trend and damping; smoothing with a damped trend is asked for where there are values enough. */
export function etsParameters(x: Float64Array, plain: SimpleSmoothing, dampedTrend: () => TrendSmoothing): Parameters {
  const candidates = [{ at: [plain.alpha, noTrend, 0], criterion: criterion(plain.squares, x.length, 3) }];
  for (const damped of [false, true]) {
    const numbers = damped ? 6 : 5;
    if (x.length <= numbers + 1) continue;
    const { alpha, beta, phi, squares } = damped ? dampedTrend() : trendSmoothing(x, false);
    candidates.push({ at: [alpha, beta, phi], criterion: criterion(squares, x.length, numbers) });
  }
  return candidates.reduce((best, each) => (each.criterion < best.criterion ? each : best)).at;
}

/** The next so many values. */
export function etsProjection(
  x: Float64Array,
  [alpha = 1, beta = noTrend, phi = 1]: Parameters,
  horizon: number,
): Float64Array {
  if (beta === noTrend) return new Float64Array(horizon).fill(lastLevel(x, alpha));
  return trendProjection(x, { alpha, beta, phi }, horizon);
}

function criterion(squares: number, n: number, numbers: number): number {
  const correction = (2 * numbers * (numbers + 1)) / Math.max(1, n - numbers - 1);
  return n * Math.log(Math.max(squares / n, Number.MIN_VALUE)) + 2 * numbers + correction;
}
