import {
  countInYear,
  day,
  endDay,
  type Frequency,
  type Period,
  period,
  periodAt,
  startDay,
  toDate,
} from "../../../model/period.ts";
import { parsePeriod } from "../../../model/period-notation.ts";

/**
 * Reads a TIME_PERIOD: every notation of {@link parsePeriod}, reporting periods (`2024-A1`, `2024-S2` with the older `B` and
 * `H` for half-years, `2024-Q1`, `2024-M06`, `2024-W05`, `2024-D123`), the short `2024M06`, a day with its time, and a
 * range (`2024-01-01/P6M`, `2024-01-01/2024-06-30`), which becomes a to-date window. A day that begins or ends a month,
 * quarter, … of the `frequency` that the message states is that month, quarter, …. Undefined for trimesters (`2024-T1`), which
 * no frequency of recount is, for times of day other than midnight, and for anything else.
 *
 * @example
 * parseSdmxPeriod("2024-M06") // -> { kind: "regular", frequency: "M", ordinal: 24293 }
 * parseSdmxPeriod("2024-06-01", "M") // -> { kind: "regular", frequency: "M", ordinal: 24293 }
 * parseSdmxPeriod("1970-01-01/P6M") // -> { kind: "to-date", start: 0, end: 180 }
 * parseSdmxPeriod("2024-T1") // -> undefined
 */
export function parseSdmxPeriod(text: string, frequency?: Frequency): Period | undefined {
  const plain = text.trim();
  const [from = "", to, ...rest] = plain.split("/");
  if (to !== undefined) return rest.length === 0 ? readRange(from, to) : undefined;
  const found = reportingPeriod(plain) ?? parsePeriod(withoutTime(plain));
  if (found?.kind !== "regular" || found.frequency !== "D" || !frequency || frequency === "D") return found;
  return periodOfDay(found.ordinal, frequency) ?? found;
}

/**
 * The frequency that a code of CL_FREQ means: `H` is an older code for half-years, `B` for business days. Undefined for the
 * ones that recount does not have (hours, minutes, irregular).
 *
 * @example
 * ["A", "H", "B", "I"].map(parseFrequency) // -> ["A", "S", "D", undefined]
 */
export function parseFrequency(code: string): Frequency | undefined {
  switch (code.trim().toUpperCase()) {
    case "A":
      return "A";
    case "S":
    case "H":
      return "S";
    case "Q":
      return "Q";
    case "M":
      return "M";
    case "W":
      return "W";
    case "D":
    case "B":
      return "D";
    default:
      return undefined;
  }
}

/**
 * The frequency that a TIME_FORMAT means: a duration, or a number of the older GESMES list.
 *
 * @example
 * ["P1Y", "P3M", "610", "P7D", "PT1M"].map(parseTimeFormat) // -> ["A", "Q", "M", "W", undefined]
 */
export function parseTimeFormat(format: string): Frequency | undefined {
  return timeFormats.get(format.trim());
}

const timeFormats: ReadonlyMap<string, Frequency> = new Map([
  ["P1Y", "A"],
  ["602", "A"],
  ["P6M", "S"],
  ["604", "S"],
  ["P3M", "Q"],
  ["608", "Q"],
  ["P1M", "M"],
  ["610", "M"],
  ["P7D", "W"],
  ["616", "W"],
  ["P1D", "D"],
  ["102", "D"],
]);

/**
 * Whether a notation is a reporting period, which begins on the first day of the reporting year rather than on 1 January.
 *
 * @example
 * ["2024-Q1", "2024-A1", "2024-06", "2024"].map(isReportingPeriod) // -> [true, true, false, false]
 */
export function isReportingPeriod(text: string): boolean {
  return /^\s*\d{4}-?[ASBHQMWDT]\d{1,3}\s*$/.test(text);
}

function reportingPeriod(text: string): Period | undefined {
  const found = /^(\d{4})-?([ASBHQMWD])(\d{1,3})$/.exec(text);
  if (!found) return undefined;
  const [year, number] = [Number(found[1]), Number(found[3])];
  const letter = found[2] === "B" ? "S" : found[2];
  const frequency = parseFrequency(letter ?? "");
  if (!frequency || year < 1 || number < 1 || number > countInYear(frequency, year)) return undefined;
  return period(frequency, year, number);
}

/** `2024-06-07T00:00:00`, with or without a zone, is the day; any other time of day is none of ours. */
function withoutTime(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/, "$1");
}

function readRange(from: string, to: string): Period | undefined {
  const start = parseDayOnly(withoutTime(from));
  if (start === undefined) return undefined;
  const end = to.startsWith("P") ? lastDayOf(from, start, to) : parseDayOnly(withoutTime(to));
  if (end === undefined || end < start) return undefined;
  try {
    return toDate(periodAt("D", start), periodAt("D", end));
  } catch {
    return undefined;
  }
}

function parseDayOnly(text: string): number | undefined {
  const found = parsePeriod(text);
  return found?.kind === "regular" && found.frequency === "D" ? found.ordinal : undefined;
}

/** The day before the one that lies a duration of ISO 8601 after the start; whole years, months, weeks and days. */
function lastDayOf(from: string, start: number, duration: string): number | undefined {
  const found = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(duration);
  if (!found || duration === "P") return undefined;
  const [years, months, weeks, days] = found.slice(1).map((part) => Number(part ?? 0));
  const [year = 0, month = 0, dayOfMonth = 0] = withoutTime(from).split("-").map(Number);
  const monthCount = year * 12 + month - 1 + (years ?? 0) * 12 + (months ?? 0);
  const after = dayIn(Math.floor(monthCount / 12), (monthCount % 12) + 1, dayOfMonth);
  if (after === undefined) return undefined;
  const end = after + (weeks ?? 0) * 7 + (days ?? 0) - 1;
  return end < start ? undefined : end;
}

/** The day, or the last one of its month where the month is shorter. */
function dayIn(year: number, month: number, dayOfMonth: number): number | undefined {
  if (year > 9999) return undefined;
  const last = endDay(period("M", year, month));
  return Math.min(day(year, month, 1).ordinal + dayOfMonth - 1, last);
}

/** The period of a frequency that begins or ends on a day. */
function periodOfDay(ordinal: number, frequency: Frequency): Period | undefined {
  const year = new Date(ordinal * 86_400_000).getUTCFullYear();
  for (const candidate of [year - 1, year, year + 1]) {
    if (candidate < 1 || candidate > 9998) continue;
    for (let number = 1; number <= countInYear(frequency, candidate); number++) {
      const found = period(frequency, candidate, number);
      if (startDay(found) === ordinal || endDay(found) === ordinal) return found;
      if (startDay(found) > ordinal) break;
    }
  }
  return undefined;
}
