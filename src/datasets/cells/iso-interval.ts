import { calendarDate, dayNumber, daysInMonth } from "../../model/calendar.ts";
import { day, type Period, periodAt, startDay } from "../../model/period.ts";
import { windowOfDays } from "./window-of-days.ts";

/**
 * An interval as ISO 8601 writes it and statistics offices publish it: the day it begins on, and how long it is or its last day. Undefined for all
 * else.
 *
 * @example
 * isoInterval("2023-01-01/P1Y") // -> { kind: "regular", frequency: "A", ordinal: 2023 }
 * isoInterval("2023-04-01T00:00:00/P3M") // -> { kind: "regular", frequency: "Q", ordinal: 8093 }
 * isoInterval("2023-01-01/2023-01-31") // -> { kind: "regular", frequency: "M", ordinal: 24276 }
 */
export function isoInterval(text: string): Period | undefined {
  const [, first = "", last, years = "0", months = "0", weeks = "0", days = "0"] = interval.exec(text) ?? [];
  const start = dayOf(first);
  if (start === undefined) return undefined;
  if (last !== undefined) {
    const end = dayOf(last);
    return end === undefined ? undefined : windowOfDays(periodAt("D", start), periodAt("D", end));
  }
  const past = later(start, Number(years) * 12 + Number(months)) + Number(weeks) * 7 + Number(days);
  return past > start ? windowOfDays(periodAt("D", start), periodAt("D", past - 1)) : undefined;
}

const date = String.raw`(\d{4}-\d\d-\d\d)(?:T00:00(?::00)?Z?)?`;
const interval = new RegExp(
  String.raw`^${date}\/(?:${date}|P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?)$`,
);

function dayOf(text: string): number | undefined {
  const [year = 0, month = 0, of = 0] = text.split("-").map(Number);
  if (month < 1 || month > 12 || of < 1 || of > daysInMonth(year, month)) return undefined;
  return startDay(day(year, month, of));
}

/** So many months after a day; the last day of a shorter month for one that it has not. */
function later(start: number, months: number): number {
  const from = calendarDate(start);
  const at = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}
