import { calendarDate } from "../model/calendar.ts";
import { type Frequency, type Period, periodAt, startDay } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import type { ChartRow } from "./compared-rows.ts";
import { subjectsOf } from "./subjects.ts";

/** A value of a series at a time; periods inside it that are not there have no value. */
export interface Point {
  readonly period: Period;
  /** Where it stands on a time axis: its first day, or the last of a to-date window, as `2024-06-01`. */
  readonly date: string;
  readonly value: number | undefined;
}

/** What one indicator of one area came to, period by period. */
export interface Series {
  readonly key: string;
  readonly row: ChartRow;
  readonly points: readonly Point[];
}

/** Rows of the one frequency that most of them have, since a time axis holds no two; and how many are left out. */
export function oneFrequency(rows: readonly ChartRow[]): { readonly rows: readonly ChartRow[]; readonly left: number } {
  const counts = new Map<string, number>();
  for (const { period } of rows) counts.set(kindOf(period), (counts.get(kindOf(period)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || order.indexOf(a) - order.indexOf(b));
  const kept = rows.filter(({ period }) => kindOf(period) === most?.[0]);
  return { rows: kept, left: rows.length - kept.length };
}

const order: readonly string[] = ["M", "Q", "A", "S", "W", "D", "to-date"];

function kindOf(period: Period): Frequency | "to-date" {
  return period.kind === "to-date" ? "to-date" : period.frequency;
}

/** The series of rows of one frequency, in the order in which they first appear, with their gaps as points without a value. */
export function seriesOf(rows: readonly ChartRow[], pick: (row: ChartRow) => number | undefined): readonly Series[] {
  const { key } = subjectsOf(rows, "vi");
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups].flatMap(([name, members]) => {
    const [first] = members;
    const found = new Map(members.map((row) => [formatPeriod(row.period), { period: row.period, value: pick(row) }]));
    const points = filled([...found.values()].sort((a, b) => placeOf(a.period) - placeOf(b.period)));
    return first ? [{ key: name, row: first, points }] : [];
  });
}

type Valued = Pick<Point, "period" | "value">;

function filled(points: readonly Valued[]): readonly Point[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1]?.period;
    return [...between(before, point.period), { ...point, date: dateOf(placeOf(point.period)) }];
  });
}

function between(before: Period | undefined, after: Period): readonly Point[] {
  if (before?.kind !== "regular" || after.kind !== "regular") return [];
  return Array.from({ length: Math.max(0, after.ordinal - before.ordinal - 1) }, (_, at): Point => {
    const period = periodAt(after.frequency, before.ordinal + at + 1);
    return { period, date: dateOf(placeOf(period)), value: undefined };
  });
}

/** The day at which a period stands on a time axis. */
export function placeOf(period: Period): number {
  return period.kind === "to-date" ? period.end : startDay(period);
}

/** A day as `2024-06-01`. */
export function dateOf(ordinal: number): string {
  const { year, month, day } = calendarDate(ordinal);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** The last point that has a value. */
export function lastOf({ points }: Series): (Point & { readonly value: number }) | undefined {
  for (let at = points.length - 1; at >= 0; at--) {
    const point = points[at];
    if (point?.value !== undefined) return { ...point, value: point.value };
  }
  return undefined;
}

/** The first point that has a value. */
export function firstOf({ points }: Series): (Point & { readonly value: number }) | undefined {
  for (const point of points) if (point.value !== undefined) return { ...point, value: point.value };
  return undefined;
}
