import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { isYearWord } from "../cells/read-period.ts";
import type { Roles } from "./column-role.ts";
import { isOfYears } from "./parts-of-year.ts";
import type { Profile } from "./profile.ts";

/**
 * Leaves aside what looks like figures and says again when a row is of: its year under another name, the year and the month in one number
 * beside the two (`201807` beside 2018 and 7), and years called so, as the year in which a price ends to hold.
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
  const restated = free.filter((each) => isRestated(each, year, month, rows) || isCalledYears(each));
  if (restated.length < free.length) for (const { column } of restated) roles.set(column, "ignored");
}

function isRestated(
  { column, numeric, distinct }: Profile,
  year: Profile,
  month: Profile | undefined,
  rows: readonly (readonly string[])[],
): boolean {
  if (numeric < 1 || !distinct.every((text) => /^\d{4}(?:\d\d)?$/.test(text))) return false;
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
