import { readPeriod } from "../../datasets/cells/read-period.ts";
import { calendarDate } from "../../model/calendar.ts";
import type { Frequency, Period } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { containing } from "../../model/period-within.ts";

/** Where the parts of a period stand. */
export type PeriodShape = "period" | "year" | "year-quarter" | "year-month";

/**
 * Reads a period from the columns that its parts are in.
 *
 * @example
 * sourcePeriod("year-month", ["2024", "6"]) // -> { kind: "regular", frequency: "M", ordinal: 24293 }
 * sourcePeriod("year-quarter", ["2024", null]) // -> undefined
 */
export function sourcePeriod(shape: PeriodShape, texts: readonly (string | null)[]): Period | undefined {
  const [first = null, second = null] = texts.map((text) => text?.trim() ?? null);
  if (first === null) return undefined;
  if (shape === "period" || shape === "year") return readPeriod(first);
  if (second === null) return undefined;
  const number = /^\d{1,2}(?:\.0+)?$/.test(second) ? String(Math.trunc(Number(second))) : undefined;
  if (shape === "year-month") return readPeriod(number ? `${number}/${whole(first)}` : `${second} ${whole(first)}`);
  return readPeriod(number ? `Q${number} ${whole(first)}` : `${second} ${whole(first)}`);
}

function whole(year: string): string {
  return year.replace(/\.0+$/, "");
}

/**
 * What dates stand for: periods of the frequency that is said; where none is, years if all are the first days of several
 * years, months if all are first days of months, days otherwise. A date that is none is undefined.
 *
 * @example
 * datePeriods(["2024-01-01", "2024-02-01"])[1] // -> { kind: "regular", frequency: "M", ordinal: 24289 }
 * datePeriods(["2024-06-07"]) // -> [{ kind: "regular", frequency: "D", ordinal: 19881 }]
 */
export function datePeriods(dates: readonly (string | null)[], said?: Frequency): readonly (Period | undefined)[] {
  const days = dates.map((each) => (each === null ? undefined : parsePeriod(each.slice(0, 10))));
  const frequency = said ?? step(days.filter((each) => each !== undefined));
  return days.map((each) => (each?.kind === "regular" ? containing(frequency, each.ordinal) : undefined));
}

function step(days: readonly Period[]): Frequency {
  const dates = days.flatMap((each) => (each.kind === "regular" ? [calendarDate(each.ordinal)] : []));
  if (dates.some(({ day }) => day !== 1)) return "D";
  return dates.length > 1 && dates.every(({ month }) => month === 1) ? "A" : "M";
}

/** How periods are told apart while lists are made. */
export function periodKey(of: Period): string {
  return of.kind === "to-date" ? `${of.start}..${of.end}` : `${of.frequency}${of.ordinal}`;
}
