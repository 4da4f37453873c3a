import { countInYear, type Period, period, toDate, yearOf } from "../../model/period.ts";

/**
 * From 1 January to the end of a period; all of a year is the year. Weeks, which need not begin with a year, stay as they are.
 *
 * @example
 * fromYearStart(period("M", 2024, 12)) // -> { kind: "regular", frequency: "A", ordinal: 2024 }
 * fromYearStart(period("Q", 2024, 2)).kind // -> "to-date"
 */
export function fromYearStart(of: Period): Period {
  if (of.kind === "to-date" || of.frequency === "A" || of.frequency === "W") return of;
  const year = yearOf(of);
  if (of.ordinal === period(of.frequency, year, countInYear(of.frequency, year)).ordinal) return period("A", year);
  return toDate(period(of.frequency, year, 1), of);
}
