import type { ColumnField } from "../../language/column-sense.ts";
import type { Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

/** Names and their numbers: so many of them, and each in so many rows, that it is no accident. */
const [fewest, leastOften] = [3, 3];

/**
 * Leaves aside columns that number the names of another one: 1 to 7 or 0 to 6, each number beside one and the same name in all of its rows, and each
 * name beside one number (`var` beside `cat`). They say nothing that the names do not, and measure nothing. Only beside other figures.
 */
export function settleCodesOfNames(
  profiles: readonly Profile[],
  roles: Roles,
  rows: readonly (readonly string[])[],
  isMapped: ReadonlyMap<number, ColumnField>,
): void {
  const values = profiles.filter(({ column }) => roles.get(column) === "value");
  const names = profiles.filter((each) => namesRows.has(roles.get(each.column) ?? "ignored") && each.numeric === 0);
  const codes = values.filter(
    (each) =>
      !isMapped.has(each.column) &&
      areNumbers(each) &&
      names.some((name) => name.distinct.length === each.distinct.length && arePairs(rows, each.column, name.column)),
  );
  if (codes.length < values.length) for (const { column } of codes) roles.set(column, "ignored");
}

const namesRows = new Set(["dimension", "area", "area-name", "indicator", "indicator-name", "level"]);

/** The whole numbers from nought or one on, without one that is missing, each in several rows. */
function areNumbers({ distinct, filled, empty, numeric, fractional, sign }: Profile): boolean {
  if (distinct.length < fewest || distinct.length * leastOften > filled) return false;
  if (empty > 0 || numeric < 1 || fractional || sign !== undefined) return false;
  const numbers = distinct.map(Number).toSorted((a, b) => a - b);
  const [first = -1] = numbers;
  return (first === 0 || first === 1) && numbers.every((each, at) => each === first + at);
}

/** Whether two columns say the same in other signs: no number has two names, and no name two numbers. */
export function arePairs(rows: readonly (readonly string[])[], one: number, other: number): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  return rows.every((row) => {
    const [a = "", b = ""] = [row[one]?.trim(), row[other]?.trim()];
    if (!there.has(a)) there.set(a, b);
    if (!back.has(b)) back.set(b, a);
    return there.get(a) === b && back.get(b) === a;
  });
}
