/**
 * Errors of past forecasts, and what they say of those to come. The figures below were found on the training parts of M3
 * series alone, each cut short by its horizon (bench/forecast/accuracy.mjs), so that 80 % and 95 % of what followed lay
 * inside.
 */
export interface Spread {
  /** The scale of the error so many periods ahead, from 1, as a multiple of which Student's t is taken. */
  readonly step: (ahead: number) => number;
  /** The same for the sum of the next so many values. */
  readonly sum: (periods: number) => number;
  /** How many earlier times the errors are of, those that are known in part counted in part. */
  readonly trials: number;
}

/** Degrees of freedom: errors have longer tails than the normal distribution. */
export const tails = 4;

/** How many errors the square-root law counts as, beside those that there are. */
const lawCounts = 2;
/** Few trials, and few values, know little: the scale is this times `sqrt(1 + fewTrials / trials + fewValues / values)`. */
const scale = 0.36;
const fewTrials = 30;
const fewValues = 80;

/**
 * The spread of forecasts after some errors of a series of so many values: for each earlier time those of the next periods,
 * as many as are known. Their
 * mean square at each distance is held against the law that errors grow with the square root of the distance, as those of a
 * random walk do, and never falls as the distance grows.
 */
export function spreadOf(errors: readonly Float64Array[], values: number, horizon: number): Spread {
  const { squares, counts } = byDistance(errors, horizon);
  const law = lawOf(squares, counts);
  const variances = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    const own = ((squares[h] ?? 0) + lawCounts * law * (h + 1)) / ((counts[h] ?? 0) + lawCounts);
    variances[h] = Math.max(own, variances[h - 1] ?? 0);
  }
  const trials = counts.reduce((sum, each) => sum + each, 0) / horizon;
  const factor = scale * Math.sqrt(1 + fewTrials / Math.max(1, trials) + fewValues / values);
  return {
    step: (ahead) => factor * Math.sqrt(variances[ahead - 1] ?? 0),
    sum: (periods) => factor * Math.sqrt(varianceOfSum(errors, variances, periods)),
    trials,
  };
}

function byDistance(errors: readonly Float64Array[], horizon: number) {
  const squares = new Float64Array(horizon);
  const counts = new Int32Array(horizon);
  for (const path of errors)
    for (let h = 0; h < Math.min(horizon, path.length); h++) {
      squares[h] = (squares[h] ?? 0) + (path[h] ?? 0) ** 2;
      counts[h] = (counts[h] ?? 0) + 1;
    }
  return { squares, counts };
}

/** The variance one period ahead, if it grows evenly with the distance. */
function lawOf(squares: Float64Array, counts: Int32Array): number {
  let [sum, count] = [0, 0];
  for (let h = 0; h < squares.length; h++) {
    sum += (squares[h] ?? 0) / (h + 1);
    count += counts[h] ?? 0;
  }
  return count > 0 ? sum / count : 0;
}

/**
 * Errors that follow each other are alike, so the variance of a sum is taken of past sums. Where there are few, it is held
 * against half-way between errors that have nothing to do with each other and errors that are all the same.
 */
function varianceOfSum(errors: readonly Float64Array[], variances: Float64Array, periods: number): number {
  let [apart, together] = [0, 0];
  for (let h = 0; h < periods; h++) {
    apart += variances[h] ?? 0;
    together += Math.sqrt(variances[h] ?? 0);
  }
  const usual = (apart + together * together) / 2;
  const sums = errors
    .filter((path) => path.length >= periods)
    .map((path) => path.subarray(0, periods).reduce((sum, each) => sum + each, 0));
  const squares = sums.reduce((sum, each) => sum + each * each, 0);
  return (squares + lawCounts * usual) / (sums.length + lawCounts);
}
