import type { ColumnField } from "../../language/column-sense.ts";
import { yearOf } from "../../model/period.ts";
import { readPeriod } from "../cells/read-period.ts";

/**
 * Whether a column of plans holds the year's plan in every month or quarter of it: in most years of most areas there is only
 * one figure, though there are several rows.
 */
export function isPlanOfYear(
  rows: readonly (readonly string[])[],
  fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>,
  column: number,
): boolean {
  const keys = [...(fields.indicator ?? []), ...(fields.area ?? []), ...(fields["area-name"] ?? [])];
  const groups = new Map<string, { readonly values: Set<string>; rows: number }>();
  for (const row of rows) {
    const value = row[column] ?? "";
    const year = yearIn(row, fields);
    if (value === "" || year === undefined) continue;
    const key = [year, ...keys.map((each) => row[each] ?? "")].join("\0");
    const group = groups.get(key) ?? { values: new Set(), rows: 0 };
    group.values.add(value);
    group.rows++;
    groups.set(key, group);
  }
  const several = [...groups.values()].filter((group) => group.rows > 1);
  return several.length > 0 && several.filter(({ values }) => values.size === 1).length > several.length * 0.6;
}

function yearIn(row: readonly string[], fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>) {
  const [year] = fields.year ?? [];
  if (year !== undefined && (fields.month ?? fields.quarter)) return row[year];
  const [column] = fields.period ?? [];
  const period = column === undefined ? undefined : readPeriod(row[column] ?? "");
  if (period === undefined || (period.kind === "regular" && period.frequency === "A")) return undefined;
  return String(yearOf(period));
}
