/**
 * A quantile of sorted numbers, between two of them by straight line: `x[h] + (h - floor h) (x[h + 1] - x[h])` with
 * `h = (n - 1) p`. Hyndman and Fan 1996, type 7; `quantile` of R, `PERCENTILE.INC` of spreadsheets. NaN of none.
 *
 * @example
 * quantile([1, 2, 4, 8, 10], 0.25) // -> 2
 * quantile([1, 2, 4, 8], 0.75) // -> 5
 */
export function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (place - Math.floor(place)) * (high - low);
}
