import { calendarDate, dayNumber, isCalendarDate } from "./calendar.ts";
import { firstWeek, mondayOf } from "./iso-week.ts";

/** SDMX code list CL_FREQ: annual, semester (half-year), quarter, month, ISO week, day. */
export type Frequency = "A" | "S" | "Q" | "M" | "W" | "D";

/**
 * One year, semester, quarter, month, week or day. The ordinals of a frequency are consecutive whole numbers, so that the
 * next period is `ordinal + 1` whatever rows are missing: the year for A, `2 year + s - 1` for S, `4 year + q - 1` for Q,
 * `12 year + m - 1` for M, and weeks and days counted from the one that holds 1 January 1970.
 */
export interface RegularPeriod {
  readonly kind: "regular";
  readonly frequency: Frequency;
  readonly ordinal: number;
}

/** From one day to another, both in, as in "lũy kế đến ngày 07/6/2024". Days are ordinals of frequency D. */
export interface ToDateWindow {
  readonly kind: "to-date";
  readonly start: number;
  readonly end: number;
}

/**
 * A calendar window, in the years 1 to 9999; years alone go back to -20000, where 0 is 1 BC as in ISO 8601. Shorter periods before the year 1 are
 * in no source; they arise only in calculations over such a year.
 */
export type Period = RegularPeriod | ToDateWindow;

/**
 * One period of a frequency by its year and its number in it, from 1. A week's year is its ISO year; a day's number is its
 * day of the year ({@link day} takes month and day). Throws a RangeError where the year has no such period.
 *
 * @example
 * period("A", 2024).ordinal // -> 2024
 * period("Q", 2024, 2).ordinal // -> 8097
 * period("M", 2024, 6).ordinal // -> 24293
 * period("W", 2024, 53) // -> throws RangeError
 */
export function period(frequency: Frequency, year: number, number = 1): RegularPeriod {
  checkWhole("year", year, frequency === "A" ? firstYear : 1, lastYear);
  checkWhole(`number of ${frequency} in ${year}`, number, 1, countInYear(frequency, year));
  return freeze(frequency, firstOrdinal(frequency, year) + number - 1);
}

/**
 * Whether there is such a period, for {@link period} to make.
 *
 * @example
 * [isPeriod("M", 2024, 12), isPeriod("M", 2024, 13), isPeriod("A", 99_999)] // -> [true, false, false]
 */
export function isPeriod(frequency: Frequency, year: number, number = 1): boolean {
  if (!Number.isInteger(year) || year < (frequency === "A" ? firstYear : 1) || year > lastYear) return false;
  return Number.isInteger(number) && number >= 1 && number <= countInYear(frequency, year);
}

/**
 * A day by its date. Throws a RangeError where there is no such day.
 *
 * @example
 * day(2024, 6, 7).ordinal // -> 19881
 * day(2023, 2, 29) // -> throws RangeError
 */
export function day(year: number, month: number, dayOfMonth: number): RegularPeriod {
  const date = { year, month, day: dayOfMonth };
  if (!isCalendarDate(date)) throw new RangeError(`there is no day ${year}-${month}-${dayOfMonth}`);
  return periodAt("D", dayNumber(date));
}

/**
 * The period of a frequency with an ordinal. Throws a RangeError where it is not whole or outside the years of {@link Period}.
 *
 * @example
 * periodAt("M", period("M", 2024, 1).ordinal - 1) // -> { kind: "regular", frequency: "M", ordinal: 24287 }
 */
export function periodAt(frequency: Frequency, ordinal: number): RegularPeriod {
  checkWhole("ordinal", ordinal, firstOrdinal(frequency, firstYear), firstOrdinal(frequency, lastYear + 1) - 1);
  return freeze(frequency, ordinal);
}

/**
 * From the first day of one period to the last day of another. Throws a RangeError where it would end before it starts.
 *
 * @example
 * dayCount(toDate(period("M", 2024, 1), day(2024, 6, 7))) // -> 159
 * toDate(day(2024, 6, 7), day(2024, 1, 1)) // -> throws RangeError
 */
export function toDate(from: Period, to: Period): ToDateWindow {
  const start = startDay(from);
  const end = endDay(to);
  if (end < start) throw new RangeError("a window cannot end before it starts");
  // A week of the year 9999 can end in the next.
  checkWhole("last day", end, start, firstOrdinal("D", lastYear + 1) - 1);
  return Object.freeze<ToDateWindow>({ kind: "to-date", start, end });
}

/**
 * The period's first day, as an ordinal of frequency D.
 *
 * @example
 * startDay(period("Q", 1970, 1)) // -> 0
 */
export function startDay(of: Period): number {
  return of.kind === "to-date" ? of.start : firstDay(of.frequency, of.ordinal);
}

