import { phrasesOf } from "../../language/column-languages.ts";
import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { endDay, startDay } from "../../model/period.ts";
import { isPeriodName, partName, periodName } from "../cells/period-name.ts";
import { readPeriod } from "../cells/read-period.ts";
import { missingStatus } from "../cells/read-value.ts";
import { fieldOf, scenarioOf } from "./column-words.ts";
import type { Profile } from "./profile.ts";

/** What a column is: a field of the observations, or a further key of the series. */
export type ColumnRole = ColumnField | "dimension";

type Roles = Map<number, ColumnRole>;

/** The role of each column, and whether periods are in the header. */
export interface ColumnRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly isWide: boolean;
}

/**
 * Decides what each column is: what the user says, else by its name where its cells do not speak against it, else by its
 * cells. `taken` are the fields that the user has given, by a column or as a constant.
 */
export function columnRoles(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
  taken: ReadonlySet<string>,
): ColumnRoles {
  const roles: Roles = new Map(mapped);
  for (const profile of profiles) {
    if (roles.has(profile.column)) continue;
    const field = fieldByName(profile);
    if (field !== undefined && !taken.has(field === "area-name" ? "area" : field)) roles.set(profile.column, field);
  }
  const isNamed = profiles.some(({ name, numeric }) => name !== "" && numeric > 0.5);
  for (const { column, name, filled, numeric, fractional } of profiles) {
    // A delimiter at each line's end; the number of each row.
    if (name !== "" || roles.has(column)) continue;
    if (filled === 0 || (column === 0 && numeric === 1 && !fractional && isNamed)) roles.set(column, "ignored");
  }
  const wide = wideColumns(profiles, roles, taken);
  for (const profile of profiles) {
    if (!roles.has(profile.column)) roles.set(profile.column, wide.has(profile.column) ? "value" : byContent(profile));
  }
  settlePeriods(profiles, roles, wide.size > 0 || taken.has("period") || taken.has("year"), mapped);
  settleMembers(profiles, roles, taken, rows, mapped);
  return { roles, isWide: wide.size > 0 };
}

/** The field that a column's name stands for, where its cells do not speak against it. */
function fieldByName(profile: Profile): ColumnField | undefined {
  const field = fieldOf(profile.name);
  const { filled, numeric, periodic, fractional, distinct } = profile;
  if (filled === 0 && (field === "start" || field === "end")) return undefined;
  if (field === undefined || filled === 0) return field === "value" || filled === 0 ? field : undefined;
  switch (field) {
    case "year":
      // Years before the common era, and those of few digits, are years all the same.
      if (numeric === 1 && !fractional && periodic > 0) return field;
      return periodic >= 0.5 || filled < 3 || numeric < 0.5 ? field : undefined;
    case "period":
      if (filled > 0 && distinct.every((text) => partName(text) !== undefined)) return partName(distinct[0] ?? "")?.is;
      return periodic >= 0.5 || filled < 3 ? field : undefined;
    case "start":
    case "end":
    case "vintage":
      return periodic >= 0.5 || filled < 3 ? field : undefined;
    case "month":
    case "quarter":
    case "half":
    case "week":
    case "day":
      return fractional ? undefined : periodic >= 0.8 ? "period" : field;
    case "area":
    case "area-name":
    case "indicator":
    case "indicator-name":
      return numeric > 0.8 && fractional ? undefined : field;
    case "scenario":
      return distinct.filter((text) => scenarioOf(text) !== undefined).length * 2 >= distinct.length
        ? field
        : undefined;
    case "unit":
    case "source":
      return numeric > 0.8 ? undefined : field;
    case "status":
      return numeric > 0.8 && distinct.length > 20 ? undefined : field;
    default:
      return field;
  }
}

/** Columns whose names are periods: of a wide table. One suffices where no column holds periods. */
function wideColumns(
  profiles: readonly Profile[],
  roles: ReadonlyMap<number, ColumnRole>,
  taken: ReadonlySet<string>,
): ReadonlySet<number> {
  const hasPeriod = taken.has("period") || [...roles.values()].some((role) => role === "period");
  const hasYear = taken.has("year") || [...roles.values()].some((role) => role === "year");
  const free = profiles.filter(
    ({ column, name, filled, numeric }) =>
      !roles.has(column) && (filled === 0 || numeric > 0.5 || (numeric > 0 && isPeriodName(name))),
  );
  const named = free.filter(({ name }) => periodName(name) !== undefined);
  // One name with a year among many columns of figures is no table of years.
  const isWide = named.length * 4 >= free.filter(({ numeric }) => numeric > 0.5).length;
  if (!hasPeriod && !hasYear && named.length > 0 && isWide) return new Set(named.map(({ column }) => column));
  const parts = free.filter(({ name }) => partName(name) !== undefined);
  return new Set(hasYear && parts.length > 1 ? parts.map(({ column }) => column) : []);
}

function byContent({ name, filled, numeric, periodic, distinct }: Profile): ColumnRole {
  const words = plainWords(name);
  const last = words.at(-1) ?? "";
  if (filled > 0 && distinct.length > 1 && distinct.every((text) => scenarioOf(text) !== undefined)) return "scenario";
  if (numeric >= 0.8 || filled === 0) return keyWords.has(last) || keyWords.has(words[0] ?? "") ? "dimension" : "value";
  return periodic >= 0.9 ? "period" : "dimension";
}

