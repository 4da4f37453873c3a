import { classWords, codeWords, coordinateWords } from "../../language/code-words.ts";
import { phrasesOf } from "../../language/column-languages.ts";
import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { eastAsianUnit } from "../../language/east-asian-units.ts";
import { isPeriodName, partName, periodName } from "../cells/period-name.ts";
import { settleCodesOfNames } from "./codes-of-names.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import { fieldOf, saysPercent, saysUnits, scenarioOf } from "./column-words.ts";
import { settleLetteredCodes } from "./lettered-codes.ts";
import { settleMargins } from "./margins-as-text.ts";
import { settleMembers } from "./member-columns.ts";
import { settleNamedAgain } from "./named-again.ts";
import { settleIssueNumbers } from "./numbers-of-issues.ts";
import { settleOtherEnds } from "./other-ends.ts";
import { isOfYears, saysYear, settleParts, settlePartsDown, settleYears } from "./parts-of-year.ts";
import { mayBePart } from "./period-of-title.ts";
import type { Profile } from "./profile.ts";
import { isCounting, isHowMany } from "./rows-counted.ts";
import { settlePeriods } from "./settle-periods.ts";
import { settleRestated } from "./times-restated.ts";
import { readValueName } from "./value-column.ts";

/** The role of each column, and whether periods are in the header. */
export interface ColumnRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly isWide: boolean;
  /** The column that was taken for areas, though nothing shows that its names are of places. */
  readonly unsure: number | undefined;
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
  const years = profiles.filter(({ name }) => fieldOf(name) === "year");
  for (const profile of profiles) {
    if (roles.has(profile.column)) continue;
    const field = fieldByName(profile, isNamedElsewhere(profile, profiles), years.length > 0);
    if (field !== undefined && !taken.has(field === "area-name" ? "area" : field)) roles.set(profile.column, field);
  }
  const isNamed = profiles.some(({ name, numeric }) => name !== "" && numeric > 0.5);
  for (const { column, name, filled, numeric, fractional, distinct } of profiles) {
    // A delimiter at each line's end; the number of each row.
    if (name !== "" || roles.has(column)) continue;
    const isNumber = column === 0 && numeric === 1 && !fractional;
    if (filled === 0 || (isNumber && (isNamed || countsRows(distinct, filled)))) roles.set(column, "ignored");
  }
  settleYearColumn(profiles, roles, taken);
  const wide = wideColumns(profiles, roles, taken);
  for (const profile of profiles) {
    if (!roles.has(profile.column)) roles.set(profile.column, wide.has(profile.column) ? "value" : byContent(profile));
  }
  if (wide.size === 0) settleLetteredCodes(profiles, roles);
  settleFigures(profiles, roles, taken);
  settlePeriods(profiles, roles, rows, wide.size > 0 || taken.has("period") || taken.has("year"), mapped);
  settleYears(profiles, roles, mapped);
  settleOtherEnds(profiles, roles, mapped);
  settleIssueNumbers(profiles, roles, mapped);
  settleMargins(profiles, roles, rows, mapped);
  if (wide.size === 0) settleParts(profiles, roles, rows, mapped);
  else settlePartsDown(profiles, roles, wide, mapped);
  if (wide.size === 0) {
    settleRestated(profiles, roles, rows, mapped);
    settleCodesOfNames(profiles, roles, rows, mapped);
  }
  settleNamedAgain(profiles, roles, rows, mapped);
  const unsure = settleMembers(profiles, roles, taken, rows, mapped)?.column;
  return { roles, isWide: wide.size > 0, unsure };
}

/** `1`, `2`, `3` and so on, without a gap: the numbers of the rows, as programs write them in front of a table. */
function countsRows(distinct: readonly string[], filled: number): boolean {
  return filled > fewestCounted && distinct.length === filled && distinct.every((text, at) => Number(text) === at + 1);
}

const fewestCounted = 3;

/** How many parts of its kind a year has; days of a year are counted, too. */
const parts = { half: 2, quarter: 4, month: 12, week: 53, day: 366 } as const;

/** `month` over 90 and 110: no number is one of a part of a year. What has more than three digits is a code of a period. */
function isBeyond(distinct: readonly string[], field: keyof typeof parts): boolean {
  return distinct.every((text) => /^\d{1,3}$/.test(text) && Number(text) > parts[field]);
}

