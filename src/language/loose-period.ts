import { day as dayOf, endDay, type Period, period, periodAt, startDay, toDate } from "../model/period.ts";
import { containing } from "../model/period-within.ts";

/** A period as a header says it, often without its year: `tháng 12`, `cả năm`, `6 tháng đầu năm`. */
export type LoosePeriod =
  | { readonly is: "year"; readonly year?: number }
  | { readonly is: "half"; readonly number: number; readonly year?: number }
  | { readonly is: "quarter"; readonly number: number; readonly year?: number }
  | { readonly is: "month"; readonly number: number; readonly year?: number }
  | { readonly is: "week"; readonly number: number; readonly year?: number }
  /** So many months from the start of the year, or to its end. */
  | { readonly is: "months"; readonly count: number; readonly of: "start" | "end"; readonly year?: number }
  | { readonly is: "day"; readonly day: number; readonly month: number; readonly year?: number }
  /** So many months that end with a month; a day in the first week of the next one ends it too, as years of 52 weeks do. */
  | {
      readonly is: "ended";
      readonly months: number;
      readonly day: number;
      readonly month: number;
      readonly year?: number;
    }
  /** From a day, the first of the year where it is not said, to another. */
  | {
      readonly is: "until";
      readonly from?: { readonly day: number; readonly month: number; readonly year?: number };
      readonly day: number;
      readonly month: number;
      readonly year?: number;
    }
  /** From one year into the next, as school years, which go by the year in which they end; or several whole years. */
  | { readonly is: "years"; readonly first: number; readonly last: number };

/**
 * The calendar window that a header means, with the year of the table around it where it has none of its own. Undefined
 * where no year is known or there is no such period. All months of a year are the year.
 *
 * @example
 * settlePeriod({ is: "month", number: 6 }, 2012) // -> { kind: "regular", frequency: "M", ordinal: 24149 }
 * settlePeriod({ is: "months", count: 12, of: "start", year: 2014 }, 2012) // -> { kind: "regular", frequency: "A", ordinal: 2014 }
 * settlePeriod({ is: "ended", months: 3, day: 30, month: 9, year: 2019 }, undefined) // -> { kind: "regular", frequency: "Q", ordinal: 8078 }
 * settlePeriod({ is: "quarter", number: 5 }, 2012) // -> undefined
 */
export function settlePeriod(loose: LoosePeriod, year: number | undefined): Period | undefined {
  try {
    if (loose.is === "years") return ofYears(loose.first, loose.last);
    const known = loose.year ?? year;
    return known === undefined ? undefined : inYear(loose, known);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function inYear(loose: Exclude<LoosePeriod, { readonly is: "years" }>, year: number): Period {
  switch (loose.is) {
    case "year":
      return period("A", year);
    case "half":
      return period("S", year, loose.number);
    case "quarter":
      return period("Q", year, loose.number);
    case "month":
      return period("M", year, loose.number);
    case "week":
      return period("W", year, loose.number);
    case "months":
      return monthsOf(year, loose.count, loose.of);
    case "day":
      return dayOf(year, loose.month, loose.day);
    case "ended":
      return endedIn(loose.months, dayOf(year, loose.month, loose.day));
    case "until": {
      const from = loose.from ?? { day: 1, month: 1 };
      return toDate(dayOf(loose.from?.year ?? year, from.month, from.day), dayOf(year, loose.month, loose.day));
    }
  }
}

/** The months up to the one that a day ends: a year, a quarter or a half of the calendar where they are one. */
function endedIn(count: number, day: Period): Period {
  const last = containing("M", startDay(day) - daysIntoMonth).ordinal;
  const window = toDate(periodAt("M", last - count + 1), periodAt("M", last));
  const frequency = ({ 1: "M", 3: "Q", 6: "S", 12: "A" } as const)[count];
  const calendar = frequency && containing(frequency, startDay(day) - daysIntoMonth);
  const isWhole = calendar && startDay(calendar) === window.start && endDay(calendar) === window.end;
  return isWhole ? calendar : window;
}

/** Years of 52 or 53 weeks end up to a week after a month's end. */
const daysIntoMonth = 7;

function monthsOf(year: number, count: number, of: "start" | "end"): Period {
  if (count === 12) return period("A", year);
  const first = of === "start" ? 1 : 13 - count;
  const last = of === "start" ? count : 12;
  return toDate(period("M", year, first), period("M", year, last));
}

function ofYears(first: number, last: number): Period {
  return last === first + 1 ? period("A", last) : toDate(period("A", first), period("A", last));
}
