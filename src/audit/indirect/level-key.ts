import { calendarDate, daysInMonth } from "../../model/calendar.ts";
import type { Comparison } from "../../model/comparison.ts";
import { type Period, period, type RegularPeriod, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { periodBefore, planYear, yearBefore } from "../../model/period-reference.ts";
import { partsOf } from "../../model/period-within.ts";

/**
 * The name of a level in a series: its period, a window that is a calendar period under that period's name. A day that begins or ends a
 * month stands for the month where the series has no other days: the stock at the end of June, the staff on the first of August.
 *
 * @example
 * levelKey(parsePeriod("2024-01-01..2024-06-30"), false) // -> "2024-S1"
 * levelKey(parsePeriod("2024-06-30"), true) // -> "2024-06|end"
 */
export function levelKey(of: Period, monthly: boolean): string {
  const edge = monthly ? monthEdge(of) : undefined;
  return edge ? `${formatPeriod(edge.month)}|${edge.at}` : formatPeriod(named(of));
}

/** The level that a comparison is held against, and undefined where that is no single one. */
export function baseKey({ reference }: Comparison, of: Period, monthly: boolean): string | undefined {
  const edge = monthly ? monthEdge(of) : undefined;
  const from = edge?.month ?? of;
  const keyOf = (base: Period): string => (edge ? `${formatPeriod(base)}|${edge.at}` : formatPeriod(named(base)));
  switch (reference.kind) {
    case "prior-year": {
      const before = yearBefore(from);
      return before.found ? keyOf(before.period) : undefined;
    }
    case "prior-period":
      return keyOf(periodBefore(from));
    case "fixed-base":
      return formatPeriod(named(reference.period));
    case "plan": {
      const year = reference.phasing.kind === "none" ? planYear(of) : undefined;
      return year && `plan ${yearOf(year)}`;
    }
    default:
      return undefined;
  }
}

/** Whether a day is the first or the last of its month; undefined for any other period. */
export function monthEdge(of: Period): { readonly month: RegularPeriod; readonly at: "start" | "end" } | undefined {
  if (of.kind !== "regular" || of.frequency !== "D") return undefined;
  const { year, month, day } = calendarDate(of.ordinal);
  const at = day === 1 ? "start" : day === daysInMonth(year, month) ? "end" : undefined;
  return at && { month: period("M", year, month), at };
}

/** A window of whole months that is a quarter, a half-year or a year is that. */
export function named(of: Period): Period {
  if (of.kind === "regular") return of;
  for (const frequency of ["M", "Q", "S", "A"] as const) {
    const parts = partsOf(of, frequency);
    if (parts && parts[0].ordinal === parts[1].ordinal) return parts[0];
  }
  return of;
}
