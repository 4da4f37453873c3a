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
  const [at] = fields.period ?? (fields.start || partsOfYear.some((field) => fields[field]) ? [] : (fields.year ?? []));
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
    // One figure a year shows where it starts only by never coming back.
    if (new Set(figures.map(({ period }) => yearOf(period))).size === figures.length) {
      if (goesOnYearly(figures.map(({ value }) => value))) goesOn++;
      continue;
    }
    for (const [place, { period, value }] of figures.entries()) {
      const before = figures[place - 1];
      if (!before || yearOf(before.period) === yearOf(period)) continue;
      if (value >= before.value) goesOn++;
      else fallsBack++;
    }
  }
  return goesOn > fallsBack;
}

const partsOfYear = ["half", "quarter", "month", "week", "day"] as const;

/** Years in which a sum may rise by chance. */
const fewestYears = 8;

/** Whether figures of one year each go away from nought, or nearly so, for very many years. */
function goesOnYearly(values: readonly number[]): boolean {
  const turns = values.slice(1).map((value, at) => Math.abs(value) >= Math.abs(values[at] ?? 0));
  return turns.length >= fewestYears && turns.filter(Boolean).length * 10 >= turns.length * 9;
}
