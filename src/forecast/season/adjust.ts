import type { SeasonalFigures } from "./seasonal-figures.ts";

/**
 * Values without their season: over the figures, or less them.
 *
 * @example
 * Array.from(withoutSeason(Float64Array.of(5, 30), { kind: "multiplicative", figures: Float64Array.of(0.5, 1.5) })) // -> [10, 20]
 */
export function withoutSeason(values: Float64Array, season: SeasonalFigures | undefined): Float64Array {
  if (!season) return values;
  const { kind, figures } = season;
  const rest = new Float64Array(values.length);
  for (let at = 0, place = 0; at < rest.length; at++, place = place + 1 === figures.length ? 0 : place + 1) {
    const [value, figure] = [values[at] ?? 0, figures[place] ?? 0];
    rest[at] = kind === "multiplicative" ? value / figure : value - figure;
  }
  return rest;
}

/**
 * Values with their season put back; the first of them has the place `from` in the series.
 *
 * @example
 * Array.from(withSeason(Float64Array.of(10, 10), { kind: "additive", figures: Float64Array.of(-1, 1) }, 3)) // -> [11, 9]
 */
export function withSeason(values: Float64Array, season: SeasonalFigures | undefined, from: number): Float64Array {
  if (!season) return values;
  const { kind, figures } = season;
  const whole = new Float64Array(values.length);
  for (let at = 0; at < whole.length; at++) {
    const [value, figure] = [values[at] ?? 0, figures[(from + at) % figures.length] ?? 0];
    whole[at] = kind === "multiplicative" ? value * figure : value + figure;
  }
  return whole;
}
