/** What each place of the season adds to the level, or multiplies it by. */
export interface SeasonalFigures {
  readonly kind: "multiplicative" | "additive";
  /** By place in the season, the first value's place being 0. They average to 1, or to 0. */
  readonly figures: Float64Array;
}

/**
 * Seasonal figures by classical decomposition: each value against the centred moving average over a season, averaged by
 * place. Ratios where all values are positive, differences otherwise. They are then drawn towards no season by as much as
 * their scatter explains of them, `1 - (m - 3) e / B` with `B` the sum of squares between places and `e` the error of a
 * place's average (James and Stein's rule, for seasonal figures by Miller and Williams, International Journal of
 * Forecasting 19, 2003). Undefined where there are no two whole seasons, or nothing is left of them.
 *
 * @example
 * Array.from(seasonalFigures(Float64Array.of(1, 3, 1, 3, 1, 3, 1), 2)?.figures ?? []) // -> [0.5, 1.5]
 * seasonalFigures(Float64Array.of(1, 3, 1), 2) // -> undefined
 */
export function seasonalFigures(values: Float64Array, season: number): SeasonalFigures | undefined {
  if (season < 2 || values.length < 2 * season + 1) return undefined;
  const positive = values.every((value) => value > 0);
  const offsets = againstMovingAverage(values, season, positive);
  const first = season >> 1;
  const sums = new Float64Array(season);
  const counts = new Int32Array(season);
  for (let at = 0; at < offsets.length; at++) {
    const place = (at + first) % season;
    sums[place] = (sums[place] ?? 0) + (offsets[at] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const means = sums.map((sum, place) => sum / (counts[place] ?? 1));
  const middle = means.reduce((sum, each) => sum + each, 0) / season;
  if (positive && !(middle > 0)) return undefined;
  const none = positive ? 1 : 0;
  const raw = means.map((each) => (positive ? each / middle : each - middle));
  const kept = reliability(offsets, means, raw, first, none);
  if (kept === 0) return undefined;
  const figures = raw.map((each) => none + kept * (each - none));
  return { kind: positive ? "multiplicative" : "additive", figures };
}

/** Values over, or less, the average of the season around them; from half a season in to half a season before the end. */
function againstMovingAverage(values: Float64Array, season: number, ratio: boolean): Float64Array {
  const half = season >> 1;
  const even = season % 2 === 0;
  const offsets = new Float64Array(values.length - 2 * half);
  for (let at = 0; at < offsets.length; at++) {
    const centre = at + half;
    let sum = even ? ((values[centre - half] ?? 0) + (values[centre + half] ?? 0)) / 2 : 0;
    for (let k = even ? 1 - half : -half; k <= (even ? half - 1 : half); k++) sum += values[centre + k] ?? 0;
    const average = sum / season;
    const value = values[centre] ?? 0;
    offsets[at] = ratio ? value / average : value - average;
  }
  return offsets;
}

/** How much of the figures their own scatter leaves standing, 0 to 1. */
function reliability(
  offsets: Float64Array,
  means: Float64Array,
  raw: Float64Array,
  first: number,
  none: number,
): number {
  const season = means.length;
  let within = 0;
  for (let at = 0; at < offsets.length; at++) within += ((offsets[at] ?? 0) - (means[(at + first) % season] ?? 0)) ** 2;
  const between = raw.reduce((sum, each) => sum + (each - none) ** 2, 0);
  const freedom = offsets.length - season;
  if (freedom <= 0 || !(between > 0)) return between > 0 ? 1 : 0;
  const errorOfMean = within / freedom / (offsets.length / season);
  return Math.max(0, 1 - (Math.max(1, season - 3) * errorOfMean) / between);
}
