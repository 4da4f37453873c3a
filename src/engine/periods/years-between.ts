import { type Period, startDay, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { inYear } from "../../model/period-reference.ts";

/**
 * Years from one period to another: whole between counterparts, exact for periods that divide a year, by days of 365.2425
 * to the year for others.
 *
 * @example
 * yearsBetween(period("Q", 2020, 1), period("Q", 2024, 3)) // -> 4.5
 * yearsBetween(day(2020, 6, 7), day(2024, 6, 7)) // -> 4
 */
export function yearsBetween(from: Period, to: Period): number {
  if (from.kind === "regular" && to.kind === "regular" && from.frequency === to.frequency) {
    const perYear = { A: 1, S: 2, Q: 4, M: 12, W: 0, D: 0 }[from.frequency];
    if (perYear > 0) return (to.ordinal - from.ordinal) / perYear;
  }
  const [first, last] = [yearOf(from), yearOf(to)];
  const counterpart = inYear(from, last);
  if (counterpart.found && formatPeriod(counterpart.period) === formatPeriod(to)) return last - first;
  return (startDay(to) - startDay(from)) / 365.2425;
}
