import { calendarDate, daysInMonth } from "../../model/calendar.ts";
import { type GuessSaid, said } from "../../model/guess-said.ts";
import { type Period, period } from "../../model/period.ts";
import { containing } from "../../model/period-within.ts";

/** What dates stand for that are no days: the frequency, and how a date is filed under one of its periods. */
export interface DateRule {
  readonly frequency: "M" | "Q" | "A" | "W";
  /** Days to add to a date to come to the middle of its week, or past the end of a year of 52 or 53 weeks. */
  readonly shift: number;
  /** Only the first and the last days of periods stand for them; others are days. */
  readonly isEnds?: boolean;
  /** In the words of a guess. */
  readonly because: GuessSaid;
}

const quarterStarts: readonly number[] = [1, 4, 7, 10];
const yearlyGaps = (gap: number) => gap >= 357 && gap <= 378;

/**
 * What the dates of a column stand for that is no daily one. Each the first (or each the last) of its month: months, or quarters
 * or years where only months occur in which these start or end. One date a month, a quarter or a year: these. All on one day
 * of the week, seven days or a multiple of it apart: weeks; `name` may say whether they are its ends or its beginnings.
 * Undefined where the days are days.
 *
 * @example
 * ruleOfDates([day(2020, 1, 1), day(2020, 2, 1), day(2020, 3, 1)])?.frequency // -> "M"
 * ruleOfDates([day(2020, 3, 31), day(2020, 6, 30), day(2020, 9, 30)])?.frequency // -> "Q"
 * ruleOfDates([day(2023, 1, 29), day(2023, 2, 28), day(2023, 3, 29)])?.frequency // -> "M"
 * ruleOfDates([day(2023, 1, 1), day(2023, 1, 8), day(2023, 1, 15), day(2023, 1, 22)])?.frequency // -> "W"
 * ruleOfDates([day(2018, 12, 30), day(2019, 12, 29)])?.frequency // -> "A"
 * ruleOfDates([day(2020, 1, 1), day(2020, 1, 2), day(2020, 1, 3)]) // -> undefined
 */
export function ruleOfDates(periods: readonly Period[], says: WeekWords = {}): DateRule | undefined {
  const ordinals = periods.flatMap((each) => (each.kind === "regular" && each.frequency === "D" ? [each.ordinal] : []));
  if (ordinals.length < periods.length) return undefined;
  const days = [...new Set(ordinals)].sort((a, b) => a - b);
  if (days.length < 2) return undefined;
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? 0));
  return ruleOfEnds(days, gaps) ?? ruleOfYears(days, gaps) ?? ruleOfOnce(days, gaps) ?? ruleOfWeeks(days, gaps, says);
}

/** What a column's name says of the days of its weeks. */
export interface WeekWords {
  readonly isWeek?: boolean;
  readonly at?: "start" | "end";
}

/** Two dates show nothing unless they are months or more apart. */
function ruleOfEnds(days: readonly number[], gaps: readonly number[]): DateRule | undefined {
  const dates = days.map(calendarDate);
  const isFirst = dates.every(({ day }) => day === 1);
  if (!isFirst && !dates.every(({ year, month, day }) => day === daysInMonth(year, month))) return undefined;
  if (days.length === 2 && (isFirst || (gaps[0] ?? 0) < 27)) return undefined;
  const months = new Set(dates.map(({ month }) => (isFirst ? month : (month % 12) + 1)));
  const because = said("period-ends");
  if (months.size === 1 && days.length > 2 && gaps.every(yearlyGaps))
    return { frequency: "A", shift: 0, isEnds: true, because };
  if ([...months].some((month) => !quarterStarts.includes(month)))
    return { frequency: "M", shift: 0, isEnds: true, because };
  if (days.length === 2)
    return { frequency: months.has(1) && gaps.every(yearlyGaps) ? "A" : "M", shift: 0, isEnds: true, because };
  return { frequency: months.size === 1 && months.has(1) ? "A" : "Q", shift: 0, isEnds: true, because };
}

/** One date a year, or the last day of years of 52 or 53 weeks, which may fall into the first days of January. */
function ruleOfYears(days: readonly number[], gaps: readonly number[]): DateRule | undefined {
  if (!gaps.every((gap) => gap % 364 === 0 || gap % 371 === 0 || yearlyGaps(gap))) return undefined;
  const isWeekly = gaps.every((gap) => gap % 7 === 0);
  if (days.length === 2 && !isWeekly) return undefined;
  return { frequency: "A", shift: isWeekly ? -7 : 0, because: said("one-date-a-year") };
}

/** Days of publication, once a month or once in the last month of each quarter. */
function ruleOfOnce(days: readonly number[], gaps: readonly number[]): DateRule | undefined {
  if (days.length < 3 || gaps.some((gap) => gap < 22)) return undefined;
  const months = days.map(calendarDate).map(({ year, month }) => year * 12 + month - 1);
  if (new Set(months).size < months.length) return undefined;
  const steps = months.slice(1).map((month, at) => month - (months[at] ?? 0));
  if (steps.every((step) => step % 3 === 0) && steps.includes(3)) {
    return { frequency: "Q", shift: 0, because: said("one-date-a-quarter") };
  }
  const usual = steps.filter((step) => step === 1).length;
  return usual * 2 >= steps.length ? { frequency: "M", shift: 0, because: said("one-date-a-month") } : undefined;
}

/** A week is filed by its middle: three days before its end, three days after its beginning. */
function ruleOfWeeks(days: readonly number[], gaps: readonly number[], says: WeekWords): DateRule | undefined {
  if (gaps.some((gap) => gap % 7 !== 0) || (days.length < 4 && says.isWeek !== true)) return undefined;
  if (says.isWeek !== true && !gaps.includes(7)) return undefined;
  // 1 January 1970 was a Thursday.
  const weekday = ((((days[0] ?? 0) + 3) % 7) + 7) % 7;
  const at = says.at ?? (weekday < 4 ? "start" : "end");
  return {
    frequency: "W",
    shift: at === "start" ? 3 : -3,
    because: said(at === "start" ? "week-starts" : "week-ends"),
  };
}

/**
 * The period that a date stands for; the date itself where the period is none of days.
 *
 * @example
 * periodOfDate(day(2020, 6, 30), { frequency: "Q", shift: 0, because: "" }) // -> { kind: "regular", frequency: "Q", ordinal: 8081 }
 */
export function periodOfDate(of: Period, { frequency, shift, isEnds }: DateRule): Period {
  if (of.kind !== "regular" || of.frequency !== "D") return of;
  if (frequency === "W") return containing("W", of.ordinal + shift);
  if (frequency === "A" && shift !== 0 && calendarDate(of.ordinal).month === 1)
    return containing("A", of.ordinal + shift);
  const { year, month, day } = calendarDate(of.ordinal);
  if (isEnds && day !== 1 && day !== daysInMonth(year, month)) return of;
  if (frequency === "M") return period("M", year, month);
  return frequency === "Q" ? period("Q", year, Math.ceil(month / 3)) : period("A", year);
}
