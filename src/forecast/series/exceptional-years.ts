import { median } from "simple-statistics";
import { targetOf, totalTo, yearOfOrdinal } from "../plan/target.ts";
import type { PanelSeries } from "./panel-series.ts";

/** So many times the median of the years is far above them: an epidemic, a flood. */
const times = 2.5;
const leastYears = 5;

/**
 * Years whose total was far above that of the other years, an epidemic year among quiet ones: those of more than 2.5 times
 * the median of the years, where there are at least five whole ones. Of flows within the year only; none where more than a
 * third of the years are like that.
 */
export function exceptionalYears(series: PanelSeries, until: number): readonly number[] {
  const { indicator, frequency, first } = series;
  if (indicator.kind !== "flow" || frequency === "A") return [];
  const totals: { readonly year: number; readonly total: number }[] = [];
  for (let year = yearOfOrdinal(frequency, first); year <= yearOfOrdinal(frequency, until); year++) {
    const whole = targetOf(frequency, year);
    const total = whole.last <= until ? totalTo(series, whole.first, whole.last) : undefined;
    if (total !== undefined) totals.push({ year, total });
  }
  if (totals.length < leastYears) return [];
  const usual = median(totals.map(({ total }) => total));
  const found = totals.filter(({ total }) => usual > 0 && total > times * usual).map(({ year }) => year);
  return found.length > totals.length / 3 ? [] : found;
}
