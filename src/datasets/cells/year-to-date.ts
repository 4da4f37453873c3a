import { calendarDate } from "../../model/calendar.ts";
import { endDay, type Period, period, periodAt, startDay, toDate } from "../../model/period.ts";

/**
 * From the start of the year, 1 January unless it begins in another month, to the end of a period; all of a calendar year is the year. Weeks,
 * which need not begin with a year, stay as they are.
 *
 * @example
 * fromYearStart(period("M", 2024, 12)) // -> { kind: "regular", frequency: "A", ordinal: 2024 }
 * fromYearStart(period("Q", 2024, 2)).kind // -> "to-date"
 */
export function fromYearStart(of: Period, month = 1): Period {
  if (of.kind === "to-date" || of.frequency === "A" || of.frequency === "W") return of;
  const year = fiscalYearOf(of, month);
  const begins = period("M", month === 1 ? year : year - 1, month);
  const window = toDate(begins, of);
  const isWhole = window.end === endDay(periodAt("M", begins.ordinal + 11));
  return isWhole && month === 1 ? period("A", year) : window;
}

/**
 * The year that a period's first day is in, by the calendar year in which it ends: with a start in April, May 2023 is of 2024.
 *
 * @example
 * fiscalYearOf(period("M", 2023, 5), 4) // -> 2024
 */
export function fiscalYearOf(of: Period, month: number): number {
  const date = calendarDate(startDay(of));
  return month > 1 && date.month >= month ? date.year + 1 : date.year;
}
