/** A day of the Gregorian calendar, carried back before 1582 as ISO 8601 does. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Whether the year has a 29 February: every fourth year, but of the hundreds only each fourth.
 *
 * @example
 * [1900, 2000, 2023, 2024].map(isLeapYear) // -> [false, true, false, true]
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days the month has; a month is 1 to 12.
 *
 * @example
 * [daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2024, 6)] // -> [28, 29, 30]
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether there is such a day: 29 February only in a leap year. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The number of days from 1 January 1970 to a valid date, negative before it.
 *
 * The year is taken to start in March, so that the leap day comes last: month m (March is 0) starts on day
 * `floor((153 m + 2) / 5)` of it. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 *
 * @example
 * dayNumber({ year: 1970, month: 1, day: 1 }) // -> 0
 * dayNumber({ year: 2024, month: 6, day: 7 }) // -> 19881
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  return firstOfMarch(marchYear) + firstOfMonth(marchMonth) + day - 1;
}

/**
 * The date that is so many days after 1 January 1970: {@link dayNumber} undone.
 *
 * @example
 * calendarDate(19881) // -> { year: 2024, month: 6, day: 7 }
 */
export function calendarDate(days: number): CalendarDate {
  const marchYear = marchYearOf(days);
  const dayOfYear = days - firstOfMarch(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = month <= 2 ? marchYear + 1 : marchYear;
  return Object.freeze({ year, month, day: dayOfYear - firstOfMonth(marchMonth) + 1 });
}

/** Days from 1 March of year 0 to 1 January 1970. */
const epoch = 719_468;

const daysIn4Years = 1_461;
const daysIn100Years = 36_524;
const daysIn400Years = 146_097;

/** The day number of 1 March of the year. */
function firstOfMarch(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - epoch;
}

/** How many days after 1 March a month starts; March is 0. */
function firstOfMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

/** The year, counted from March, that holds the day: with the leap days before it taken out, all years have 365 days. */
function marchYearOf(days: number): number {
  const cycle = Math.floor((days + epoch) / daysIn400Years);
  const day = days + epoch - cycle * daysIn400Years;
  const leapDays =
    Math.floor(day / (daysIn4Years - 1)) - Math.floor(day / daysIn100Years) + Math.floor(day / (daysIn400Years - 1));
  return 400 * cycle + Math.floor((day - leapDays) / 365);
}
