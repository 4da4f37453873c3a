import { phrasesOf } from "../../language/column-languages.ts";
import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { endDay, startDay } from "../../model/period.ts";
import { readPeriod } from "../cells/read-period.ts";
import { missingStatus } from "../cells/read-value.ts";
import { knownUnit } from "../cells/unit-of.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import { saysGrouping } from "./column-words.ts";
import type { Profile } from "./profile.ts";
import { isAttribute, isIdle, isOneEach, keyColumns } from "./rows-apart.ts";
import { settleNames } from "./settle-names.ts";

const codeWords = new Set(phrasesOf(({ codes }) => codes));
const labelWords = new Set(phrasesOf(({ labels }) => labels));

/**
 * Areas and attributes. A single column of names that is nothing else is the members'; a column that says the same for all
 * rows of an area is an attribute of it and no key. Gives the column that was taken for areas though nothing shows that its names are of places.
 */
export function settleMembers(
  profiles: readonly Profile[],
  roles: Roles,
  taken: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
): Profile | undefined {
  const of = (field: ColumnRole) => profiles.filter(({ column }) => roles.get(column) === field);
  // A province beside its districts is the level above them, and no code of theirs.
  for (const { column, name } of of("area")) {
    if (plainWords(name).some((word) => codeWords.has(word))) continue;
    const isWhole = of("area-name").some(
      (below) => isNamedApart(rows, column, below.column) || areNamesOfTwo(rows, column, below),
    );
    if (isWhole && !mapped.has(column)) roles.set(column, "area-name");
  }
  settleLevels(profiles, roles, rows, mapped);
  for (const { column } of of("area").filter(({ name }) => isOfLevelAbove(name, of("area-name"))))
    if (!mapped.has(column)) roles.set(column, "ignored");
  const [numbered, ...named] = of("area-name");
  // `STATE` over 1, 2 and 4 beside `NAME` holds codes.
  if (numbered?.numeric === 1 && named.length === 0 && of("area").length === 0 && !mapped.has(numbered.column))
    roles.set(numbered.column, "area");
  for (const [codes, names] of [
    ["area", "area-name"],
    ["indicator", "indicator-name"],
  ] as const) {
    const [code, ...more] = of(codes);
    const label = of("dimension").find(
      ({ column, name, numeric }) =>
        labelWords.has(plainWords(name).join(" ")) &&
        numeric === 0 &&
        code !== undefined &&
        isOneEach(rows, column, code.column) &&
        isOneEach(rows, code.column, column),
    );
    if (label && more.length === 0 && of(names).length === 0) roles.set(label.column, names);
  }
  for (const { column, name } of of("dimension"))
    if (
      isRowNumber(plainWords(name)) &&
      !mapped.has(column) &&
      isIdle(rows, column, keyColumns(profiles, roles, column))
    )
      roles.set(column, "ignored");
  const unsure = settleNames(profiles, roles, taken, rows, mapped);
  if (unsure !== "several") return unsure;
  const areas = [...of("area"), ...of("area-name")];
  const keys = of("dimension");
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
  return undefined;
}

/**
 * A region beside its provinces says what they belong to and is no part of their names, as a province is of its districts', which are
 * called alike in several. A column called a unit is one of areas where it names no unit that is known, no other column names areas, and what is
 * measured does not say it.
 */
function settleLevels(
  profiles: readonly Profile[],
  roles: Roles,
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
): void {
  const areas = profiles.filter(({ column }) => ["area", "area-name"].includes(roles.get(column) ?? ""));
  for (const { column, name } of areas) {
    if (mapped.has(column) || !saysGrouping(name)) continue;
    const below = areas.filter((each) => each.column !== column && !saysGrouping(each.name));
    if (below.some((each) => isAbove(rows, column, each.column) && isOneEach(rows, each.column, column)))
      roles.set(column, "level");
  }
  const [unit] = profiles.filter(({ column }) => roles.get(column) === "unit" && !mapped.has(column));
  if (areas.length > 0 || !unit || unit.distinct.length < 2) return;
  const things = profiles.filter(({ column }) => namesThings.has(roles.get(column) ?? "ignored"));
  const isUnit =
    areUnits(unit.distinct) ||
    things.some((each) => each.distinct.length > 1 && isOneEach(rows, each.column, unit.column));
  if (!isUnit) roles.set(unit.column, "area");
}

/** Whether a column is called the codes of a level above the deepest: `province_code` beside `province` and `district`. */
function isOfLevelAbove(code: string, names: readonly Profile[]): boolean {
  const words = plainWords(code);
  const own = words.filter((word) => !codeWords.has(word)).join(" ");
  const said = names.map(({ name }) =>
    plainWords(name)
      .filter((word) => !labelWords.has(word))
      .join(" "),
  );
  return own !== "" && own.length < words.join(" ").length && names.length > 1 && said.slice(0, -1).includes(own);
}

/** Whether some text is a unit; `Sở A` and `Sở B` count nothing. */
function areUnits(texts: readonly string[]): boolean {
  const firsts = texts.map((text) => plainWords(text)[0]);
  return texts.some((text, at) => {
    const unit = knownUnit(text);
    return (
      unit !== undefined && !(unit.kind === "count" && firsts.indexOf(firsts[at]) !== firsts.lastIndexOf(firsts[at]))
    );
  });
}

const namesThings: ReadonlySet<string> = new Set<ColumnRole>(["indicator", "indicator-name", "dimension"]);

/** Whether two columns name two things, though each name of one stands beside one of the other: a province, and the only district of it. */
function areNamesOfTwo(
  rows: readonly (readonly string[])[],
  column: number,
  { column: below, name }: Profile,
): boolean {
  if (plainWords(name).some((word) => labelWords.has(word))) return false;
  const pairs = rows.flatMap((row) => {
    const [over = "", under = ""] = [row[column], row[below]];
    return over === "" || under === "" ? [] : [[over, under] as const];
  });
  const isOfOne = (over: string, under: string) => {
    const [one, other] = [over, under].map((text) => plainWords(text).join(" "));
    return one === undefined || other === undefined || one.includes(other) || other.includes(one);
  };
  return pairs.length > 1 && pairs.every(([over, under]) => isProperName.test(over) && !isOfOne(over, under));
}

/** A word with a capital and small letters, as no code is. */
const isProperName = /\p{Lu}\p{M}*\p{Ll}{2,}/u;

/** `id`, `record_id`: names of columns that number rows or things. */
function isRowNumber(words: readonly string[]): boolean {
  return words.some((word) => codeWords.has(word));
}

/** Whether some text of a column stands beside several of another that are no spellings of one name. */
function isNamedApart(rows: readonly (readonly string[])[], column: number, below: number): boolean {
  const names = new Map<string, string>();
  return rows.some((row) => {
    const [above = "", name = ""] = [row[column], row[below]];
    if (above === "" || missingStatus(name) !== undefined) return false;
    const plain = plainWords(name).join("");
    const known = names.get(above);
    names.set(above, known ?? plain);
    return known !== undefined && known !== plain && !known.includes(plain) && !plain.includes(known);
  });
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
