import { isPeriodName } from "../cells/period-name.ts";
import { readValue } from "../cells/read-value.ts";
import { spelledPeriod } from "../cells/spelled-period.ts";
import { fieldOf } from "./column-words.ts";
import { fieldsOfTime } from "./period-of-title.ts";

/** A table whose rows say their year in their names, with the years in a column of their own behind the others. */
export interface DatedRows {
  readonly column: number;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Takes the year out of the names of rows, `Revenue 2019` beside `Revenue 2018`, where nothing else says a period and most names come again with
 * another year. Names without one keep none. Undefined where it is not so.
 *
 * @example
 * yearsOfRows(["Item", "Amount"], [["Revenue 2019", "5"], ["Revenue 2018", "4"]])?.rows[0] // -> ["Revenue", "5", "2019"]
 */
export function yearsOfRows(names: readonly string[], rows: readonly (readonly string[])[]): DatedRows | undefined {
  const isDated = names.some((name) => isPeriodName(name) || fieldsOfTime.has(fieldOf(name) ?? ""));
  const column = isDated ? -1 : names.findIndex((_, at) => isText(rows, at));
  const hasPeriods = names.some((_, at) => at !== column && arePeriods(rows, at));
  if (column < 0 || hasPeriods) return undefined;
  const apart = rows.map((row) => apartOf(row[column] ?? ""));
  const years = new Map<string, Set<string>>();
  for (const each of apart) if (each) years.set(each.name, (years.get(each.name) ?? new Set()).add(each.year));
  const again = apart.filter((each) => each && (years.get(each.name)?.size ?? 0) > 1).length;
  const hasFigure = (row: readonly string[]) => row.some((cell) => readValue(cell, ".").kind === "number");
  // A year over rows without figures of its own is that of the rows below it.
  const isHeading = rows.some((row, at) => apart[at] !== undefined && !hasFigure(row));
  if (isHeading || again < 2 || again * 2 < rows.filter(hasFigure).length) return undefined;
  return {
    column,
    names: [...names, "period"],
    rows: rows.map((row, at) => {
      const own = names.map((_, each) => row[each] ?? "");
      const each = apart[at];
      if (each) own[column] = each.name;
      return [...own, each?.year ?? "_Z"];
    }),
  };
}

/** `Revenue 2019`, `Revenue (2019)`, `2019 revenue`: the year at one end, and the rest. */
function apartOf(text: string): { readonly name: string; readonly year: string } | undefined {
  // `Balances at December 31, 2018` says a day.
  if (spelledPeriod(text) !== undefined) return undefined;
  const behind = yearBehind(text.trim());
  if (behind) return behind;
  const [, first, rest] = /^((?:19|20)\d\d)[\s,:–-]+(\p{L}.*)$/u.exec(text.trim()) ?? [];
  return rest !== undefined && first !== undefined ? { name: rest.trim(), year: first } : undefined;
}

/** The year at the end and what stands before it, found from the end: a name may be of any length. */
function yearBehind(text: string): { readonly name: string; readonly year: string } | undefined {
  const found = /[\s,:(–-]((?:19|20)\d\d)\)?$/u.exec(text);
  let end = found?.index ?? 0;
  while (/[\s,:(–-]/.test(text.charAt(end - 1))) end--;
  const name = text.slice(0, end);
  return found?.[1] !== undefined && /\p{L}/u.test(name) && !/[\n\r]/.test(name) ? { name, year: found[1] } : undefined;
}

function arePeriods(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] || []);
  return cells.length > 0 && cells.every((text) => isPeriodName(text) && /(?:19|20)\d\d/.test(text));
}

function isText(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] || []);
  return cells.length > 0 && cells.every((text) => readValue(text, ".").kind === "bad");
}
