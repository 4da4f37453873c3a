import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { noUnit } from "../../model/unit.ts";
import { isPeriodName } from "../cells/period-name.ts";
import { isYearWord } from "../cells/read-period.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import { fieldOf, periodWordsOf } from "./column-words.ts";
import { guessKind } from "./guess-kind.ts";
import type { Profile } from "./profile.ts";
import { readValueName } from "./value-column.ts";

type Rows = readonly (readonly string[])[];

/** One column of periods, and no more: a second one is the vintage where its name says so, else it is left aside. */
export function settlePeriods(
  profiles: readonly Profile[],
  roles: Roles,
  rows: Rows,
  given: boolean,
  isMapped: ReadonlyMap<number, ColumnField>,
): void {
  const of = (field: ColumnField) => profiles.filter(({ column }) => roles.get(column) === field);
  for (const each of of("value"))
    if (!isMapped.has(each.column) && areYears(each) && areOfThings(each, profiles, roles))
      roles.set(each.column, "ignored");
  for (const each of of("value"))
    if (!isMapped.has(each.column) && areCompactDays(each)) roles.set(each.column, "period");
  if (!given) settleEnds(of("period"), roles, isMapped);
  settleWindows(profiles, roles, given || of("period").length > 0);
  if (of("start").length > 0) {
    for (const each of of("year")) if (!isMapped.has(each.column)) roles.set(each.column, "ignored");
    return;
  }
  const mapped = of("period").filter(({ column }) => isMapped.has(column));
  const found = mapped.length > 0 ? mapped : byEvidence(of("period"), profiles, roles, rows);
  const [first, ...others] = found;
  const [year] = of("year");
  const hasYear = year !== undefined;
  for (const each of others) if (!mapped.includes(each)) roles.set(each.column, "ignored");
  if (first && hasYear && mapped.length === 0) {
    const isFiner = named(first) > 0 || (!isMapped.has(year.column) && isOfItsYear(first, year, rows));
    roles.set(first.column, isFiner ? "period" : "ignored");
  }
  if (first && hasYear && roles.get(first.column) === "period")
    for (const each of of("year")) roles.set(each.column, "ignored");
  if (first || hasYear || given) return;
  const [vintage] = of("vintage");
  // Figures that look like years are some all the same where there are no others.
  const figures = of("value");
  const [only, ...more] = of("ignored").filter((each) => !isMapped.has(each.column) && areMoments(each));
  const years =
    vintage ?? (figures.length < 2 ? undefined : figures.find(areYears)) ?? (more.length === 0 ? only : undefined);
  if (years) roles.set(years.column, "period");
}

/** Several days or times of day, whatever the column is called: `created_at` says when a row was made, and alone when its figures are of. */
function areMoments({ periodic, distinct }: Profile): boolean {
  return periodic === 1 && distinct.length > 1 && distinct.every((text) => /\d[-/.]\d+[-/.]\d/.test(text));
}

/** `Năm thành lập`, `Baujahr`: years in which each of several things, that all have another name, began; no column of years is called so. */
function areOfThings({ name, distinct }: Profile, profiles: readonly Profile[], roles: Roles): boolean {
  const isName = ({ column, distinct: names, filled, numeric }: Profile) =>
    namesThings.has(roles.get(column) ?? "ignored") && numeric === 0 && names.length === filled && filled > 1;
  return name !== "" && distinct.length > 1 && !isYearWord(name) && profiles.some(isName);
}

const tellsRows = new Set<ColumnRole>([
  "indicator",
  "indicator-name",
  "area",
  "area-name",
  "dimension",
  "unit",
  "scenario",
]);

const namesThings: ReadonlySet<string> = new Set<ColumnRole>([
  "dimension",
  "area",
  "area-name",
  "indicator",
  "indicator-name",
]);

