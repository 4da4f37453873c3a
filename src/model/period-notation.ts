import { calendarDate, isCalendarDate } from "./calendar.ts";
import {
  countInYear,
  day,
  type Frequency,
  isUndated,
  numberInYear,
  type Period,
  period,
  type RegularPeriod,
  toDate,
  undated,
  yearOf,
} from "./period.ts";

/**
 * A period in SDMX notation: `2024`, `2024-S1`, `2024-Q2`, `2024-06`, `2024-W23`, `2024-06-07`, and
 * `2024-01-01..2024-06-07` for a to-date window, `-0499` for 500 BC; `_Z` for {@link undated}. SDMX 2.1 section 6, "Observational time period".
 *
 * @example
 * [period("A", 2024), period("M", 2024, 6), period("W", 2024, 3)].map(formatPeriod) // -> ["2024", "2024-06", "2024-W03"]
 * formatPeriod(toDate(period("A", 2024), period("A", 2024))) // -> "2024-01-01..2024-12-31"
 */
export function formatPeriod(of: Period): string {
  if (of.kind === "to-date") return `${formatDay(of.start)}..${formatDay(of.end)}`;
  if (isUndated(of)) return noPeriod;
  const year = padded(yearOf(of), 4);
  switch (of.frequency) {
    case "A":
      return year;
    case "S":
    case "Q":
      return `${year}-${of.frequency}${numberInYear(of)}`;
    case "M":
      return `${year}-${padded(numberInYear(of), 2)}`;
    case "W":
      return `${year}-W${padded(numberInYear(of), 2)}`;
    case "D":
      return formatDay(of.ordinal);
  }
}

/**
 * Reads what {@link formatPeriod} writes. Undefined for anything else: `2024-13`, `2023-02-29`, `2024-W53`, a window that
 * ends before it starts.
 *
 * @example
 * parsePeriod("2024-Q2") // -> { kind: "regular", frequency: "Q", ordinal: 8097 }
 * parsePeriod("2024-13") // -> undefined
 */
export function parsePeriod(text: string): Period | undefined {
  if (text === noPeriod) return undated;
  const [from = "", to, ...rest] = text.split("..");
  if (to === undefined) return parseDay(from) ?? parsePartOfYear(from);
  const start = parseDay(from);
  const end = parseDay(to);
  if (!start || !end || rest.length > 0 || end.ordinal < start.ordinal) return undefined;
  return toDate(start, end);
}

const noPeriod = "_Z";

function parsePartOfYear(text: string): RegularPeriod | undefined {
  const ancient = /^(?:0000|-(?:0\d{3}|[1-9]\d{3}|10000))$/.test(text);
  if (ancient) return text === "-0000" ? undefined : period("A", Number(text));
  const found = /^(\d{4})(?:-(?:([SQ])(\d)|(W?)(\d\d)))?$/.exec(text);
  if (!found) return undefined;
  const [, year, letter, digit, week, digits] = found;
  return existing(frequencyOf(letter ?? week), Number(year), Number(digit ?? digits ?? 1));
}

/** The letter of the notation says the frequency; months have none, and a year has no number to put one before. */
function frequencyOf(letter: string | undefined): Frequency {
  switch (letter) {
    case "S":
    case "Q":
    case "W":
      return letter;
    case "":
      return "M";
    default:
      return "A";
  }
}

function existing(frequency: Frequency, year: number, number: number): RegularPeriod | undefined {
  if (year === 0 || number < 1 || number > countInYear(frequency, year)) return undefined;
  return period(frequency, year, number);
}

function parseDay(text: string): RegularPeriod | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return undefined;
  const [year, month, dayOfMonth] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year === 0 || !isCalendarDate({ year, month, day: dayOfMonth })) return undefined;
  return day(year, month, dayOfMonth);
}

function formatDay(ordinal: number): string {
  const { year, month, day } = calendarDate(ordinal);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  const digits = Math.abs(value).toString().padStart(length, "0");
  return value < 0 ? `-${digits}` : digits;
}