/** The field that a column's name stands for, where its cells do not speak against it. */
function fieldByName(profile: Profile, isMeasured: boolean, hasYear: boolean): ColumnField | undefined {
  // A word for a year of any language, above years of any era: `ปีงบประมาณ`. Beside a year `Cả năm`, 1266, is what the whole of it comes to.
  const isYear = !hasYear && isOfYears(profile) && saysYear(profile.name);
  const field = fieldOf(profile.name) ?? (isYear ? "year" : undefined);
  const { filled, numeric, periodic, fractional, distinct } = profile;
  if (fractional && coordinates.has(plainWords(profile.name)[0] ?? "")) return "ignored";
  if (filled === 0 && (field === "start" || field === "end")) return undefined;
  if (field === undefined || filled === 0) return field === "value" || filled === 0 ? field : undefined;
  switch (field) {
    case "year":
      // Years before the common era, and those of few digits, are years all the same.
      if (numeric === 1 && !fractional && periodic > 0) return field;
      return periodic >= 0.5 || filled < 3 || numeric < 0.5 ? field : undefined;
    case "period":
      if (filled > 0 && areParts(distinct)) return partName(distinct[0] ?? "")?.is;
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
      // Whole dates under `day` are periods all the same where some cannot be read.
      if (fractional || (field === "quarter" && !distinct.some(mayBePart)) || isBeyond(distinct, field))
        return undefined;
      return periodic >= (field === "day" ? 0.5 : 0.8) ? "period" : field;
    case "area":
    case "area-name":
      if (areCodes(distinct, filled)) return field;
      // `Area (ha)` is how large something is.
      if (numeric > 0.8 && (isMeasured || readValueName(profile.name).unit !== undefined)) return undefined;
      return numeric > 0.8 && fractional ? undefined : field;
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
    case "ignored":
      // `No (%)` beside `Yes (%)` counts no rows.
      if (readValueName(profile.name).unit !== undefined || profile.sign !== undefined) return undefined;
      // How often a thing came is counted; how often figures are published is a letter.
      if (frequencies.has(plainWords(profile.name).join(" ")) && numeric === 1 && distinct.length > 3) return undefined;
      // `no.` over 2,374,362 and 1,736,838 is how many, and no number of a row.
      if (!isObject(profile) && isHowMany(profile)) return undefined;
      // `Index (2015=100)` says what an index is of; what counts rows is counted.
      return counters.has(plainWords(profile.name.replaceAll(/[([].*?[)\]]/g, " ")).join(" ")) && !isCounting(profile)
        ? undefined
        : field;
    case "status":
      return numeric > 0.8 && distinct.length > 20 ? undefined : field;
    default:
      return field;
  }
}

/** Whether numbers that are other ones in each row stand beside names that come again: how large things are, not where. */
function isNamedElsewhere({ column, distinct, filled }: Profile, profiles: readonly Profile[]): boolean {
  const isName = (each: Profile) =>
    each.column !== column && each.numeric === 0 && each.periodic < 0.5 && each.distinct.length * 2 <= each.filled;
  // Each row is of another time: `year | total | city | village` counts who lives where.
  const isDated = (each: Profile) =>
    each.column !== column && each.periodic === 1 && each.distinct.length === filled && distinct.some(isLarge);
  return filled > 3 && distinct.length === filled && profiles.some((each) => isName(each) || isDated(each));
}

/** Of four digits or more, without a nought in front, as codes of places may have. */
function isLarge(text: string): boolean {
  return /^[1-9][\d.,]{3,}$/.test(text);
}

/** `OBJECTID`, as maps give one to each of their rows. */
function isObject({ name }: Profile): boolean {
  return /^(?:object ?id|fid)$/.test(plainWords(name).join(" "));
}

const frequencies = new Set(["freq", "frequency"]);
const counters = new Set(phrasesOf((each) => each.counters));

/** Cells such as `M01` to `M12`, or `Q1` to `Q4`; one that is none of them, as the year's `M13`, is told. */
function areParts(distinct: readonly string[]): boolean {
  const parts = distinct.filter((text) => partName(text) !== undefined).length;
  return parts === distinct.length || (parts > 1 && parts === distinct.length - 1);
}

