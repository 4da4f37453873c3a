import type { PanelSeries } from "../series/panel-series.ts";
import { sameInPastYears } from "./baselines.ts";
import { elapsed, type Target } from "./target.ts";

/** The pace required from now to reach a plan, or allowed before a ceiling. */
export interface Pace {
  /** The remainder: the plan less the total so far. Negative if it is passed. */
  readonly remaining: number;
  readonly periods: number;
  /** The remainder divided by the number of remaining periods. */
  readonly perPeriod: number;
  /** The average per period of this year so far: of a flow its value, otherwise its increase. */
  readonly soFar: number | undefined;
  /** The values of last year, and of past years on average, in the remaining periods. */
  readonly lastYear: number | undefined;
  readonly pastYears: number | undefined;
  /** The remainder divided by the values of last year, and of past years on average. */
  readonly againstLastYear: number | undefined;
  readonly againstPastYears: number | undefined;
  /** For annual values: the rate of growth a year required from the last value to the plan. */
  readonly growth?: number;
}

/** The pace that a target needs; undefined where no period is left. */
export function paceOf(series: PanelSeries, target: Target, at: number, now: number, plan: number): Pace | undefined {
  const periods = target.last - Math.max(at, target.first - 1);
  if (periods < 1) return undefined;
  const gone = elapsed(target, at);
  const rests = sameInPastYears(series, target, at).map(({ year, reached, final }) => ({
    year,
    rest: final - reached,
  }));
  const lastYear = rests.find(({ year }) => year === target.year - 1)?.rest;
  const pastYears = rests.length > 0 ? rests.reduce((sum, { rest }) => sum + rest, 0) / rests.length : undefined;
  const remaining = plan - now;
  const flow = series.indicator.kind === "flow";
  const start = series.values[target.first - 1 - series.first];
  const grown = start === undefined || Number.isNaN(start) ? undefined : now - start;
  const done = flow ? now : grown;
  return {
    remaining,
    periods,
    perPeriod: remaining / periods,
    soFar: done === undefined || gone === 0 ? undefined : done / gone,
    lastYear,
    pastYears,
    againstLastYear: quotient(remaining, lastYear),
    againstPastYears: quotient(remaining, pastYears),
  };
}

/**
 * How annual values have to grow to come to a plan in its year: `(plan / last)^(1 / years) - 1`, and how much a year that is on
 * average. Undefined where no year is left.
 */
export function growthOf(
  { first, values }: PanelSeries,
  target: Target,
  at: number,
  last: number,
  plan: number,
): Pace | undefined {
  const periods = target.last - at;
  if (periods < 1) return undefined;
  const start = values.findIndex((each) => !Number.isNaN(each));
  const years = at - first - start;
  const remaining = plan - last;
  return {
    remaining,
    periods,
    perPeriod: remaining / periods,
    soFar: years > 0 ? (last - (values[start] ?? last)) / years : undefined,
    lastYear: undefined,
    pastYears: undefined,
    againstLastYear: undefined,
    againstPastYears: undefined,
    ...(last > 0 && plan > 0 && { growth: (plan / last) ** (1 / periods) - 1 }),
  };
}

function quotient(above: number, below: number | undefined): number | undefined {
  return below !== undefined && below > 0 && above > 0 ? above / below : undefined;
}
