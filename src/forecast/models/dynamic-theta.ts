import { nelderMead } from "../search/nelder-mead.ts";
import type { Model } from "./model.ts";

const calls = 100;
const [leastAlpha, mostAlpha] = [0.05, 0.99];
const [leastTheta, mostTheta] = [1, 50];

/**
 * The dynamic optimised Theta model of Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (International Journal of
 * Forecasting 32, 2016): the line is drawn anew at each step through the values so far, `A + B t`, and how much its bend
 * counts, `theta`, is found with the smoothing weight and the first level by least squares of one-step errors.
 */
export const dynamicTheta: Model = {
  id: "dynamic-theta",
  adjusted: true,
  suits: ({ values }) => values.length >= 4,
  fit: ({ adjusted }) => {
    const unit = Math.abs(adjusted[0] ?? 0) || 1;
    const start = [0.5, 2, (adjusted[0] ?? 0) / unit / 2];
    const squares = (at: readonly number[]): number => {
      // By place: this runs some hundred times a series, and taking an array apart goes through an iterator.
      const alpha = at[0] ?? 0;
      const theta = at[1] ?? 0;
      const level = at[2] ?? 0;
      const outside = alpha < leastAlpha || alpha > mostAlpha || theta < leastTheta || theta > mostTheta;
      return outside ? Number.POSITIVE_INFINITY : run(adjusted, alpha, theta, level * unit);
    };
    const [alpha = 0, theta = 0, level = 0] = nelderMead(squares, start, [0.2, 1, 0.2], calls).at;
    return [alpha, theta, level * unit];
  },
  project: ({ adjusted }, [alpha = 1, theta = 2, level = 0], horizon) => {
    const values = new Float64Array(horizon);
    run(adjusted, alpha, theta, level, values);
    return values;
  },
};

/** Runs through the values and returns the sum of squared errors; then goes on into `ahead`, each forecast taken as come true. */
function run(x: Float64Array, alpha: number, theta: number, first: number, ahead?: Float64Array): number {
  const bend = 1 - 1 / theta;
  let level = first;
  let [a, b, mean] = [0, 0, 0];
  let share = 1;
  let squares = 0;
  const end = x.length + (ahead?.length ?? 0);
  for (let t = 1; t <= end; t++) {
    const forecast = level + bend * (share * a + ((1 - share * (1 - alpha)) / alpha) * b);
    let value = forecast;
    if (t <= x.length) {
      value = x[t - 1] ?? 0;
      // The first value has no line before it.
      if (t > 1) squares += (value - forecast) ** 2;
    } else if (ahead) ahead[t - 1 - x.length] = forecast;
    level = alpha * value + (1 - alpha) * level;
    const before = mean;
    mean = ((t - 1) * mean + value) / t;
    b = t === 1 ? 0 : ((t - 2) * b + (6 * (value - before)) / t) / (t + 1);
    a = t === 1 ? value : mean - (b * (t + 1)) / 2;
    share *= 1 - alpha;
  }
  return squares;
}
