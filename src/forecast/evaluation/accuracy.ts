/**
 * The mean size of the change from a season before, on some values: what errors are divided by in the mean absolute scaled
 * error (MASE; Hyndman and Koehler, International Journal of Forecasting 22, 2006). Undefined where nothing changes.
 *
 * @example
 * usualChange(Float64Array.of(1, 3, 2, 6), 2) // -> 2
 */
export function usualChange(values: Float64Array, season: number): number | undefined {
  const lag = values.length > season ? season : 1;
  let sum = 0;
  for (let at = lag; at < values.length; at++) sum += Math.abs((values[at] ?? 0) - (values[at - lag] ?? 0));
  return sum > 0 ? sum / (values.length - lag) : undefined;
}

/**
 * The size of an error against the mean of what was said and what came, in per cent, 0 to 200: a term of the symmetric mean
 * absolute percentage error (sMAPE) as the M3 competition took it. 0 where both are 0.
 *
 * @example
 * [symmetricError(110, 90), symmetricError(0, 0), symmetricError(0, 5)] // -> [20, 0, 200]
 */
export function symmetricError(said: number, came: number): number {
  const sum = Math.abs(said) + Math.abs(came);
  return sum === 0 ? 0 : (200 * Math.abs(said - came)) / sum;
}

/**
 * The mean of the squared difference of probabilities and what came, 1 or 0 (Brier, Monthly Weather Review 78, 1950). 0 is
 * perfect; always saying a half gives 0.25. Undefined of none.
 *
 * @example
 * brierScore([{ probability: 1, met: true }, { probability: 0.5, met: false }]) // -> 0.125
 */
export function brierScore(
  said: readonly { readonly probability: number; readonly met: boolean }[],
): number | undefined {
  if (said.length === 0) return undefined;
  return said.reduce((sum, { probability, met }) => sum + (probability - (met ? 1 : 0)) ** 2, 0) / said.length;
}