const codeWords = new Set(phrasesOf(({ codes }) => codes));
const keyWords = new Set(phrasesOf(({ keys }) => keys));

/** One column of periods, and no more: a second one is the vintage where its name says so, else it is left aside. */
function settlePeriods(
  profiles: readonly Profile[],
  roles: Roles,
  given: boolean,
  isMapped: ReadonlyMap<number, ColumnField>,
): void {
  const of = (field: ColumnField) => profiles.filter(({ column }) => roles.get(column) === field);
  settleWindows(profiles, roles, given || of("period").length > 0);
  if (of("start").length > 0) {
    for (const each of of("year")) if (!isMapped.has(each.column)) roles.set(each.column, "ignored");
    return;
  }
  const mapped = of("period").filter(({ column }) => isMapped.has(column));
  const [first, ...others] = mapped.length > 0 ? mapped : of("period").sort((a, b) => named(b) - named(a));
  const hasYear = of("year").length > 0;
  for (const each of others) if (!mapped.includes(each)) roles.set(each.column, "ignored");
  if (first && hasYear && mapped.length === 0) roles.set(first.column, named(first) > 0 ? "period" : "ignored");
  if (first && hasYear && roles.get(first.column) === "period")
    for (const each of of("year")) roles.set(each.column, "ignored");
  if (first || hasYear || given) return;
  const [vintage] = of("vintage");
  const years =
    vintage ??
    profiles.find(
      ({ column, periodic, fractional }) => roles.get(column) === "value" && periodic >= 0.9 && !fractional,
    );
  if (years) roles.set(years.column, "period");
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
 * Areas and attributes. A single column of names that is nothing else is the members'; a column that says the same for all
 * rows of an area is an attribute of it and no key.
 */
function settleMembers(
  profiles: readonly Profile[],
  roles: Roles,
  taken: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
): void {
  const of = (field: ColumnRole) => profiles.filter(({ column }) => roles.get(column) === field);
  // A province beside its districts is the level above them, and no code of theirs.
  for (const { column, name } of of("area")) {
    if (plainWords(name).some((word) => codeWords.has(word))) continue;
    const isWhole = of("area-name").some((below) => isAbove(rows, column, below.column));
    if (isWhole && !mapped.has(column)) roles.set(column, "area-name");
  }
  const areas = [...of("area"), ...of("area-name")];
  const indicators = [...of("indicator"), ...of("indicator-name")];
  const keys = of("dimension");
  const [only] = keys;
  if (areas.length === 0 && !taken.has("area") && keys.length === 1 && only && indicators.length === 0) {
    const words = plainWords(only.name);
    if (!words.some((word) => keyWords.has(word)) && only.distinct.length > 1) roles.set(only.column, "area");
    return;
  }
  const frequency = frequencyOfRow(of("period"), of("start"), of("end"));
  for (const key of keys) {
    if (isFrequency(rows, frequency, key)) roles.set(key.column, "ignored");
    if (
      areas.length > 0 &&
      isAttribute(
        rows,
        areas.map(({ column }) => column),
        key,
      )
    )
      roles.set(key.column, "ignored");
  }
}

/** Whether the texts of a column stand beside several of another each, half of them or more. */
function isAbove(rows: readonly (readonly string[])[], column: number, below: number): boolean {
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const [above = "", name = ""] = [row[column], row[below]];
    if (above !== "" && missingStatus(name) === undefined) names.set(above, (names.get(above) ?? new Set()).add(name));
  }
  const several = [...names.values()].filter(({ size }) => size > 1).length;
  return several > 0 && several * 2 >= names.size;
}

function isAttribute(
  rows: readonly (readonly string[])[],
  areas: readonly number[],
  { column, name, distinct }: Profile,
): boolean {
  if (distinct.length < 2) return false;
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
  return isFewer && (repeats >= seen.size || (isCode && repeats === 0));
}

/** How long the period of a row is, as far as its cells show: days from beginning to end, or the shape of the period's text. */
function frequencyOfRow(
  [period]: readonly Profile[],
  [start]: readonly Profile[],
  [end]: readonly Profile[],
): (row: readonly string[]) => string {
  return (row) => {
    if (!start || !end) return period ? (row[period.column] ?? "").replaceAll(/\d/g, "9") : "";
    const [from, to] = [start, end].map(({ column }) => readPeriod(row[column] ?? ""));
    if (!from || !to) return "";
    const days = endDay(to) - startDay(from) + 1;
    return days > 364 ? "A" : days > 88 ? "Q" : days > 27 ? "M" : days > 6 ? "W" : "D";
  };
}

/** Whether a column says but how long each row's period is (`Week`, `Month`, `Year`): one text for each length, and each its own. */
function isFrequency(
  rows: readonly (readonly string[])[],
  frequency: (row: readonly string[]) => string,
  { column, distinct }: Profile,
): boolean {
  if (distinct.length < 2 || distinct.length > 6) return false;
  const seen = new Map<string, string>();
  for (const row of rows) {
    const [length, text] = [frequency(row), row[column] ?? ""];
    const before = seen.get(text);
    if (before !== undefined && before !== length) return false;
    seen.set(text, length);
  }
  return new Set(seen.values()).size === seen.size;
}
