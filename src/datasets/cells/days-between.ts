import { yearsOfAccounts } from "../../language/years-of-accounts.ts";
import { day, endDay, type Period, startDay, yearOf } from "../../model/period.ts";
import { windowOfDays } from "./window-of-days.ts";

/**
 * From one day in digits to another, with a sign or a word between them and one in front: `01/04/2022 - 31/03/2023`, `自 2022年4月1日 至 2023年3月31日`; or
 * one day in East Asian signs. Words for a year of accounts may stand before it, as Japanese reports have them. Undefined for all else, and where day
 * and month could be either way round.
 *
 * @example
 * daysBetween("01/04/2022 - 30/04/2022", () => undefined) // -> { kind: "regular", frequency: "M", ordinal: 24267 }
 * daysBetween("01/02/2022 - 03/04/2022", () => undefined) // -> undefined
 */
export function daysBetween(text: string, yearIn: (era: string) => Period | undefined): Period | undefined {
  if (!/\d.*\d.*\d.*\d/.test(text)) return undefined;
  const [, said = ""] = labelled.exec(text) ?? [];
  const plain = said === "" ? text : said;
  const one = eastAsian.exec(plain);
  if (one) return daysOf(one.slice(1), yearIn)[0];
  const [, first, last] = between.exec(plain) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first, last].map((date) => daysOf(parts(date), yearIn));
  const windows = (from ?? []).flatMap((start, order) => {
    const end = to?.[order];
    return start && end && endDay(end) > startDay(start) ? [windowOfDays(start, end)] : [];
  });
  // Either order is one of days: whole months and years are not by chance.
  const whole = windows.filter((each) => each?.kind === "regular" && each.frequency !== "D");
  const [only, ...others] = windows.length > 1 && whole.length === 1 ? whole : windows;
  return others.length === 0 ? only : undefined;
}

const labelled = new RegExp(String.raw`^\p{sc=Han}{0,12}(?:${yearsOfAccounts})\s*[(（](.+)[)）]$`, "u");
const eastAsianDay = String.raw`((?:\p{sc=Han}{2}\d{1,2}|\d{4}))年(\d{1,2})月(\d{1,2})日`;
const eastAsian = new RegExp(`^${eastAsianDay}$`, "u");
const date = String.raw`(?:\p{sc=Han}{2}\d{1,2}|\d{4})年\d{1,2}月\d{1,2}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}`;
const between = new RegExp(
  String.raw`^(?:\p{L}{1,6}\s*)??(${date})\s*(?:[-–—－~～〜]|(?<=日)\p{sc=Han}|(?<=\s)\p{L}{1,6}(?=\s))\s*(${date})(?:\s*\p{sc=Han}{1,2})?$`,
  "u",
);

function parts(text: string): readonly string[] {
  return eastAsian.exec(text)?.slice(1) ?? text.split(/[-./]/);
}

/** The day of year, month and day; of a date whose year stands last, day first and month first. */
function daysOf(
  [first = "", second = "", third = ""]: readonly string[],
  yearIn: (era: string) => Period | undefined,
): readonly (Period | undefined)[] {
  if (third.length === 4) return [dayOf(third, second, first), dayOf(third, first, second)];
  const era = /\D/.test(first) ? yearIn(`${first}年`) : undefined;
  return [dayOf(era ? String(yearOf(era)) : first, second, third)];
}

function dayOf(year: string, month: string, date: string): Period | undefined {
  try {
    return day(Number(year), Number(month), Number(date));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