/** Years down a column that no language calls so, beside columns called by the parts of a year: `Année` beside `Q1` to `Q4`. */
function settleYearColumn(profiles: readonly Profile[], roles: Roles, taken: ReadonlySet<string>): void {
  if (taken.has("period") || taken.has("year")) return;
  const time = new Set(["period", "year", "start", "end"]);
  if ([...roles.values()].some((role) => time.has(role))) return;
  const parts = profiles.flatMap(({ name }) => partName(name) ?? []);
  const years = profiles.filter(
    (each) => !roles.has(each.column) && partName(each.name) === undefined && isOfYears(each),
  );
  const [year, ...others] = years;
  if (year && others.length === 0 && parts.some(({ number }) => number === 1) && parts.length > 3)
    roles.set(year.column, "year");
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
  // Beside columns of periods another one holds figures, whatever its cells say: these are told.
  const others = profiles.filter(({ column, name }) => !roles.has(column) && isPeriodName(name));
  if (!hasPeriod && !hasYear && named.length > 0 && isWide)
    return new Set([...named, ...others].map(({ column }) => column));
  const parts = free.filter(({ name }) => partName(name) !== undefined);
  return new Set(hasYear && parts.length > 1 ? parts.map(({ column }) => column) : []);
}

const shapes = /^(?:SRID=\d+;\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?M?\s*\(/i;

/** Of a column that is called a percentage more may be something else (`giảm`), which is told; of others that much are names. */
const [mostlyFigures, nearlyAllFigures] = [0.5, 0.8];

function byContent({ name, filled, numeric, periodic, fractional, distinct }: Profile): ColumnRole {
  // `Area Code (M49)`
  const words = plainWords(name.replaceAll(/(?<=\S\s*)[([].*?[)\]]/g, " "));
  const last = words.at(-1) ?? "";
  // `IsLatestYear: true` says something of a row, and is no other thing that it measures.
  if (filled > 0 && distinct.every((text) => /^(?:true|false)$/i.test(text))) return "ignored";
  // Where something lies and how it is shaped, as maps have it: `POLYGON ((105.1 10.2, …))`.
  if (filled > 0 && distinct.every((text) => shapes.test(text))) return "ignored";
  if (filled > 0 && distinct.length > 1 && distinct.every((text) => scenarioOf(text) !== undefined)) return "scenario";
  if (filled > 0 && distinct.every((text) => eastAsianUnit(text))) return "unit";
  // `60 kg` under `unidade_comercializacao`: what a price is of.
  if (filled > 0 && saysUnits(name) && distinct.every((text) => /\d\s*\p{L}/u.test(text))) return "dimension";
  const isFigures = numeric >= (saysPercent(name) ? mostlyFigures : nearlyAllFigures);
  // `Giới` tells rows apart; `Giỏi (%)`, the same without its accents, holds decimals, as no key does.
  if (areCodes(distinct, filled)) return "dimension";
  // `Gender - All` over 1,199,182 and 83,883 counts, where codes of keys are few or as long as each other.
  const isKey = !fractional && (keyWords.has(last) || keyWords.has(words[0] ?? "")) && !areCounts(distinct, last);
  if (isFigures || filled === 0) return isKey ? "dimension" : "value";
  return periodic >= 0.9 ? "period" : "dimension";
}

/** Numbers of up to four digits or more, of three lengths or more, under a name that ends in no word for a code: each another one in most rows. */
function areCounts(distinct: readonly string[], last: string): boolean {
  if (keyWords.has(last) || distinct.length < fewestCounts) return false;
  const whole = distinct.map((text) => text.replaceAll(/[,\s]|\.0*$/g, ""));
  const lengths = new Set(whole.map(({ length }) => length));
  return whole.every((text) => /^\d+$/.test(text)) && lengths.size > 2 && Math.max(...lengths) > 3;
}

const fewestCounts = 10;

/** `0610`, `0602`, `1810`: as many digits each, another one in each row, and noughts in front, as no figure has. */
function areCodes(distinct: readonly string[], filled: number): boolean {
  const [{ length } = ""] = distinct;
  const isCode = (text: string) => text.length === length && /^\d+$/.test(text);
  return (
    length > 1 && distinct.length === filled && distinct.every(isCode) && distinct.some((text) => text.startsWith("0"))
  );
}

/** Where no column is one of figures, the last one with several numbers in it is: of the others most are not given. */
function settleFigures(profiles: readonly Profile[], roles: Roles, taken: ReadonlySet<string>): void {
  const isFigure = ({ column }: Profile) => ["value", "plan", "estimate"].includes(roles.get(column) ?? "");
  if (taken.has("value") || profiles.some(isFigure)) return;
  const last = profiles.findLast(
    ({ column, filled, numeric }) => roles.get(column) === "dimension" && filled * numeric >= 1,
  );
  if (last && last.numeric > 0.25) roles.set(last.column, "value");
}

const keyWords = new Set([...phrasesOf(({ keys }) => keys), ...codeWords, ...classWords]);
const coordinates = new Set(coordinateWords);
