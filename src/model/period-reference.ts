import { calendarDate, daysInMonth, isCalendarDate } from "./calendar.ts";
import {
  countInYear,
  day,
  dayCount,
  endDay,
  numberInYear,
  type Period,
  period,
  periodAt,
  type RegularPeriod,
  startDay,
  type ToDateWindow,
  toDate,
  yearOf,
} from "./period.ts";

/** Why another year has no such period. */
export type AbsentReason = "no-week-53" | "no-29-february";

/**
 * The same period of another year, or why there is none. `nearest` is what most tables use instead, week 52 and
 * 28 February; whoever takes it says so.
 */
export type Counterpart<P extends Period = Period> =
  | { readonly found: true; readonly period: P }
  | { readonly found: false; readonly reason: AbsentReason; readonly nearest: P };

/**
 * The same period of another year: the same number in it (semester 1, June, week 23), the same date for days, and for a
 * to-date window both dates moved by as many years as its end is; one of whole months stays one of whole months, so that
 * January and February end on the 29th wherever there is one. Absent are week 53 of a year with 52 and 29 February of a
 * common year. Throws a RangeError outside the years 1 to 9999.
 *
 * @example
 * inYear(period("M", 2024, 6), 2020) // -> { found: true, period: { kind: "regular", frequency: "M", ordinal: 24245 } }
 * inYear(day(2024, 2, 29), 2020).found // -> true
 */
export function inYear(of: Period, year: number): Counterpart {
  return of.kind === "to-date" ? windowInYear(of, year) : regularInYear(of, year);
}

/**
 * The same period of the year before: ordinal - 1 (A), - 2 (S), - 4 (Q), - 12 (M); by week number and by date for W and D.
 *
 * @example
 * yearBefore(period("W", 2020, 53)).found // -> false
 * yearBefore(toDate(period("M", 2024, 1), day(2024, 6, 7))).found // -> true
 */
export function yearBefore(of: Period): Counterpart {
  return inYear(of, yearOf(of) - 1);
}

/**
 * The same period in each year of a window, first to last: what a base average such as "cùng kỳ trung bình giai đoạn
 * 2016 - 2020" is made of. Throws a RangeError where `last` is before `first`.
 *
 * @example
 * baseWindow(period("A", 2024), 2016, 2020).length // -> 5
 */
export function baseWindow(of: Period, first: number, last: number): readonly Counterpart[] {
  if (last < first) throw new RangeError(`a base window cannot end (${last}) before it starts (${first})`);
  return Object.freeze(Array.from({ length: last - first + 1 }, (_, index) => inYear(of, first + index)));
}

/**
 * The counterpart of a period in another year if it exists, otherwise the nearest existing period: 28 February for 29 February.
 *
 * @example
 * nearest(yearBefore(day(2024, 2, 29))) // -> { kind: "regular", frequency: "D", ordinal: 19416 }
 */
export function nearest<P extends Period>(counterpart: Counterpart<P>): P {
  return counterpart.found ? counterpart.period : counterpart.nearest;
}

/**
 * The period just before: ordinal - 1. Before a to-date window comes the window of the same length that ends on the day
 * before it: as many whole months where it is whole months, as many days where it is not.
 *
 * @example
 * periodBefore(period("M", 2024, 1)) // -> { kind: "regular", frequency: "M", ordinal: 24287 }
 * dayCount(periodBefore(toDate(period("M", 2024, 1), period("M", 2024, 2)))) // -> 61
 */
export function periodBefore(of: Period): Period {
  return of.kind === "to-date" ? windowBefore(of) : periodAt(of.frequency, of.ordinal - 1);
}

/**
 * The year whose plan a period belongs to. Undefined for a week or a window that is not within one calendar year.
 *
 * @example
 * planYear(toDate(period("M", 2024, 1), day(2024, 6, 7))) // -> { kind: "regular", frequency: "A", ordinal: 2024 }
 * planYear(period("W", 2025, 1)) // -> undefined
 */
export function planYear(of: Period): RegularPeriod | undefined {
  const first = calendarDate(startDay(of)).year;
  return first === calendarDate(endDay(of)).year ? period("A", first) : undefined;
}

function regularInYear(of: RegularPeriod, year: number): Counterpart<RegularPeriod> {
  if (of.frequency === "D") return dayInYear(of.ordinal, year);
  const number = numberInYear(of);
  const count = countInYear(of.frequency, year);
  if (number <= count) return found(period(of.frequency, year, number));
  return absent("no-week-53", period(of.frequency, year, count));
}

function dayInYear(ordinal: number, year: number): Counterpart<RegularPeriod> {
  const { month, day: dayOfMonth } = calendarDate(ordinal);
  if (isCalendarDate({ year, month, day: dayOfMonth })) return found(day(year, month, dayOfMonth));
  return absent("no-29-february", day(year, 2, 28));
}

function windowInYear(of: ToDateWindow, year: number): Counterpart<ToDateWindow> {
  const years = year - yearOf(of);
  const months = wholeMonths(of);
  if (months) return found(toDate(monthMoved(months[0], years), monthMoved(months[1], years)));
  const start = dayInYear(of.start, calendarDate(of.start).year + years);
  const end = dayInYear(of.end, year);
  if (start.found && end.found) return found(toDate(start.period, end.period));
  return absent("no-29-february", toDate(nearest(start), nearest(end)));
}

function found<P extends Period>(of: P): Counterpart<P> {
  return Object.freeze({ found: true, period: of });
}

function absent<P extends Period>(reason: AbsentReason, instead: P): Counterpart<P> {
  return Object.freeze({ found: false, reason, nearest: instead });
}

function windowBefore(of: ToDateWindow): ToDateWindow {
  const end = periodAt("D", of.start - 1);
  return toDate(periodAt("D", startBefore(of)), end);
}

function startBefore(of: ToDateWindow): number {
  const months = wholeMonths(of);
  if (!months) return of.start - dayCount(of);
  const [first, last] = months;
  return startDay(periodAt("M", first.ordinal - (last.ordinal - first.ordinal + 1)));
}

/** The first and the last month of a window of whole months. */
function wholeMonths(of: ToDateWindow): readonly [RegularPeriod, RegularPeriod] | undefined {
  const [from, to] = [calendarDate(of.start), calendarDate(of.end)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return undefined;
  return [period("M", from.year, from.month), period("M", to.year, to.month)];
}

function monthMoved(month: RegularPeriod, years: number): RegularPeriod {
  return periodAt("M", month.ordinal + 12 * years);
}
