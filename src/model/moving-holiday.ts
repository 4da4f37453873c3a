import { lunarNewYear } from "./lunar-new-year.ts";
import { dayCount, endDay, type Period, startDay, yearOf } from "./period.ts";

/** A holiday whose date moves from year to year: its first day by the year, and how many days it is felt. */
interface MovingHoliday {
  readonly first: (year: number) => number;
  readonly days: number;
  /** The years that its date is known of. */
  readonly years: readonly [number, number];
}

const holidays = {
  /** From the eve of the new year on, a week. */
  tet: { first: (year) => lunarNewYear(year) - 1, days: 7, years: [1900, 2199] },
} as const satisfies Readonly<Record<string, MovingHoliday>>;

export type HolidayName = keyof typeof holidays;

/** The holidays that are known. */
export const holidayNames = Object.keys(holidays).filter((name): name is HolidayName => Object.hasOwn(holidays, name));

/**
 * How many days of a holiday are in a period.
 *
 * @example
 * [period("M", 2023, 1), period("M", 2024, 1), period("M", 2024, 2)].map((month) => holidayDays("tet", month)) // -> [7, 0, 7]
 */
export function holidayDays(name: HolidayName, of: Period): number {
  const { first, days, years }: MovingHoliday = holidays[name];
  const [from, to] = [startDay(of), endDay(of)];
  let count = 0;
  for (let year = Math.max(years[0], yearOf(of) - 1); year <= Math.min(years[1], yearOf(of) + 1); year++) {
    const start = first(year);
    count += Math.max(0, Math.min(to, start + days - 1) - Math.max(from, start) + 1);
  }
  return count;
}

/**
 * Whether a holiday is in one of two periods and not in the other: most of its days, or of the shorter period's.
 *
 * @example
 * holidayMoved("tet", period("M", 2024, 1), period("M", 2023, 1)) // -> true
 * holidayMoved("tet", period("Q", 2024, 1), period("Q", 2023, 1)) // -> false
 */
export function holidayMoved(name: HolidayName, a: Period, b: Period): boolean {
  const most = Math.min(holidays[name].days, dayCount(a), dayCount(b));
  return Math.abs(holidayDays(name, a) - holidayDays(name, b)) > most / 2;
}
