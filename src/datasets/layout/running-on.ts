import type { ColumnField } from "../../language/column-sense.ts";
import { comparePeriods, type Period, yearOf } from "../../model/period.ts";
import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";

interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>;
}

/**
 * Whether the figures of a column that is called cumulative run on from one year into the next, as cases since an outbreak began do,
 * and do not start again: in more of its series' turns of the year they go on than fall back.
 */
export function isRunningOn({ rows, fields }: Rows, column: number): boolean {
  const [at] = fields.period ?? [];
  if (at === undefined) return false;
  const keys = (["indicator", "indicator-name", "area", "area-name"] as const).flatMap((field) => fields[field] ?? []);
  const series = new Map<string, { readonly period: Period; readonly value: number }[]>();
  for (const row of rows) {
    const [period, read] = [readPeriod(row[at] ?? ""), readValue(row[column] ?? "", ".")];
    if (!period || read.kind !== "number") continue;
    const key = keys.map((each) => row[each] ?? "").join("\0");
    const known = series.get(key) ?? [];
    known.push({ period, value: read.value });
    series.set(key, known);
  }
  let [goesOn, fallsBack] = [0, 0];
  for (const figures of series.values()) {
    figures.sort((a, b) => comparePeriods(a.period, b.period));
    // One figure a year shows nothing of where it starts.
    if (new Set(figures.map(({ period }) => yearOf(period))).size === figures.length) continue;
    for (const [place, { period, value }] of figures.entries()) {
      const before = figures[place - 1];
      if (!before || yearOf(before.period) === yearOf(period)) continue;
      if (value >= before.value) goesOn++;
      else fallsBack++;
    }
  }
  return goesOn > fallsBack;
}
