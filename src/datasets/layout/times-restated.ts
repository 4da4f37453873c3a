import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { isYearWord, partOfYear } from "../cells/read-period.ts";
import type { Roles } from "./column-role.ts";
import { isOfYears } from "./parts-of-year.ts";
import type { Profile } from "./profile.ts";

/**
 * Leaves aside what looks like figures and says again when a row is of: its year under another name, the year and the month in one number
 * beside the two (`201807` beside 2018 and 7), and years and months called so, as those in which a price ends to hold.
 */
export function settleRestated(
  profiles: readonly Profile[],
  roles: Roles,
  rows: readonly (readonly string[])[],
  isMapped: ReadonlyMap<number, ColumnField>,
): void {
  const [year] = profiles.filter(({ column }) => ["year", "period"].includes(roles.get(column) ?? ""));
  if (!year) return;
  const [month] = profiles.filter(({ column }) => roles.get(column) === "month");
  const free = profiles.filter(({ column }) => roles.get(column) === "value" && !isMapped.has(column));
  const years = profiles.filter((each) => each === year || isCalledYears(each));
  const restated = free.filter(
    (each) => isRestated(each, year, month, rows) || isCalledYears(each) || years.some((of) => isMonthOf(each, of)),
  );
  if (restated.length < free.length) for (const { column } of restated) roles.set(column, "ignored");
}

/** A number that happens to be the year's is one in a row or two. */
const fewest = 3;

function isRestated(
  { column, numeric, filled, distinct }: Profile,
  year: Profile,
  month: Profile | undefined,
  rows: readonly (readonly string[])[],
): boolean {
  if (numeric < 1 || filled < fewest || !distinct.every((text) => /^\d{4}(?:\d\d)?$/.test(text))) return false;
  return rows.every((row) => {
    const [text = "", of = ""] = [row[column]?.trim(), row[year.column]?.trim()];
    if (text === "" || text === of) return true;
    return month !== undefined && text === `${of}${(row[month.column]?.trim() ?? "").padStart(2, "0")}`;
  });
}

/** `ano_termino_vigencia` over 2014 and 2015: a word of its name means a year, and its cells are nothing else. */
function isCalledYears(profile: Profile): boolean {
  return (
    profile.distinct.length > 0 &&
    isOfYears(profile) &&
    profile.distinct.every((text) => /^(?:1[89]|20)\d\d$/.test(text)) &&
    plainWords(profile.name).some(isYearWord)
  );
}

/** `mes_termino_vigencia` beside `ano_termino_vigencia`: months called so, of a date whose year stands in a column that is otherwise called the same. */
function isMonthOf({ name, numeric, fractional, distinct }: Profile, year: Profile): boolean {
  if (numeric < 1 || fractional || !distinct.every((text) => Number(text) >= 1 && Number(text) <= 12)) return false;
  const [words, others] = [plainWords(name), new Set(plainWords(year.name))];
  const month = words.find((word) => partOfYear(word) === "month");
  return month !== undefined && words.some((word) => word !== month && others.has(word));
}
