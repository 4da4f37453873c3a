import { type ColumnField, columnFields, plainWords } from "../language/column-sense.ts";
import type { Guess } from "../model/diagnostic.ts";
import type { Place } from "../model/problem.ts";
import { fieldOf, scenarioOf } from "./column-words.ts";
import type { ReadOptions } from "./dataset.ts";
import { frequencyOfDates } from "./dates-as-periods.ts";
import { decimalOf } from "./decimal-mark.ts";
import type { DecimalRule, Layout } from "./layout.ts";
import { layoutValues } from "./layout-values.ts";
import { readMap } from "./map-option.ts";
import { dayFirst, isMonthFirst } from "./month-first.ts";
import { partName, periodName } from "./period-name.ts";
import { type Profile, profileOf } from "./profile.ts";
import { readStyled } from "./row-period.ts";
import { scenarioOfName } from "./scenario-of-file.ts";
import { spansOfYears } from "./year-spans.ts";

/** A table to make out: its column names and some of its rows. */
export interface LayoutInput {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly file: string;
  /** The file's name as an indicator's: `budget-plan-2003-2017`. */
  readonly subject: string;
  readonly options: ReadOptions;
  /** The decimal mark where columns do not show one. */
  readonly usual: "." | ",";
  /** The words above the table. */
  readonly above?: readonly string[];
}

export interface LaidOut {
  readonly layout: Layout;
  readonly guesses: readonly Guess[];
  readonly profiles: readonly Profile[];
}

/** Decides what is in which column: by what the user says, by the column's name, by what its cells look like. */
export function makeLayout(input: LayoutInput): LaidOut {
  const { rows, file, options } = input;
  // Names that are dates are read day first from here on.
  const names = isMonthFirst(input.names) ? input.names.map(dayFirst) : input.names;
  const place: Place = { file };
  const guesses: Guess[] = [];
  const profiles = names.map((name, column) => profileOf(name, column, rows));
  const { fields: mapped, constants } = readMap(options.map ?? {}, names);
  const roles = new Map<number, ColumnField | "dimension">();
  for (const field of columnFields) for (const column of mapped[field] ?? []) roles.set(column, field);
  const isMapped = new Set(roles.keys());
  const taken = new Set([...Object.keys(mapped), ...Object.keys(constants)]);
  for (const profile of profiles) {
    if (roles.has(profile.column)) continue;
    const field = fieldByName(profile);
    if (field !== undefined && !taken.has(field === "area-name" ? "area" : field)) roles.set(profile.column, field);
  }
  const wide = wideColumns(profiles, roles, taken);
  for (const profile of profiles) {
    if (!roles.has(profile.column)) roles.set(profile.column, wide.has(profile.column) ? "value" : byContent(profile));
  }
  settlePeriods(profiles, roles, wide.size > 0 || taken.has("period") || taken.has("year"), isMapped);
  settleMembers(profiles, roles, taken, rows);
  const columnsOf = (field: ColumnField | "dimension") =>
    profiles.filter(({ column }) => roles.get(column) === field).map(({ column }) => column);
  const fields: Partial<Record<ColumnField, readonly number[]>> = {};
  for (const field of new Set(roles.values())) if (field !== "dimension") fields[field] = columnsOf(field);
  const levels = fields["area-name"]?.toSorted((a, b) => variety(profiles[a]) - variety(profiles[b]));
  if (levels) fields["area-name"] = levels;
  const subject = constants.indicator ?? input.subject;
  const values = layoutValues({ profiles, columns: columnsOf("value"), fields, rows, wide: wide.size > 0, isMapped });
  const counts = profiles.map(({ marks }) => marks);
  const sure = values
    .map(({ column }) => counts[column])
    .filter((each) => each !== undefined)
    .map((each) => (each.point > 0 && each.comma === 0 ? "." : each.comma > 0 && each.point === 0 ? "," : undefined))
    .find((mark) => mark !== undefined);
  const usual = options.decimal ?? sure ?? input.usual;
  const decimals: DecimalRule[] = profiles.map(({ marks }) => {
    if (options.decimal) return options.decimal;
    if (marks.point > 0 && marks.comma > 0) return "mixed";
    return decimalOf(marks, usual).mark;
  });
  const periods = [...(fields.period ?? []), ...(fields.year ?? [])];
  const spans = periods.some((column) => spansOfYears(profiles[column]?.distinct ?? []));
  const monthFirst = periods.some((column) => isMonthFirst(profiles[column]?.distinct ?? []));
  const [only, ...more] = periods.map((column) => profiles[column]?.distinct ?? []);
  const read = (more.length === 0 ? (only ?? []) : []).flatMap((text) => readStyled(text, { spans, monthFirst }) ?? []);
  const dates = frequencyOfDates(read);
  const dimensions = columnsOf("dimension").map((column) => {
    const { distinct = [], empty = 0 } = profiles[column] ?? {};
    return { column, ...(distinct.length === 1 && empty === 0 && rows.length > 1 ? { usual: distinct[0] ?? "" } : {}) };
  });
  const areas = [...(fields.area ?? []), ...(fields["area-name"] ?? [])];
  const others = [...roles].flatMap(([column, role]) => (notKeys.has(role) || areas.includes(column) ? [] : [column]));
  const keys = [...periods, ...others.filter((column) => !periods.includes(column))];
  const named = taken.has("scenario") || fields.scenario !== undefined ? undefined : scenarioOfName(input.subject);
  const scenario = values.some((value) => value.scenario !== "actual") ? undefined : named;
  if (scenario) guesses.push({ what: "scenario", as: scenario, place, because: "the file's name" });
  const layout: Layout = {
    names: input.names,
    fields,
    dimensions,
    values,
    constants: scenario ? { ...constants, scenario } : constants,
    decimals,
    subject,
    spans,
    ...(dates === undefined ? {} : { dates }),
    monthFirst,
    totalArea: areas.length > 0 && isTotalArea(rows, areas, keys),
  };
  guesses.push(...describeGuesses(layout, place, isMapped, usual));
  return { layout, guesses, profiles };
}

