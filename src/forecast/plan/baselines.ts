import type { PanelSeries } from "../series/panel-series.ts";
import { elapsed, inOtherYear, type Target, totalTo, valueAt } from "./target.ts";

/** The year-end estimates of the baselines. */
export interface Baselines {
  /** At the pace so far. */
  readonly straightLine: number | undefined;
  /** By the share of the year that past years had completed by then, or had remaining. */
  readonly seasonal: number | undefined;
  /** As last year. */
  readonly lastYear: number | undefined;
}

const mostYears = 5;

/**
 * Of a flow: `toDate / periods so far * periods in all`; `toDate` over the part that up to five past years had by then (the
 * sum of those parts over the sum of their totals); last year's total. Of a stock, a ratio or an index: on along the line from
 * the last value of the year before; the last value and the mean of what past years went up or down by from then on; last
 * year's end; no further than a `ceiling`, as a share of a whole has one.
 */
export function baselinesOf(
  series: PanelSeries,
  target: Target,
  at: number,
  toDate: number | undefined,
  ceiling = Number.POSITIVE_INFINITY,
): Baselines {
  const flow = series.indicator.kind === "flow";
  const [gone, all] = [elapsed(target, at), target.last - target.first + 1];
  const years = sameInPastYears(series, target, at);
  const lastYear = years.find(({ year }) => year === target.year - 1)?.final;
  if (flow) {
    const [part, whole] = [total(years.map((each) => each.reached)), total(years.map((each) => each.final))];
    return {
      straightLine: toDate === undefined || gone === 0 ? undefined : (toDate / gone) * all,
      seasonal: toDate === undefined || gone === 0 || !(part > 0) ? undefined : (toDate / part) * whole,
      lastYear,
    };
  }
  const now = valueAt(series, at);
  const start = valueAt(series, target.first - 1);
  const steps = target.last - target.first + 1;
  const rises = years.map((each) => each.final - each.reached);
  const onLine =
    now === undefined || start === undefined || gone === 0 ? undefined : start + ((now - start) / gone) * steps;
  const risen = now === undefined || rises.length === 0 ? undefined : now + total(rises) / rises.length;
  return {
    straightLine: onLine === undefined ? undefined : Math.min(ceiling, onLine),
    seasonal: risen === undefined ? undefined : Math.min(ceiling, risen),
    lastYear,
  };
}

/** Up to five past years that are known at the same point and at their end, the latest first. */
export function sameInPastYears(series: PanelSeries, target: Target, at: number) {
  const found: { readonly year: number; readonly reached: number; readonly final: number }[] = [];
  const flow = series.indicator.kind === "flow";
  for (let back = 1; back <= 2 * mostYears && found.length < mostYears; back++) {
    const other = inOtherYear(series, target, at, target.year - back);
    if (!other) continue;
    const reached = flow ? totalTo(series, other.first, other.at) : valueAt(series, other.at);
    const final = flow ? totalTo(series, other.first, other.last) : valueAt(series, other.last);
    if (reached !== undefined && final !== undefined) found.push({ year: other.year, reached, final });
  }
  return found;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
