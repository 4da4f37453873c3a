import type { Over } from "../../compare/over.ts";
import {
  comparePeriods,
  countInYear,
  type Period,
  periodAt,
  period as periodOf,
  type RegularPeriod,
  startDay,
  yearOf,
} from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { inYear } from "../../model/period-reference.ts";
import { containing, partsOf } from "../../model/period-within.ts";
import type { AxisFrequency } from "./axis.ts";

/**
 * The periods that values are brought to, of the periods that a panel has in one frequency: these themselves, or the longer
 * ones that they fill.
 */
export function broughtTo(over: Over, periods: readonly Period[], frequency: AxisFrequency): readonly Period[] {
  switch (over.kind) {
    case "period":
    case "to-date":
      return periods;
    case "trailing":
      return frequency === "to-date" ? [] : periods;
    case "window":
      return filled(
        periods.flatMap((each) => {
          const found = inYear(over.period, yearOf(each));
          return found.found ? [found.period] : [];
        }),
        frequency,
      );
    case "every":
      if (frequency === "to-date") return [];
      return filled(
        periods.map((each) => containing(over.frequency, startDay(each))),
        frequency,
      );
  }
}

function filled(longer: readonly Period[], frequency: AxisFrequency): readonly Period[] {
  const distinct = new Map(longer.map((each) => [formatPeriod(each), each]));
  return [...distinct.values()].filter((each) => fills(each, frequency)).sort(comparePeriods);
}

function fills(longer: Period, frequency: AxisFrequency): boolean {
  return frequency === "to-date" ? longer.kind === "to-date" : partsOf(longer, frequency) !== undefined;
}

/** The periods of a series' own frequency that a period is made of, of which `broughtTo` is the list. */
export function madeOf(over: Over, period: Period, frequency: AxisFrequency): readonly Period[] {
  if (frequency === "to-date" || over.kind === "period") return [period];
  switch (over.kind) {
    case "to-date":
      if (period.kind !== "regular" || frequency === "A") return [period];
      return upTo(periodOf(frequency, yearOf(period)), period);
    case "trailing":
      if (period.kind !== "regular") return [period];
      return upTo(periodAt(frequency, period.ordinal - over.periods + 1), period);
    case "window":
    case "every": {
      const parts = partsOf(period, frequency);
      return parts ? upTo(parts[0], parts[1]) : [];
    }
  }
}

/** The periods of a frequency that are in a year: its ISO weeks where it is weeks. */
export function periodsOfYear(year: number, frequency: AxisFrequency): readonly Period[] {
  if (frequency === "to-date") return [];
  return upTo(periodOf(frequency, year), periodOf(frequency, year, countInYear(frequency, year)));
}

/** One period after the other, both ends in. */
export function upTo(first: RegularPeriod, last: RegularPeriod): readonly RegularPeriod[] {
  return Array.from({ length: last.ordinal - first.ordinal + 1 }, (_, at) =>
    periodAt(first.frequency, first.ordinal + at),
  );
}
