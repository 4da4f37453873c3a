import type { BaseWindow } from "../../compare/base.ts";
import type { Over } from "../../compare/over.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import { endDay, type Period, startDay, yearOf } from "../../model/period.ts";
import { baseWindow, inYear, periodBefore } from "../../model/period-reference.ts";
import { partsOf } from "../../model/period-within.ts";
import { type AxisFrequency, axisFrequency } from "./axis.ts";
import { periodsOfYear, upTo } from "./span.ts";
import { yearsBetween } from "./years-between.ts";

/** The periods that a base is made of, how many of them it needs and how many suffice, or why there are none. */
export interface WantedPeriods {
  readonly periods: readonly Period[];
  readonly need: number;
  readonly minimum: number;
  /** Years to the value, where the base is one period. */
  readonly years?: number;
  readonly refused?: ComparisonReason;
}

/** How the values are made that are compared: brought to what, of what frequency and kind. */
export interface Making {
  readonly over: Over;
  readonly frequency: AxisFrequency;
  readonly kind: IndicatorKind;
}

/** Whether values grow through the year, so that only equal windows can be compared. */
export function growsThroughYear({ over, frequency, kind }: Making): boolean {
  if (kind !== "flow" || frequency === "A") return false;
  return over.kind === "to-date" || (over.kind === "period" && frequency === "to-date");
}

/** Seen from the period of a value, the periods of its base. */
export function wantedPeriods(
  window: Exclude<BaseWindow, { kind: "first" | "plan-year" }>,
  of: Period,
  making: Making,
): WantedPeriods {
  switch (window.kind) {
    case "same":
      return one(of, of);
    case "periods-back": {
      const unequal = making.over.kind === "window" || (growsThroughYear(making) && making.frequency !== "to-date");
      return unequal ? refused("not-applicable") : one(before(of, window.periods), of);
    }
    case "years-back":
      return inOneYear(of, yearOf(of) - window.years);
    case "years": {
      const years = baseWindow(of, window.first, window.last);
      const periods = years.flatMap((each) => (each.found ? [each.period] : []));
      const [absent] = years.flatMap((each) => (each.found ? [] : [each.reason]));
      if (periods.length === 0 && absent) return refused(absent);
      const [only] = periods;
      const dated = only && years.length === 1 ? { years: yearsBetween(only, of) } : {};
      return { periods, need: years.length, minimum: window.minimum, ...dated };
    }
    case "at":
      return atPeriod(window.period, of, making);
    case "own":
      return ownPeriods(window.periods(of), of);
  }
}

/** What a reference says itself: several periods are a mean, all of which is needed. */
function ownPeriods(found: readonly Period[] | ComparisonReason, of: Period): WantedPeriods {
  if (typeof found === "string") return refused(found);
  const [only] = found;
  return only && found.length === 1 ? one(only, of) : { periods: found, need: found.length, minimum: found.length };
}

function refused(reason: ComparisonReason): WantedPeriods {
  return { periods: [], need: 0, minimum: 0, refused: reason };
}

function one(base: Period, of: Period): WantedPeriods {
  return { periods: [base], need: 1, minimum: 1, years: yearsBetween(base, of) };
}

function inOneYear(of: Period, year: number): WantedPeriods {
  const found = inYear(of, year);
  return found.found ? one(found.period, of) : refused(found.reason);
}

function before(of: Period, count: number): Period {
  return count === 0 ? of : before(periodBefore(of), count - 1);
}

/**
 * A year stands for the same part of it where values are parts of years, else for the mean of its periods; any other period
 * for itself, or for the mean of the periods that fill it. Only equal windows of cumulated values are compared.
 */
function atPeriod(base: Period, of: Period, making: Making): WantedPeriods {
  const year = base.kind === "regular" && base.frequency === "A" ? base.ordinal : undefined;
  if (year !== undefined && (growsThroughYear(making) || making.over.kind === "window")) return inOneYear(of, year);
  if (axisFrequency(base) === axisFrequency(of)) {
    return growsThroughYear(making) && !sameWindow(base, of) ? refused("not-applicable") : one(base, of);
  }
  if (growsThroughYear(making)) return refused("not-applicable");
  const parts = partsAlike(base, of);
  if (parts.length <= 1) return one(base, of);
  if (making.kind === "ratio") return refused("not-additive");
  return { periods: parts, need: parts.length, minimum: parts.length };
}

/** The periods of the same frequency as another that fill one. */
function partsAlike(base: Period, of: Period): readonly Period[] {
  if (of.kind === "to-date") return [];
  if (base.kind === "regular" && base.frequency === "A" && of.frequency === "W")
    return periodsOfYear(base.ordinal, "W");
  const parts = partsOf(base, of.frequency);
  return parts ? upTo(parts[0], parts[1]) : [];
}

/** Whether one period is the same part of its year as another. */
export function sameWindow(a: Period, b: Period): boolean {
  const found = inYear(b, yearOf(a));
  return found.found && startDay(found.period) === startDay(a) && endDay(found.period) === endDay(a);
}
