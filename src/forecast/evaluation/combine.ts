import type { Trial } from "./trials.ts";

/**
 * How far off a model was, on average over trials: the mean of the errors' sizes, each over the square root of how many
 * periods ahead it was, since errors of later periods are larger by about that. Undefined where it said nothing.
 */
export function meanError(values: Float64Array, trials: readonly Trial[], model: number): number | undefined {
  let [sum, count] = [0, 0];
  for (const { origin, said } of trials) {
    const ahead = said[model] ?? new Float64Array();
    for (let h = 0; h < ahead.length; h++) {
      sum += Math.abs((values[origin + h] ?? 0) - (ahead[h] ?? 0)) / Math.sqrt(h + 1);
      count++;
    }
  }
  return count > 0 && Number.isFinite(sum) ? sum / count : undefined;
}

/**
 * How much each model counts in the combination: in inverse proportion to the square of its error (Bates and Granger,
 * Operational Research Quarterly 20, 1969, without the covariances). Models without an error count nothing, unless none has
 * one: then all count the same.
 *
 * @example
 * weightsOf([1, 2, undefined]) // -> [0.8, 0.2, 0]
 */
export function weightsOf(errors: readonly (number | undefined)[]): readonly number[] {
  const known = errors.filter((each) => each !== undefined);
  if (known.length === 0) return errors.map(() => 1 / errors.length);
  const least = Math.min(...known);
  if (least === 0) {
    const perfect = known.filter((each) => each === 0).length;
    return errors.map((each) => (each === 0 ? 1 / perfect : 0));
  }
  const raw = errors.map((each) => (each === undefined ? 0 : (least / each) ** 2));
  const sum = raw.reduce((all, each) => all + each, 0);
  return raw.map((each) => each / sum);
}

/** The weighted mean of what models say; those that say nothing are left out. */
export function combined(said: readonly Float64Array[], weights: readonly number[], horizon: number): Float64Array {
  const values = new Float64Array(horizon);
  let all = 0;
  for (const [at, each] of said.entries()) if (each.length >= horizon) all += weights[at] ?? 0;
  for (const [at, each] of said.entries()) {
    if (each.length < horizon) continue;
    const part = (weights[at] ?? 0) / all;
    for (let h = 0; h < horizon; h++) values[h] = (values[h] ?? 0) + part * (each[h] ?? 0);
  }
  return values;
}
