import { dayNumber } from "./calendar.ts";

/** A week of ISO 8601: Monday to Sunday, in the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The Monday of week 0, in days from 1 January 1970 (a Thursday). */
const firstMonday = -3;

/**
 * The number of the week that holds a day: 0 is the week of 1 January 1970.
 *
 * @example
 * weekNumber(0) // -> 0
 * weekNumber(3) // -> 0
 * weekNumber(4) // -> 1
 */
export function weekNumber(day: number): number {
  return Math.floor((day - firstMonday) / 7);
}

/** The Monday of a week, in days from 1 January 1970. */
export function mondayOf(week: number): number {
  return 7 * week + firstMonday;
}

/**
 * The number of the first week of the ISO year: the one that holds 4 January.
 *
 * @example
 * firstWeek(1970) // -> 0
 */
export function firstWeek(year: number): number {
  return weekNumber(dayNumber({ year, month: 1, day: 4 }));
}

/**
 * How many weeks the ISO year has: 53 where it starts on a Thursday, or is a leap year that starts on a Wednesday.
 *
 * @example
 * [2019, 2020, 2021, 2026].map(weeksInYear) // -> [52, 53, 52, 53]
 */
export function weeksInYear(year: number): number {
  return firstWeek(year + 1) - firstWeek(year);
}
