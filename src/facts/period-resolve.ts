import { type LoosePeriod, settlePeriod } from "../language/loose-period.ts";
import {
  day as dayOf,
  endDay,
  type Frequency,
  type Period,
  period,
  periodAt,
  startDay,
  toDate,
  yearOf,
} from "../model/period.ts";
import { inYear, nearest, periodBefore, yearBefore } from "../model/period-reference.ts";
import { containing } from "../model/period-within.ts";
import type { LooseTime } from "./loose-time.ts";
import type { PrintedDate } from "./period-date.ts";

/** When something holds: over a window, or at the end of it. */
export interface When {
  readonly period: Period;
  /** A stock at the end of the period, or counted up to then: `cuối năm 2017`, `tính đến 15/6/2024`. */
  readonly point: boolean;
  /** Whether the year is said somewhere; otherwise years are counted from {@link unknownYear} and only differences mean something. */
  readonly stated: boolean;
}

/** The year of a document that names none. */
export const unknownYear = 4001;

/** The time of a whole document: its year, and its period where a title or first sentence names one. */
export interface Anchor {
  readonly year: number;
  readonly stated: boolean;
  readonly when?: When;
}

/**
 * The window that a phrase of time means beside the window spoken of. `base` where it is what something is held against:
 * `so với đầu năm` is the end of the year before, `so với năm trước` the same window of the year before. Undefined where
 * there is no such window.
 */
export function resolveTime(
  time: LooseTime,
  current: When | undefined,
  anchor: Anchor,
  base: boolean,
): When | undefined {
  try {
    return resolved(time, current, anchor, base);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function resolved(time: LooseTime, current: When | undefined, anchor: Anchor, base: boolean): When | undefined {
  switch (time.is) {
    case "calendar":
      return calendarWhen(time, current, anchor);
    case "dates":
      return datesWhen(time.from, time.to, current, anchor);
    case "week": {
      const year = time.year ?? yearSpoken(current, anchor);
      return {
        period: period("W", year, time.number),
        point: false,
        stated: time.year !== undefined || isStated(current, anchor),
      };
    }
    case "relative":
      return relativeWhen(time, current, anchor, base);
    case "same-window":
      return sameWindow(time.loose, current, anchor);
    case "part": {
      const year = yearSpoken(current, anchor) - (time.of === "start" || base ? 1 : 0);
      return { period: period("A", year), point: true, stated: isStated(current, anchor) };
    }
  }
}

function calendarWhen(
  time: LooseTime & { is: "calendar" },
  current: When | undefined,
  anchor: Anchor,
): When | undefined {
  const own = ownYear(time.loose);
  const year = own ?? yearSpoken(current, anchor) + (time.yearShift ?? 0);
  const window = settlePeriod(time.loose, year);
  if (!window) return undefined;
  const stated = own !== undefined || isStated(current, anchor);
  return pointed(window, time.loose.is === "day" ? "end" : time.point, stated);
}

function ownYear(loose: LoosePeriod): number | undefined {
  return loose.is === "years" ? loose.last : loose.year;
}

function pointed(window: Period, point: "start" | "end" | undefined, stated: boolean): When {
  if (point !== "start") return { period: window, point: point === "end", stated };
  return { period: periodAt("D", startDay(window) - 1), point: true, stated };
}

function datesWhen(from: PrintedDate, to: PrintedDate, current: When | undefined, anchor: Anchor): When | undefined {
  if (from.is !== "day" || to.is !== "day") return undefined;
  const last = to.year ?? from.year ?? yearSpoken(current, anchor);
  const wraps = from.month * 31 + from.day > to.month * 31 + to.day;
  const first = from.year ?? (wraps ? last - 1 : last);
  const stated = (to.year ?? from.year) !== undefined || isStated(current, anchor);
  return { period: toDate(dayOf(first, from.month, from.day), dayOf(last, to.month, to.day)), point: false, stated };
}

const frequencyOf: Readonly<Record<(LooseTime & { is: "relative" })["unit"], Frequency>> = {
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "S",
  year: "A",
};

function relativeWhen(
  time: LooseTime & { is: "relative" },
  current: When | undefined,
  anchor: Anchor,
  base: boolean,
): When | undefined {
  const frequency = frequencyOf[time.unit];
  const governing = time.now && anchor.stated ? anchor.when : (current ?? anchor.when);
  if (frequency === "A") {
    const isPart =
      governing && !governing.point && !(governing.period.kind === "regular" && governing.period.frequency === "A");
    if (base && time.shift === -1 && isPart && !time.point)
      return { ...governing, period: nearest(yearBefore(governing.period)) };
    const year = (time.now && anchor.stated ? anchor.year : yearSpoken(current, anchor)) + time.shift;
    return pointed(period("A", year), time.point, isStated(current, anchor));
  }
  if (!governing) return undefined;
  const own = containing(frequency, endDay(governing.period));
  return pointed(periodAt(frequency, own.ordinal + time.shift), time.point, governing.stated);
}

function sameWindow(loose: LooseTime | undefined, current: When | undefined, anchor: Anchor): When | undefined {
  const governing = current ?? anchor.when;
  if (!loose || (loose.is === "relative" && loose.unit === "year"))
    return governing && { ...governing, period: nearest(yearBefore(governing.period)) };
  const named = resolved(loose, current, anchor, false);
  if (!named || loose.is !== "calendar" || loose.loose.is !== "year") return named;
  if (!governing) return undefined;
  return { ...governing, period: nearest(inYear(governing.period, yearOf(named.period))), stated: named.stated };
}

function yearSpoken(current: When | undefined, anchor: Anchor): number {
  if (!current || (!current.stated && anchor.stated)) return anchor.year;
  return yearOf(current.period);
}

function isStated(current: When | undefined, anchor: Anchor): boolean {
  return current?.stated ?? anchor.stated;
}

/** The window of the same length just before. */
export function beforeIt(when: When): When {
  return { ...when, period: periodBefore(when.period) };
}
