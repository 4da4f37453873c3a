import { calendarDate, daysInMonth } from "./calendar.ts";
import { type Period, periodAt } from "./period.ts";
import { formatPeriod } from "./period-notation.ts";
import { containing } from "./period-within.ts";

/**
 * A period as short as it can be said, and read again by `--at`: a window of whole months as `2015-01..2015-05`.
 *
 * @example
 * periodText(toDate(period("M", 2015, 1), period("M", 2015, 5))) // -> "2015-01..2015-05"
 * periodText(toDate(period("M", 2024, 1), day(2024, 6, 7))) // -> "2024-01-01..2024-06-07"
 */
export function periodText(period: Period): string {
  if (period.kind === "regular") return formatPeriod(period);
  const [from, to] = [calendarDate(period.start), calendarDate(period.end)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return formatPeriod(period);
  const months = [period.start, period.end].map((each) => containing("M", periodAt("D", each).ordinal));
  return [...new Set(months.map(formatPeriod))].join("..");
}
