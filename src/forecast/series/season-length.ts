import type { Frequency } from "../../model/period.ts";

/**
 * How many periods a season has: a year for half-years, quarters, months and weeks, a week for days. A year of weeks is taken
 * as 52.
 *
 * @example
 * [seasonLength("M"), seasonLength("A")] // -> [12, 1]
 */
export function seasonLength(frequency: Frequency): number {
  return lengths[frequency];
}

const lengths: Readonly<Record<Frequency, number>> = { A: 1, S: 2, Q: 4, M: 12, W: 52, D: 7 };
