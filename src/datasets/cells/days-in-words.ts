import { day, endDay, type Period, period, periodAt, startDay, toDate } from "../../model/period.ts";
import { windowOfDays } from "./window-of-days.ts";

type Rule = readonly [RegExp, (found: readonly number[]) => Period | undefined];

/**
 * Windows of days and weeks of months, by the signs of `readPeriod`: `1 Jan 2020 to 15 Jan 2020`, `1-15 January 2020`, `January 1 - 15, 2020`,
 * `Week 3 of March 2020`, `tuần 3 tháng 3 năm 2020`. Weeks of a month are counted from its first day; the fifth is what is left of it.
 */
export const dayRules: readonly Rule[] = [
  [
    /^(\d{1,2}) N(\d+) (\d{4}) (?:U )?(\d{1,2}) N(\d+) (\d{4})$/,
    ([from = 0, first = 0, start = 0, to = 0, last = 0, end = 0]) => between([start, first, from], [end, last, to]),
  ],
  [
    /^(\d{1,2}) N(\d+) (?:U )?(\d{1,2}) N(\d+) (\d{4})$/,
    ([from = 0, first = 0, to = 0, last = 0, year = 0]) => between(before(year, first, last, from), [year, last, to]),
  ],
  [
    /^(\d{1,2}) (?:U )?(\d{1,2}) N(\d+) (\d{4})$/,
    ([from = 0, to = 0, month = 0, year = 0]) => between([year, month, from], [year, month, to]),
  ],
  [
    /^N(\d+) (\d{1,2}) (\d{4}) (?:U )?N(\d+) (\d{1,2}) (\d{4})$/,
    ([first = 0, from = 0, start = 0, last = 0, to = 0, end = 0]) => between([start, first, from], [end, last, to]),
  ],
  [
    /^N(\d+) (\d{1,2}) (?:U )?N(\d+) (\d{1,2}) (\d{4})$/,
    ([first = 0, from = 0, last = 0, to = 0, year = 0]) => between(before(year, first, last, from), [year, last, to]),
  ],
  [
    /^N(\d+) (\d{1,2}) (?:U )?(\d{1,2}) (\d{4})$/,
    ([month = 0, from = 0, to = 0, year = 0]) => between([year, month, from], [year, month, to]),
  ],
  [/^W (\d) N(\d+) (\d{4})$/, ([week = 0, month = 0, year = 0]) => weekOfMonth(year, month, week)],
  [/^(\d) W N(\d+) (\d{4})$/, ([week = 0, month = 0, year = 0]) => weekOfMonth(year, month, week)],
  [/^(?:Y )?(\d{4}) N(\d+) W (\d)$/, ([year = 0, month = 0, week = 0]) => weekOfMonth(year, month, week)],
  [/^N(\d+) (\d{4}) W (\d)$/, ([month = 0, year = 0, week = 0]) => weekOfMonth(year, month, week)],
  [/^N(\d+) W (\d) (\d{4})$/, ([month = 0, week = 0, year = 0]) => weekOfMonth(year, month, week)],
  [/^W (\d) M (\d{1,2})(?: Y)? (\d{4})$/, ([week = 0, month = 0, year = 0]) => weekOfMonth(year, month, week)],
];

/** Whether a window is a week of a month as these are counted, the fifth one too. */
export function isWeekOfMonth(of: Period): boolean {
  if (of.kind !== "to-date") return false;
  const date = new Date(of.start * 86_400_000).getUTCDate();
  return (date === 29 || of.end - of.start === 6) && date % 7 === 1;
}

type Day = readonly [year: number, month: number, date: number];

function between(from: Day, to: Day): Period | undefined {
  return windowOfDays(day(...from), day(...to));
}

/** The first day of `28 Dec - 3 Jan 2020`, which is of the year before. */
function before(year: number, first: number, last: number, date: number): Day {
  return [first > last ? year - 1 : year, first, date];
}

function weekOfMonth(year: number, number: number, week: number): Period | undefined {
  const month = period("M", year, number);
  const start = startDay(month) + (week - 1) * 7;
  if (week < 1 || week > 5 || start > endDay(month)) return undefined;
  return toDate(periodAt("D", start), periodAt("D", Math.min(start + 6, endDay(month))));
}