/**
 * The period's last day, as an ordinal of frequency D.
 *
 * @example
 * endDay(period("Q", 1970, 1)) // -> 89
 */
export function endDay(of: Period): number {
  return of.kind === "to-date" ? of.end : firstDay(of.frequency, of.ordinal + 1) - 1;
}

/**
 * How many days the period has: `end - start + 1`.
 *
 * @example
 * [period("A", 2023), period("A", 2024), period("M", 2024, 2)].map(dayCount) // -> [365, 366, 29]
 */
export function dayCount(of: Period): number {
  return endDay(of) - startDay(of) + 1;
}

/**
 * The calendar year that a period belongs to: the ISO year of a week, the year in which a to-date window ends.
 *
 * @example
 * yearOf(period("M", 2024, 12)) // -> 2024
 */
export function yearOf(of: Period): number {
  if (of.kind === "to-date") return calendarDate(of.end).year;
  switch (of.frequency) {
    case "D":
      return calendarDate(of.ordinal).year;
    case "W":
      // The ISO year of a week is the year of its Thursday.
      return calendarDate(mondayOf(of.ordinal) + 3).year;
    default:
      return Math.floor(of.ordinal / perYear[of.frequency]);
  }
}

/**
 * Which one of its year a period is, from 1; for a day, its day of the year.
 *
 * @example
 * [period("Q", 2024, 2), period("W", 2020, 53), day(2024, 12, 31)].map(numberInYear) // -> [2, 53, 366]
 */
export function numberInYear(of: RegularPeriod): number {
  return of.ordinal - firstOrdinal(of.frequency, yearOf(of)) + 1;
}

/**
 * How many periods of a frequency a year has.
 *
 * @example
 * [countInYear("M", 2024), countInYear("D", 2024), countInYear("W", 2020), countInYear("W", 2021)] // -> [12, 366, 53, 52]
 */
export function countInYear(frequency: Frequency, year: number): number {
  return firstOrdinal(frequency, year + 1) - firstOrdinal(frequency, year);
}

/**
 * The period of figures of which a source says none: filed under a year that no source has, written `_Z` as SDMX writes what does not apply.
 * Nothing comes before it, so that it is compared with no other period.
 */
export const undated: RegularPeriod = freeze("A", -15_000);

/**
 * Whether a period is a whole year of the calendar's.
 *
 * @example
 * [isYear(period("A", 2024)), isYear(period("M", 2024, 1))] // -> [true, false]
 */
export function isYear(of: Period | undefined): boolean {
  return of?.kind === "regular" && of.frequency === "A";
}

/**
 * Whether a period is `undated`, that of figures whose source states no period.
 *
 * @example
 * [isUndated(undated), isUndated(period("A", 2024))] // -> [true, false]
 */
export function isUndated(of: Period): boolean {
  return of.kind === "regular" && of.frequency === "A" && of.ordinal === undated.ordinal;
}

/** Sources are read from -10000 on; what they are compared with may lie before it. */
const firstYear = -20_000;
const lastYear = 9999;

/** How many periods each year has, for the frequencies that divide every year alike. */
export const perYear = { A: 1, S: 2, Q: 4, M: 12 } as const;

function firstOrdinal(frequency: Frequency, year: number): number {
  switch (frequency) {
    case "D":
      return dayNumber({ year, month: 1, day: 1 });
    case "W":
      return firstWeek(year);
    default:
      return year * perYear[frequency];
  }
}

function firstDay(frequency: Frequency, ordinal: number): number {
  switch (frequency) {
    case "D":
      return ordinal;
    case "W":
      return mondayOf(ordinal);
    default: {
      const months = ordinal * (perYear.M / perYear[frequency]);
      const year = Math.floor(months / perYear.M);
      return dayNumber({ year, month: months - year * perYear.M + 1, day: 1 });
    }
  }
}

function freeze(frequency: Frequency, ordinal: number): RegularPeriod {
  return Object.freeze<RegularPeriod>({ kind: "regular", frequency, ordinal });
}

function checkWhole(name: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new RangeError(`${name}: expected a whole number from ${low} to ${high}, found ${value}`);
}

const frequencies: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D"];

/**
 * Order of periods in a panel: annual first, then semesters and so on down to days, to-date windows last; within a
 * frequency by time, windows by their end and then by their start.
 *
 * @example
 * [period("M", 2024, 2), period("M", 2024, 1), period("A", 2024)].sort(comparePeriods).map((each) => each.ordinal) // -> [2024, 24288, 24289]
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a.kind === "to-date") return b.kind === "to-date" ? a.end - b.end || a.start - b.start : 1;
  if (b.kind === "to-date") return -1;
  return frequencies.indexOf(a.frequency) - frequencies.indexOf(b.frequency) || a.ordinal - b.ordinal;
}
