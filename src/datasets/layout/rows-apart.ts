import { phrasesOf } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

const codeWords = new Set(phrasesOf(({ codes }) => codes));

/** Whether each text of a column stands beside one text of another. */
export function isOneEach(rows: readonly (readonly string[])[], column: number, above: number): boolean {
  const seen = new Map<string, string>();
  for (const row of rows) {
    const [text = "", over = ""] = [row[column], row[above]];
    if (text === "") continue;
    if ((seen.get(text) ?? over) !== over) return false;
    seen.set(text, over);
  }
  return true;
}

/** Rows as few as these are all different by chance. */
const fewestRows = 3;

const keyFields: ReadonlySet<string> = new Set<ColumnRole>([
  ...["indicator", "indicator-name", "area", "area-name", "dimension", "period", "start", "end", "year"],
  ...["half", "quarter", "month", "week", "day", "scenario", "vintage"],
] as ColumnRole[]);

/** The columns that tell rows apart, but for one. */
export function keyColumns(profiles: readonly Profile[], roles: Roles, but: number): readonly number[] {
  return profiles
    .map(({ column }) => column)
    .filter((column) => column !== but && keyFields.has(roles.get(column) ?? "ignored"));
}

/** Whether a column has another text in each row, which the others tell apart already. */
export function isIdle(rows: readonly (readonly string[])[], column: number, keys: readonly number[]): boolean {
  if (rows.length < fewestRows || new Set(rows.map((row) => row[column])).size < rows.length) return false;
  return isIdleRows(rows, keys);
}

/** Whether columns tell all rows apart. */
export function isIdleRows(rows: readonly (readonly string[])[], keys: readonly number[]): boolean {
  return (
    keys.length > 0 && new Set(rows.map((row) => keys.map((key) => row[key] ?? "").join("\0"))).size === rows.length
  );
}

/** Whether a column says of each area what stands beside it in all of its rows: it tells no rows apart. */
export function isAttribute(
  rows: readonly (readonly string[])[],
  areas: readonly number[],
  { column, name, distinct, numeric, periodic }: Profile,
): boolean {
  if (distinct.length < 2) return false;
  const isText = numeric === 0 && periodic === 0;
  const isCode = plainWords(name).some((word) => codeWords.has(word));
  let isNamed = true;
  const seen = new Map<string, string>();
  let repeats = 0;
  for (const row of rows) {
    const key = areas.map((area) => row[area] ?? "").join("\0");
    const value = row[column] ?? "";
    const before = seen.get(key);
    if (before === undefined) seen.set(key, value);
    else if (before !== value) return false;
    else repeats++;
    isNamed &&= areas.some((area) => row[area] !== "" && value.includes(row[area] ?? ""));
  }
  // One text for each area might be what is measured there, but for codes and names of it.
  const isFewer = seen.size > distinct.length || ((isCode || isNamed) && seen.size === distinct.length);
  // Areas of one row each: few texts, each of several areas, group them (`continent`); as many as there are areas name them once more.
  const isOfOnce = repeats === 0 && seen.size >= fewestAreas;
  const groups = distinct.length * 3 <= seen.size || (distinct.length === seen.size && isText);
  return (isFewer && (repeats >= seen.size || (isCode && repeats === 0))) || (isOfOnce && groups);
}

/** So many areas show what a column says of them. */
const fewestAreas = 10;
