import type { Over } from "../../compare/over.ts";
import { countInYear, dayCount, numberInYear, type Period, period, yearOf } from "../../model/period.ts";
import { partsOf } from "../../model/period-within.ts";

/**
 * How much of its year a value of a period covers: all since the year began where it is brought to date, else the period
 * itself. Counted in periods, in months for windows of whole months, in days for other windows.
 *
 * @example
 * partOfYear(period("M", 2024, 6), { kind: "to-date" }) // -> [6, 12]
 * partOfYear(period("Q", 2024, 2), { kind: "every", frequency: "Q" }) // -> [1, 4]
 * partOfYear(toDate(period("M", 2024, 1), day(2024, 6, 7)), { kind: "period" }) // -> [159, 366]
 */
export function partOfYear(of: Period, over: Over): readonly [number, number] {
  if (of.kind === "regular") {
    return [over.kind === "to-date" ? numberInYear(of) : 1, countInYear(of.frequency, yearOf(of))];
  }
  const months = partsOf(of, "M");
  if (months) return [months[1].ordinal - months[0].ordinal + 1, 12];
  return [dayCount(of), dayCount(period("A", yearOf(of)))];
}
