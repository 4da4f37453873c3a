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
    const lines = linesOf(adjusted);
    const squares = (at: readonly number[]): number => {
      // By place: this runs some hundred times a series, and taking an array apart goes through an iterator.
      const alpha = at[0] ?? 0;
      const theta = at[1] ?? 0;
      const level = at[2] ?? 0;
      const outside = alpha < leastAlpha || alpha > mostAlpha || theta < leastTheta || theta > mostTheta;
      return outside ? Number.POSITIVE_INFINITY : squaresOf(adjusted, lines, alpha, theta, level * unit);
    };
    const [alpha = 0, theta = 0, level = 0] = nelderMead(squares, start, [0.2, 1, 0.2], calls).at;
    return [alpha, theta, level * unit];
  },
  project: ({ adjusted }, [alpha = 1, theta = 2, level = 0], horizon) => {
    const values = new Float64Array(horizon);
    goOn(adjusted, alpha, theta, level, values);
    return values;
  },
};

/** The line through the first t values, `a + b t`. */
class Line {
  a = 0;
  b = 0;
  #mean = 0;

  add(value: number, t: number): void {
    const before = this.#mean;
    this.#mean = ((t - 1) * before + value) / t;
    this.b = t === 1 ? 0 : ((t - 2) * this.b + (6 * (value - before)) / t) / (t + 1);
    this.a = t === 1 ? value : this.#mean - (this.b * (t + 1)) / 2;
  }
}

interface Lines {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** The line before each value: it goes by the values alone, and is drawn once for all weights that are tried. */
function linesOf(x: Float64Array): Lines {
  const line = new Line();
  const [a, b] = [new Float64Array(x.length), new Float64Array(x.length)];
  for (let at = 0; at < x.length; at++) {
    a[at] = line.a;
    b[at] = line.b;
    line.add(x[at] ?? 0, at + 1);
  }
  return { a, b };
}

/** The sum of squared errors; the first value has no line before it. */
function squaresOf(x: Float64Array, { a, b }: Lines, alpha: number, theta: number, first: number): number {
  const bend = 1 - 1 / theta;
  const per = 1 / alpha;
  const rest = 1 - alpha;
  let level = alpha * (x[0] ?? 0) + rest * first;
  let share = rest;
  let squares = 0;
  for (let at = 1; at < x.length; at++) {
    const value = x[at] ?? 0;
    const error = value - level - bend * (share * (a[at] ?? 0) + (1 - share * rest) * per * (b[at] ?? 0));
    squares += error * error;
    level = alpha * value + rest * level;
    share *= rest;
  }
  return squares;
}

/** Runs through the values and goes on into `ahead`, each forecast taken as come true. */
function goOn(x: Float64Array, alpha: number, theta: number, first: number, ahead: Float64Array): void {
  const line = new Line();
  let level = first;
  let share = 1;
  for (let t = 1; t <= x.length + ahead.length; t++) {
    const slope = (1 - share * (1 - alpha)) / alpha;
    const forecast = level + (1 - 1 / theta) * (share * line.a + slope * line.b);
    if (t > x.length) ahead[t - 1 - x.length] = forecast;
    const value = t > x.length ? forecast : (x[t - 1] ?? 0);
    level = alpha * value + (1 - alpha) * level;
    line.add(value, t);
    share *= 1 - alpha;
  }
}