/** Whether figures can be nothing but years, as 1000 and 2000 of a population, or whatever has a unit, are not. */
function areYears({ name, periodic, fractional, distinct }: Profile): boolean {
  if (periodic < 0.9 || fractional || readValueName(name).unit !== undefined || guessKind(name, noUnit) !== "flow")
    return false;
  return distinct.filter(isPeriodName).length >= distinct.length * 0.9;
}

/** `20200623`, `20200630`: days written without a mark, and no eight-digit figures that all happen to be some. */
function areCompactDays({ periodic, fractional, distinct }: Profile): boolean {
  return periodic === 1 && !fractional && distinct.length > 2 && distinct.every((text) => compactDay.test(text));
}

const compactDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Two columns of periods and no more, whose names differ in which of them is the end: `fieldwork_start`, `fieldwork_end`. */
function settleEnds(periods: readonly Profile[], roles: Roles, isMapped: ReadonlyMap<number, ColumnField>): void {
  if (periods.length !== 2 || periods.some(({ column }) => isMapped.has(column))) return;
  const endOf = ({ name }: Profile) => {
    const words = plainWords(name);
    const says = periodWordsOf(words.at(-1) ?? "");
    const end =
      says.has("start") === says.has("end") ? undefined : says.has("end") ? ("end" as const) : ("start" as const);
    return { end, rest: words.slice(0, -1).join(" ") };
  };
  const ends = periods.map(endOf);
  const [one, other] = ends;
  if (!one?.end || !other?.end || one.end === other.end || one.rest !== other.rest) return;
  for (const [at, { column }] of periods.entries()) roles.set(column, ends[at]?.end ?? "period");
}

/** A beginning and an end are a window where no column holds the period itself; either alone is the period. */
function settleWindows(profiles: readonly Profile[], roles: Roles, given: boolean): void {
  const of = (field: ColumnField) => profiles.filter(({ column }) => roles.get(column) === field);
  const [start, end] = [of("start"), of("end")];
  if (!given && start.length === 1 && end.length === 1) return;
  for (const { column } of [...start, ...end]) roles.set(column, given ? "ignored" : "period");
}

function named({ name }: Profile): number {
  return fieldOf(name) === "period" ? 1 : 0;
}

/**
 * Columns of periods, the one that is of the rows first: called so, else the one that tells all rows apart where those before it do not. One that is the same
 * everywhere, or in all rows of a thing, says when something else was: when a file was made, when a toll road opened.
 */
function byEvidence(
  periods: readonly Profile[],
  profiles: readonly Profile[],
  roles: Roles,
  rows: Rows,
): readonly Profile[] {
  const byName = periods.toSorted((a, b) => named(b) - named(a));
  const [first, ...others] = byName.filter((each) => named(each) === named(byName[0] ?? each));
  if (!first || others.length === 0) return byName;
  const keys = profiles.filter(({ column }) => tellsRows.has(roles.get(column) ?? "ignored"));
  const isKeyWith = ({ column }: Profile) => {
    const columns = [...keys.map((each) => each.column), column];
    return new Set(rows.map((row) => columns.map((at) => row[at] ?? "").join("\u0000"))).size === rows.length;
  };
  const better = isKeyWith(first) ? undefined : others.find(isKeyWith);
  return better ? [better, ...byName.filter((each) => each !== better)] : byName;
}

/** Whether each period of a column lies in the year that stands in another one: days beside the year that they are of. */
function isOfItsYear(period: Profile, year: Profile, rows: Rows): boolean {
  let several = false;
  const seen = new Map<string, string>();
  for (const row of rows) {
    const [text = "", of = ""] = [row[period.column]?.trim(), row[year.column]?.trim()];
    if (text === "" || !/^\d{4}$/.test(of) || text === of) return false;
    if (!text.split(/\D+/).includes(of) && !new RegExp(`^${of}(?:0[1-9]|1[0-2])(?:[0-3]\\d)?$`).test(text))
      return false;
    several ||= seen.has(of) && seen.get(of) !== text;
    seen.set(of, text);
  }
  return several || seen.size > 1;
}
