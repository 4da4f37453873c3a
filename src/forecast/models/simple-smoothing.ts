import { leastOnLine } from "../search/least-on-line.ts";

const [lowest, highest] = [0.01, 0.99];

/** A smoothing weight, and the sum of squared one-step errors it leaves. */
export interface SimpleSmoothing {
  readonly alpha: number;
  readonly squares: number;
}

/**
 * Simple exponential smoothing, `l' = l + alpha (x - l)`, with the weight that leaves the least squares. The level before the
 * first value is the one that leaves the least, too; errors are linear in it, so it follows from the weight.
 */
export function simpleSmoothing(x: Float64Array): SimpleSmoothing {
  const { at, value } = leastOnLine((alpha) => squaresOf(x, alpha).squares, lowest, highest);
  return { alpha: at, squares: Math.max(0, value) };
}

/**
 * The level after the last value.
 *
 * @example
 * lastLevel(Float64Array.of(4, 4, 4), 0.5) // -> 4
 */
export function lastLevel(x: Float64Array, alpha: number): number {
  let { level } = squaresOf(x, alpha);
  for (let at = 0; at < x.length; at++) level += alpha * ((x[at] ?? 0) - level);
  return level;
}

/** The errors are `e - (1 - alpha)^t l0`, with `e` those of a start at 0. */
function squaresOf(x: Float64Array, alpha: number): { readonly squares: number; readonly level: number } {
  let level = 0;
  let share = 1;
  let [ee, es, ss] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const error = (x[at] ?? 0) - level;
    ee += error * error;
    es += error * share;
    ss += share * share;
    level += alpha * error;
    share *= 1 - alpha;
  }
  return { squares: ee - (es * es) / ss, level: es / ss };
}
