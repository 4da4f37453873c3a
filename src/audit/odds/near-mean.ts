/**
 * Whether a figure may be the mean of others instead of their sum: one above some and below others. Below a single one it is where that one is
 * wrong, unless the figure is near the plain mean of them all.
 *
 * @example
 * [mayBeMean(20, [10, 20, 30]), mayBeMean(60, [10, 20, 30]), mayBeMean(60, [10, 20, 300])] // -> [true, false, false]
 */
export function mayBeMean(total: number, parts: readonly number[]): boolean {
  const above = parts.filter((part) => part >= total).length;
  if (above === 0 || above === parts.length) return false;
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return above > 1 || Math.abs(total - mean) <= Math.abs(mean) * nearMean;
}

const nearMean = 0.25;
