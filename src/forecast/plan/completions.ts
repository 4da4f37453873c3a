import type { PanelSeries } from "../series/panel-series.ts";
import { tails } from "../spread/spread.ts";

/** How far a year was at some time, and what it came to. */
export interface Completion {
  readonly area: string;
  readonly year: number;
  /** What there was at the time, and the plan then, as they were known then. */
  readonly toDate: number;
  readonly plan: number | undefined;
  readonly final: number;
  /** The period of that year that was the last known one. */
  readonly at: number;
  /** The series as it was known then. */
  readonly series: PanelSeries;
}

/** What a year may come to, in logarithms. */
export interface CompletionForecast {
  readonly middle: number;
  readonly scale: number;
  readonly freedom: number;
  /** How many years of how many areas it goes by. */
  readonly years: number;
  readonly areas: number;
}

const leastYears = 3;
const yearsForSlope = 20;
/** With fewer years left over to tell the years of an area from its mean, half of the scatter is taken to be that. */
const yearsForShares = 5;

/**
 * What a year will come to after so much of it, by what past years of the same and other areas came to from the same point.
 *
 * `ln(final / plan) = a + b ln(toDate / plan) + area`: `b` is 1 where there are no plans or few years, which leaves the
 * plan out of it and is seasonal proration; below 1 it says that those who are behind catch up. An area's own offset is the
 * mean of its years, drawn towards 0 by how much years differ within areas against how much areas differ (an empirical Bayes
 * estimate, as of random effects; Robinson, Statistical Science 6, 1991). How far off it may be holds the scatter of years
 * within areas, what is not known of the area, and how far whole years were off for all areas alike. Undefined for fewer than three years in all, and
 * where nothing positive is there.
 */
export function completionForecast(
  past: readonly Completion[],
  area: string,
  toDate: number,
  plan: number | undefined,
): CompletionForecast | undefined {
  const usable = past.filter((each) => each.toDate > 0 && each.final > 0);
  if (usable.length < leastYears || !(toDate > 0)) return undefined;
  const planned = usable.filter((each) => each.plan !== undefined && each.plan > 0);
  const withPlans = plan !== undefined && plan > 0 && planned.length >= yearsForSlope;
  const rows = withPlans ? planned : usable;
  const baseOf = (each: { readonly plan: number | undefined }): number => (withPlans ? (each.plan ?? 1) : 1);
  const x = rows.map((each) => Math.log(each.toDate / baseOf(each)));
  const y = rows.map((each) => Math.log(each.final / baseOf(each)));
  const { start, slope } = lineOf(x, y, withPlans);
  const rest = y.map((each, at) => each - start - slope * (x[at] ?? 0));
  const numbers = withPlans ? 2 : 1;
  const { offset, variance } = areaOffset(rows, rest, area, numbers);
  const base = baseOf({ plan });
  return {
    middle: Math.log(base) + start + slope * Math.log(toDate / base) + offset,
    scale: Math.sqrt(variance * (1 + 1 / rows.length) + yearsVariance(rows, rest)),
    freedom: Math.min(tails, rows.length - numbers),
    years: rows.length,
    areas: new Set(rows.map((each) => each.area)).size,
  };
}

function lineOf(x: readonly number[], y: readonly number[], sloped: boolean) {
  const [meanX, meanY] = [mean(x), mean(y)];
  const squares = x.reduce((sum, each) => sum + (each - meanX) ** 2, 0);
  const products = x.reduce((sum, each, at) => sum + (each - meanX) * ((y[at] ?? 0) - meanY), 0);
  const slope = sloped && squares > 0 ? products / squares : 1;
  return { start: meanY - slope * meanX, slope };
}

/** How far the area's years are off on the whole, as far as that can be told, and how far a year of it may be off. */
function areaOffset(rows: readonly Completion[], rest: readonly number[], area: string, numbers: number) {
  const total = rest.reduce((sum, each) => sum + each * each, 0) / Math.max(1, rest.length - numbers);
  const groups = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) groups.set(row.area, [...(groups.get(row.area) ?? []), rest[at] ?? 0]);
  let [squares, free] = [0, 0];
  for (const group of groups.values()) {
    const middle = mean(group);
    for (const each of group) squares += (each - middle) ** 2;
    free += group.length - 1;
  }
  if (groups.size === 1) return { offset: 0, variance: total };
  const within = free > yearsForShares ? Math.min(total, squares / free) : total / 2;
  const between = total - within;
  const own = groups.get(area);
  if (!own) return { offset: 0, variance: total };
  const kept = between > 0 ? between / (between + within / own.length) : 0;
  return { offset: kept * mean(own), variance: within + between * (1 - kept) };
}

/** How much whole years differ, all areas alike, beyond what the scatter of areas makes of it. */
function yearsVariance(rows: readonly Completion[], rest: readonly number[]): number {
  const years = new Map<number, number[]>();
  for (const [at, row] of rows.entries()) years.set(row.year, [...(years.get(row.year) ?? []), rest[at] ?? 0]);
  if (years.size < 2) return 0;
  const groups = [...years.values()];
  const scatter = groups.reduce((sum, group) => {
    const middle = mean(group);
    return sum + group.reduce((all, each) => all + (each - middle) ** 2, 0);
  }, 0);
  const ofAreas = scatter / Math.max(1, rows.length - groups.length);
  const ofMeans =
    groups.reduce((sum, group) => sum + mean(group) ** 2 - ofAreas / group.length, 0) / (groups.length - 1);
  return Math.max(0, ofMeans);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