/** Levels of areas from the top down: the more names a column has, the deeper it lies. */
function variety(profile: Profile | undefined): number {
  return profile?.distinct.length ?? 0;
}

/** The field that a column's name stands for, where its cells do not speak against it. */
function fieldByName(profile: Profile): ColumnField | undefined {
  const field = fieldOf(profile.name);
  const { filled, numeric, periodic, fractional, distinct } = profile;
  if (field === undefined || filled === 0) return field === "value" || filled === 0 ? field : undefined;
  switch (field) {
    case "year":
      return periodic >= 0.5 || filled < 3 || numeric < 0.5 ? field : undefined;
    case "period":
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
  roles: ReadonlyMap<number, ColumnField | "dimension">,
  taken: ReadonlySet<string>,
): ReadonlySet<number> {
  const hasPeriod = taken.has("period") || [...roles.values()].some((role) => role === "period");
  const hasYear = taken.has("year") || [...roles.values()].some((role) => role === "year");
  const free = profiles.filter(({ column, filled, numeric }) => !roles.has(column) && (filled === 0 || numeric > 0.5));
  const named = free.filter(({ name }) => periodName(name) !== undefined);
  if (!hasPeriod && !hasYear && named.length > 0) return new Set(named.map(({ column }) => column));
  const parts = free.filter(({ name }) => partName(name) !== undefined);
  return new Set(hasYear && parts.length > 1 ? parts.map(({ column }) => column) : []);
}

function byContent({ name, filled, numeric, periodic, distinct }: Profile): ColumnField | "dimension" {
  const words = plainWords(name);
  const last = words.at(-1) ?? "";
  if (filled > 0 && distinct.length > 1 && distinct.every((text) => scenarioOf(text) !== undefined)) return "scenario";
  if (numeric >= 0.8 || filled === 0) return keyWords.has(last) || keyWords.has(words[0] ?? "") ? "dimension" : "value";
  return periodic >= 0.9 ? "period" : "dimension";
}

const notKeys = new Set<ColumnField | "dimension">([
  "value",
  "plan",
  "estimate",
  "status",
  "decimals",
  "source",
  "ignored",
]);
const keyWords = new Set("id|code|ma|sex|gender|age|tuoi|gioi|class|group|nhom|key|uuid".split("|"));

/** One column of periods, and no more: a second one is the vintage where its name says so, else it is left aside. */
function settlePeriods(
  profiles: readonly Profile[],
  roles: Map<number, ColumnField | "dimension">,
  given: boolean,
  isMapped: ReadonlySet<number>,
): void {
  const of = (field: ColumnField) => profiles.filter(({ column }) => roles.get(column) === field);
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

function named({ name }: Profile): number {
  return fieldOf(name) === "period" ? 1 : 0;
}

/**
 * Areas and attributes. A single column of names that is nothing else is the members'; a column that says the same for all
 * rows of an area is an attribute of it and no key.
 */
function settleMembers(
  profiles: readonly Profile[],
  roles: Map<number, ColumnField | "dimension">,
  taken: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
): void {
  const of = (field: ColumnField | "dimension") => profiles.filter(({ column }) => roles.get(column) === field);
  const areas = [...of("area"), ...of("area-name")];
  const indicators = [...of("indicator"), ...of("indicator-name")];
  const keys = of("dimension");
  const [only] = keys;
  if (areas.length === 0 && !taken.has("area") && keys.length === 1 && only && indicators.length === 0) {
    const words = plainWords(only.name);
    if (!words.some((word) => keyWords.has(word)) && only.distinct.length > 1) roles.set(only.column, "area");
    return;
  }
  for (const key of keys) {
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

function isAttribute(
  rows: readonly (readonly string[])[],
  areas: readonly number[],
  { column, distinct }: Profile,
): boolean {
  if (distinct.length < 2) return false;
  const seen = new Map<string, string>();
  let repeats = 0;
  for (const row of rows) {
    const key = areas.map((area) => row[area] ?? "").join("\0");
    const value = row[column] ?? "";
    const before = seen.get(key);
    if (before === undefined) seen.set(key, value);
    else if (before !== value) return false;
    else repeats++;
  }
  return seen.size > distinct.length && repeats >= seen.size;
}

/**
 * Whether rows without an area are of the total: each of another period and series, and most of them beside rows that have
 * an area. Rows that merely lack their area repeat each other's keys, or stand alone.
 */
function isTotalArea(rows: readonly (readonly string[])[], areas: readonly number[], keys: readonly number[]): boolean {
  const keyOf = (row: readonly string[], columns: readonly number[]) =>
    columns.map((column) => row[column] ?? "").join("\0");
  const isEmpty = (row: readonly string[]) => areas.every((column) => (row[column] ?? "") === "");
  const empty = rows.filter(isEmpty);
  const periods = new Set(rows.filter((row) => !isEmpty(row)).map((row) => row[keys[0] ?? 0] ?? ""));
  const beside = empty.filter((row) => periods.has(row[keys[0] ?? 0] ?? "")).length;
  const distinct = new Set(empty.map((row) => keyOf(row, keys)));
  return empty.length > 0 && distinct.size >= empty.length * 0.95 && (areas.length > 1 || beside * 2 >= empty.length);
}

function describeGuesses(layout: Layout, place: Place, isMapped: ReadonlySet<number>, usual: string): Guess[] {
  const { names, fields, dimensions, values, decimals } = layout;
  const nameOf = (column: number) => names[column] || `#${column + 1}`;
  const guesses: Guess[] = [];
  for (const [field, columns] of Object.entries(fields)) {
    const guessed = columns.filter((column) => !isMapped.has(column));
    if (guessed.length === 0 || field === "value") continue;
    guesses.push({ what: field, as: guessed.map(nameOf).join("+"), place, because: "its name and its cells" });
  }
  if (dimensions.length > 0) {
    const as = dimensions.map(({ column }) => nameOf(column)).join("+");
    guesses.push({ what: "dimension", as, place, because: "part of each indicator's name; empty is the total" });
  }
  const [first] = values;
  if (first?.when.is === "fixed") {
    const as = `${nameOf(first.column)} … ${nameOf(values.at(-1)?.column ?? 0)}`;
    guesses.push({ what: "layout", as: "wide", place, because: `${values.length} columns of periods: ${as}` });
  } else {
    for (const value of values.slice(0, mostTold))
      guesses.push({ what: "value", as: nameOf(value.column), place, because: saying(value) });
  }
  if (first?.when.is !== "fixed" && values.length > mostTold) {
    guesses.push({ what: "value", as: `${values.length - mostTold} columns more`, place });
  }
  const marks = new Set(values.map(({ column }) => decimals[column] ?? usual));
  if (marks.size > 0)
    guesses.push({ what: "decimal", as: [...marks].join(" "), place, because: "the cells of each column" });
  if (layout.spans)
    guesses.push({
      what: "period",
      as: "spans of years",
      place,
      because: "2003-05 is 2003 to 2005, 2011/12 is filed under 2012",
    });
  if (layout.dates)
    guesses.push({ what: "period", as: frequencyWords[layout.dates], place, because: "each date begins or ends one" });
  if (layout.monthFirst)
    guesses.push({ what: "period", as: "month before day", place, because: "a second number above 12" });
  if (layout.totalArea) guesses.push({ what: "total", as: "rows without an area", place });
  return guesses;
}

const frequencyWords = { M: "dates of months", Q: "dates of quarters", A: "dates of years" } as const;
const mostTold = 12;

function saying({ stem, scenario, when, comparison, unit, status }: Layout["values"][number]): string {
  const parts = [
    stem === "" ? "" : `measures ${stem}`,
    comparison ? "a printed comparison" : scenario,
    when.is === "row" ? "" : `of the period ${when.is}`,
    unit ? `in ${unit.text}` : "",
    status ? `status ${status}` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
