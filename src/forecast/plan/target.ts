import { countInYear, endDay, type Frequency, period, periodAt, yearOf } from "../../model/period.ts";
import type { PanelSeries } from "../series/panel-series.ts";

/** What is to be reached by when: periods are ordinals of the series' frequency. */
export interface Target {
  readonly year: number;
  /** The first period that counts towards it, where values are summed. */
  readonly first: number;
  /** The period by the end of which it counts. */
  readonly last: number;
}

/** The target of a year, or of a year up to one of its periods. */
export function targetOf(frequency: Frequency, year: number, by?: number): Target {
  const first = period(frequency, year, 1).ordinal;
  return { year, first, last: by ?? first + countInYear(frequency, year) - 1 };
}

/** How many periods of the target's year there are up to one of them. */
export function elapsed({ first }: Target, at: number): number {
  return Math.max(0, at - first + 1);
}

/**
 * What a flow came to from a year's first period up to one: the total to date that was published, or the sum of its periods.
 * Undefined where neither is there in full.
 */
export function totalTo(series: PanelSeries, first: number, last: number): number | undefined {
  if (last < first) return 0;
  const published = series.toDate.get(endDay(periodAt(series.frequency, last)));
  if (published !== undefined) return published;
  let sum = 0;
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const value = series.values[ordinal - series.first];
    if (value === undefined || Number.isNaN(value)) return undefined;
    sum += value;
  }
  return sum;
}

/** The value of a period, where there is one. */
export function valueAt(series: PanelSeries, ordinal: number): number | undefined {
  const value = series.values[ordinal - series.first];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** The same periods of another year, where that has as many. */
export function inOtherYear({ frequency }: PanelSeries, target: Target, at: number, year: number) {
  const other = targetOf(frequency, year);
  const [last, then] = [other.first + (target.last - target.first), other.first + (at - target.first)];
  return last <= other.last ? { year, first: other.first, last, at: then } : undefined;
}

/** The year of a period. */
export function yearOfOrdinal(frequency: Frequency, ordinal: number): number {
  return yearOf(periodAt(frequency, ordinal));
}
