import { codeWords } from "../../language/code-words.ts";
import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { partName, periodName } from "../cells/period-name.ts";
import { isYearWord, partOfYear, readPeriod } from "../cells/read-period.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

/** Roles of columns that tell rows apart besides their year. */
const keys = new Set<ColumnRole>([
  "indicator",
  "indicator-name",
  "area",
  "area-name",
  "dimension",
  "unit",
  "scenario",
  "level",
]);
/** Roles of columns that a column of months or quarters is taken for, where no name says what it is. */
const unknown = new Set<ColumnRole>(["value", "dimension", "area", "area-name"]);

/**
 * The column that says which month or quarter of the year a row is of, whatever language it is called in: beside one column of years the names
 * of months, or numbers under a name that means a month or a quarter, without which several rows would be of one year.
 */
export function settleParts(
  profiles: readonly Profile[],
  roles: Roles,
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
): void {
  const of = (field: ColumnRole) => profiles.filter(({ column }) => roles.get(column) === field);
  const [year, ...others] = [...of("year"), ...of("period").filter(isOfYears)];
  if (!year || others.length > 0 || of("period").length > (roles.get(year.column) === "period" ? 1 : 0)) return;
  if (partFields.some((field) => of(field).length > 0) || of("start").length > 0) return;
  const free = profiles.filter(({ column }) => !mapped.has(column) && unknown.has(roles.get(column) ?? "ignored"));
  for (const profile of free) {
    const part = partOf(profile);
    if (part === undefined) continue;
    const figures = of("value").filter(({ column }) => column !== profile.column);
    const told = profiles.filter(({ column }) => column !== profile.column && keys.has(roles.get(column) ?? "ignored"));
    const columns = [year, ...told].map(({ column }) => column);
    if (figures.length === 0) continue;
    if (!isCalledPart(profile.name) && !tellsApart(rows, columns, profile.column)) continue;
    roles.set(profile.column, part);
    if (!mapped.has(year.column)) roles.set(year.column, "year");
    return;
  }
}

/** The column of months or quarters, by their names, in a table whose columns are years: `Januar` under 2022 and 2023. */
export function settlePartsDown(
  profiles: readonly Profile[],
  roles: Roles,
  wide: ReadonlySet<number>,
  mapped: ReadonlyMap<number, ColumnField>,
): void {
  const taken = new Set(roles.values());
  if (partFields.some((field) => taken.has(field)) || taken.has("period") || taken.has("year")) return;
  const isYears = profiles.every(({ column, name }) => !wide.has(column) || isOfYear(name));
  const found = profiles.find(
    (profile) =>
      !mapped.has(profile.column) &&
      unknown.has(roles.get(profile.column) ?? "ignored") &&
      !wide.has(profile.column) &&
      profile.numeric === 0 &&
      partOf(profile) !== undefined,
  );
  const part = found && partOf(found);
  if (isYears && found && part) roles.set(found.column, part);
}

function isOfYear(name: string): boolean {
  const period = periodName(name)?.period;
  if (period?.kind === "to-date") return period.end - period.start === 364 || period.end - period.start === 365;
  return period?.kind === "regular" && period.frequency === "A";
}

const partFields = ["half", "quarter", "month", "week", "day"] as const;

/** Whether all cells of a column are years in four digits. */
export function isOfYears({ distinct }: Profile): boolean {
  return distinct.length > 0 && distinct.every((text) => /^\d{4}$/.test(text));
}

function partOf({
  name,
  distinct,
  numeric,
  fractional,
  empty,
}: Profile): "month" | "quarter" | "half" | "week" | undefined {
  if (empty > 0 || distinct.length < (isCalledPart(name) ? 1 : 2)) return undefined;
  if (distinct.every(isHalf)) return "half";
  const [first] = distinct.map((text) => partName(text)?.is);
  if (first !== undefined && distinct.every((text) => partName(text)?.is === first)) return first;
  const said = partSaid(name);
  if (said === "quarter" && distinct.every((text) => /^(?:I{1,3}|IV)$/.test(text))) return said;
  const ordinals = distinct.map((text) => /^(\d{1,2})\s?(?:º|ª|°|\.|er|ère|e|ème|st|nd|rd|th)$/.exec(text)?.[1]);
  const areOrdinals = !ordinals.includes(undefined);
  if (said === undefined || (!areOrdinals && (numeric < 1 || fractional))) return undefined;
  const most = { quarter: 4, month: 12, week: 53 }[said];
  return (areOrdinals ? ordinals : distinct).map(Number).every((number) => number >= 1 && number <= most)
    ? said
    : undefined;
}

/** What a name says, with a word for a number before it or without: `Mes`, `num_mes`, `id_mes_comercializacao`. */
function partSaid(name: string): ReturnType<typeof partOfYear> {
  const [first = "", second = ""] = plainWords(name);
  return partOfYear(name) ?? (numberWords.has(first) ? partOfYear(second) : undefined);
}

/** Months and quarters that are called so are some, whether or not other columns tell rows apart already. */
function isCalledPart(name: string): boolean {
  const said = partSaid(name);
  return said === "month" || said === "quarter";
}

/** A word of such a number before the word for a year: `id_ano_comercializacao`. */
export function saysYear(name: string): boolean {
  const [first = "", second = ""] = plainWords(name);
  return isYearWord(name) || (numberWords.has(first) && isYearWord(second));
}

const numberWords = new Set(["id", "num", "nr", "no", "cd", ...codeWords]);

/** `H1`, `2nd half`. */
function isHalf(text: string): boolean {
  const period = /\D/.test(text) ? readPeriod(`${text.trim()} 2001`) : undefined;
  return period?.kind === "regular" && period.frequency === "S";
}

/** A column of years beside one of weeks or the like is their year, whatever it is called: `epi_year`, `epi_week`. */
export function settleYears(
  profiles: readonly Profile[],
  roles: Roles,
  mapped: ReadonlyMap<number, ColumnField>,
): void {
  const of = (field: ColumnRole) => profiles.filter(({ column }) => roles.get(column) === field);
  const [years, ...others] = of("period");
  const hasPart = partFields.some((field) => of(field).length > 0);
  if (!years || others.length > 0 || !hasPart || of("year").length > 0 || mapped.has(years.column)) return;
  if (isOfYears(years)) roles.set(years.column, "year");
}

/** Whether rows that are alike in some columns are told apart by one more. */
function tellsApart(rows: readonly (readonly string[])[], columns: readonly number[], part: number): boolean {
  const keyOf = (row: readonly string[], places: readonly number[]) => places.map((at) => row[at] ?? "").join("\u0000");
  const without = new Set(rows.map((row) => keyOf(row, columns)));
  const withIt = new Set(rows.map((row) => keyOf(row, [...columns, part])));
  return without.size < rows.length && withIt.size === rows.length;
}
