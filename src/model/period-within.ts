import { calendarDate } from "./calendar.ts";
import { weekNumber } from "./iso-week.ts";
import { endDay, type Frequency, type Period, periodAt, perYear, type RegularPeriod, startDay } from "./period.ts";

/**
 * The period of a frequency that a day (an ordinal of frequency D) is in.
 *
 * @example
 * containing("Q", day(2024, 5, 17).ordinal) // -> { kind: "regular", frequency: "Q", ordinal: 8097 }
 * containing("Q", startDay(period("A", -499))) // -> { kind: "regular", frequency: "Q", ordinal: -1996 }
 */
export function containing(frequency: Frequency, dayOrdinal: number): RegularPeriod {
  if (frequency === "D") return periodAt("D", dayOrdinal);
  if (frequency === "W") return periodAt("W", weekNumber(dayOrdinal));
  const { year, month } = calendarDate(dayOrdinal);
  const parts = perYear[frequency];
  return periodAt(frequency, year * parts + Math.ceil((month * parts) / 12) - 1);
}

/**
 * The first and the last period of a frequency that make up a longer one; undefined where they do not fill it exactly, as
 * months do not fill a window that ends on 7 June.
 *
 * @example
 * partsOf(period("Q", 2024, 2), "M")?.map((each) => each.ordinal) // -> [24291, 24293]
 * partsOf(toDate(period("M", 2024, 1), day(2024, 6, 7)), "M") // -> undefined
 */
export function partsOf(whole: Period, frequency: Frequency): readonly [RegularPeriod, RegularPeriod] | undefined {
  const [start, end] = [startDay(whole), endDay(whole)];
  const [first, last] = [containing(frequency, start), containing(frequency, end)];
  return startDay(first) === start && endDay(last) === end ? [first, last] : undefined;
}
