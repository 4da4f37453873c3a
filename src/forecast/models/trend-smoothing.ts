import { nelderMead } from "../search/nelder-mead.ts";

/**
 * Exponential smoothing with a trend that is damped by phi at each step; phi is 1 for Holt's. With `p = l + phi b` the
 * forecast of the next value and `e` its error, `l' = p + alpha e` and `b' = phi b + beta e`: ETS(A,Ad,N) of Hyndman,
 * Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing", 2008.
 */
export interface TrendSmoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly squares: number;
}

const [leastAlpha, mostAlpha] = [0.01, 0.99];
const [leastPhi, mostPhi] = [0.8, 0.98];
const calls = 90;
const starts = [
  [0.3, 0.05, 0.9],
  [0.8, 0.1, 0.9],
] as const;

/** The weights that leave the least squares of one-step errors, with a damped trend or with Holt's. */
export function trendSmoothing(x: Float64Array, damped: boolean): TrendSmoothing {
  const squares = (at: readonly number[]): number => {
    // By place: this runs some seven hundred times a series, and taking an array apart goes through an iterator.
    const alpha = at[0] ?? 0;
    const beta = at[1] ?? 0;
    const phi = at[2] ?? 1;
    const outside = alpha < leastAlpha || alpha > mostAlpha || beta < 0 || beta > alpha;
    if (outside || (damped && (phi < leastPhi || phi > mostPhi))) return Number.POSITIVE_INFINITY;
    return leastSquares(x, alpha, beta, phi);
  };
  const steps = damped ? [0.15, 0.05, 0.05] : [0.15, 0.05];
  const [low, high] = starts.map((start) => start.slice(0, steps.length));
  const first = low && high && squares(high) < squares(low) ? high : low;
  const best = nelderMead(squares, first ?? [], steps, calls);
  const [alpha = 0, beta = 0, phi = 1] = best.at;
  return { alpha, beta, phi, squares: Math.max(0, best.value) };
}

/** The next so many values: `l + (phi + … + phi^h) b`. */
export function trendProjection(
  x: Float64Array,
  { alpha, beta, phi }: Omit<TrendSmoothing, "squares">,
  horizon: number,
): Float64Array {
  let { level, trend } = startOf(x, alpha, beta, phi);
  for (let at = 0; at < x.length; at++) {
    const next = level + phi * trend;
    const error = (x[at] ?? 0) - next;
    level = next + alpha * error;
    trend = phi * trend + beta * error;
  }
  const values = new Float64Array(horizon);
  for (let h = 0, factor = 1, sum = 0; h < horizon; h++) {
    factor *= phi;
    sum += factor;
    values[h] = level + sum * trend;
  }
  return values;
}

/**
 * The squares that the best level and trend before the first value leave. What a start is forecast as follows `u' = (1 - alpha + phi - phi beta) u
 * - phi (1 - alpha) v`, `v' = u`, whatever the start, so all starts are made of u and v, and those two take the place of the two in `startOf`.
 */
function leastSquares(x: Float64Array, alpha: number, beta: number, phi: number): number {
  const sum = 1 - alpha + phi * (1 - beta);
  const product = phi * (1 - alpha);
  const ofTrend = phi * beta;
  let next = 0;
  let trend = 0;
  let u = 1;
  let v = 0;
  let [ee, eu, ev, uu, uv] = [0, 0, 0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const error = (x[at] ?? 0) - next;
    ee += error * error;
    eu += error * u;
    ev += error * v;
    uu += u * u;
    uv += u * v;
    trend = phi * trend + ofTrend * error;
    next = next + alpha * error + trend;
    const before = v;
    v = u;
    u = sum * u - product * before;
  }
  const vv = uu - v * v;
  const determinant = uu * vv - uv * uv;
  if (!(determinant > 1e-12 * uu * vv)) return startOf(x, alpha, beta, phi).squares;
  return ee - (eu * (eu * vv - ev * uv) + ev * (ev * uu - eu * uv)) / determinant;
}

/**
 * The level and trend before the first value that leave the least squares, and those squares. Errors are linear in both:
 * they are those of a start at nothing, less what a level of 1 and a trend of 1 would be forecast as.
 */
function startOf(x: Float64Array, alpha: number, beta: number, phi: number) {
  let [l, b] = [0, 0];
  let [l1, b1] = [1, 0];
  let [l2, b2] = [0, 1];
  let [ee, e1, e2, s11, s12, s22] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const next = l + phi * b;
    const of1 = l1 + phi * b1;
    const of2 = l2 + phi * b2;
    const error = (x[at] ?? 0) - next;
    ee += error * error;
    e1 += error * of1;
    e2 += error * of2;
    s11 += of1 * of1;
    s12 += of1 * of2;
    s22 += of2 * of2;
    l = next + alpha * error;
    b = phi * b + beta * error;
    l1 = of1 - alpha * of1;
    b1 = phi * b1 - beta * of1;
    l2 = of2 - alpha * of2;
    b2 = phi * b2 - beta * of2;
  }
  const determinant = s11 * s22 - s12 * s12;
  if (!(determinant > 1e-12 * s11 * s22)) return { level: e1 / s11, trend: 0, squares: ee - (e1 * e1) / s11 };
  const level = (e1 * s22 - e2 * s12) / determinant;
  const trend = (e2 * s11 - e1 * s12) / determinant;
  return { level, trend, squares: ee - level * e1 - trend * e2 };
}
