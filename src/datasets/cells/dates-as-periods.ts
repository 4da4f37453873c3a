import { calendarDate, daysInMonth } from "../../model/calendar.ts";
import { type Period, period } from "../../model/period.ts";

/** What dates stand for that are all the first, or all the last day of a month, a quarter or a year. */
export type DateFrequency = "M" | "Q" | "A";

const quarterStarts: readonly number[] = [1, 4, 7, 10];

/**
 * The frequency of a column of dates that is no daily one: three or more days, each the first (or each the last) of its
 * month. Where only months occur in which quarters (years) start or end, these. Undefined where the days are days.
 *
 * @example
 * frequencyOfDates([day(2020, 1, 1), day(2020, 2, 1), day(2020, 3, 1)]) // -> "M"
 * frequencyOfDates([day(2020, 3, 31), day(2020, 6, 30), day(2020, 9, 30)]) // -> "Q"
 * frequencyOfDates([day(2020, 1, 1), day(2020, 1, 2), day(2020, 1, 3)]) // -> undefined
 */
export function frequencyOfDates(periods: readonly Period[]): DateFrequency | undefined {
  const days = new Set(
    periods.flatMap((each) => (each.kind === "regular" && each.frequency === "D" ? [each.ordinal] : [])),
  );
  if (days.size < 3 || periods.some((each) => each.kind !== "regular" || each.frequency !== "D")) return undefined;
  const dates = [...days].map(calendarDate);
  const isFirst = dates.every(({ day }) => day === 1);
  if (!isFirst && !dates.every(({ year, month, day }) => day === daysInMonth(year, month))) return undefined;
  const months = new Set(dates.map(({ month }) => (isFirst ? month : (month % 12) + 1)));
  if ([...months].some((month) => !quarterStarts.includes(month))) return "M";
  return months.size === 1 && months.has(1) ? "A" : "Q";
}

/**
 * The period of a frequency that a day is the first or the last of; the day itself where it is neither.
 *
 * @example
 * periodOfDate(day(2020, 6, 30), "Q") // -> { kind: "regular", frequency: "Q", ordinal: 8081 }
 * periodOfDate(day(2020, 6, 15), "M") // -> { kind: "regular", frequency: "D", ordinal: 18428 }
 */
export function periodOfDate(of: Period, frequency: DateFrequency): Period {
  if (of.kind !== "regular" || of.frequency !== "D") return of;
  const { year, month, day } = calendarDate(of.ordinal);
  if (day !== 1 && day !== daysInMonth(year, month)) return of;
  if (frequency === "M") return period("M", year, month);
  return frequency === "Q" ? period("Q", year, Math.ceil(month / 3)) : period("A", year);
}
