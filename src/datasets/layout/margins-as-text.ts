import { readValue } from "../cells/read-value.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

const between = /^[([]?\s*(-?\d[\d.,]*)\s*%?\s*(?:[-–—;,]|to)\s*(-?\d[\d.,]*)\s*%?\s*[)\]]?$/;
const fewest = 3;

/**
 * Leaves aside columns of texts that say between which two numbers a figure of their row lies, `5.5-7.7` beside 6.6: they say how sure the
 * figure is, and tell no rows apart. Ages, `5-9`, hold no figures.
 */
export function settleMargins(
  profiles: readonly Profile[],
  roles: Roles,
  rows: readonly (readonly string[])[],
  isMapped: ReadonlyMap<number, unknown>,
): void {
  const figures = profiles.filter(({ column }) => roles.get(column) === "value");
  const dimension: ColumnRole = "dimension";
  for (const { column, filled, distinct } of profiles) {
    if (roles.get(column) !== dimension || isMapped.has(column) || filled < fewest) continue;
    if (!distinct.every((text) => between.test(text))) continue;
    const told = rows.filter((row) => between.test(row[column] ?? ""));
    const isAround = (value: number) => told.every((row) => isWithin(row[value] ?? "", row[column] ?? ""));
    if (told.length >= fewest && figures.some((each) => isAround(each.column))) roles.set(column, "ignored");
  }
}

function isWithin(figure: string, range: string): boolean {
  const [, low = "", high = ""] = between.exec(range) ?? [];
  const [value, from, to] = [figure, low, high].map((text) => {
    const read = readValue(text, ".");
    return read.kind === "number" ? read.value : undefined;
  });
  return value !== undefined && from !== undefined && to !== undefined && from <= value && value <= to && from < to;
}
