import { numberInYear, type RegularPeriod, yearOf } from "../../model/period.ts";
import { readPeriod } from "./read-period.ts";

/** A notation of periods that only a whole column shows, and only where its name speaks of such periods. */
export type Rewriting =
  | "months-of-quarters"
  | "unix-seconds"
  | "unix-milliseconds"
  | "two-digit-years"
  | "roman-months"
  | "signed-years"
  | "year-pairs";

/**
 * The notation in which all texts of a column are written that one text alone leaves open: `1672531200` is a moment under `timestamp` and an
 * amount elsewhere, `2301` under `month` is January 2023, `-500` under `year` a year. Undefined where there is none such.
 *
 * @example
 * rewritingOf(["2301", "2302"], "month") // -> "two-digit-years"
 * rewritingOf(["Sep-2023", "Dec-2023"], "quarter") // -> "months-of-quarters"
 * rewritingOf(["-500", "1000", "2000"], "year") // -> "signed-years"
 * rewritingOf(["202122", "202223"], "period") // -> "year-pairs"
 * rewritingOf(["202112", "202201"], "period") // -> undefined
 */
export function rewritingOf(texts: readonly string[], field: string | undefined): Rewriting | undefined {
  const cells = texts.map((text) => text.trim());
  if (cells.length === 0) return undefined;
  if (cells.every(isRomanMonth) && (field === "month" || cells.some((cell) => /^(?:VI{0,3}|IX|XI{0,2})\b/.test(cell))))
    return "roman-months";
  if (field === "quarter" && areMonthsOfQuarters(cells)) return "months-of-quarters";
  if (field === "period" && cells.every((cell) => isMoment(cell, 1))) return "unix-seconds";
  if (field === "period" && cells.every((cell) => isMoment(cell, 1000))) return "unix-milliseconds";
  if (field === "month" && cells.every((cell) => /^\d\d(?:0[1-9]|1[0-2])$/.test(cell)) && !cells.some(isLikelyYear))
    return "two-digit-years";
  if (areYearPairs(cells)) return "year-pairs";
  return field === "year" && areSignedYears(cells) ? "signed-years" : undefined;
}

/**
 * A text of such a column in a notation that is read as it stands; undefined where it is of another.
 *
 * @example
 * rewritten("1672531200", "unix-seconds") // -> "2023-01-01T00:00:00Z"
 * rewritten("XII/2024", "roman-months") // -> "12/2024"
 * rewritten("Dec-2023", "months-of-quarters") // -> "2023-Q4"
 * rewritten("2301", "two-digit-years") // -> "2023-01"
 * rewritten("202223", "year-pairs") // -> "2022/23"
 * rewritten("-500", "signed-years") // -> "-0500"
 */
export function rewritten(text: string, as: Rewriting): string | undefined {
  const cell = text.trim();
  switch (as) {
    case "months-of-quarters": {
      const month = monthOf(cell);
      return month === undefined ? undefined : `${yearOf(month)}-Q${Math.ceil(numberInYear(month) / 3)}`;
    }
    case "unix-seconds":
      return isMoment(cell, 1) ? momentText(Number(cell) * 1000) : undefined;
    case "unix-milliseconds":
      return isMoment(cell, 1000) ? momentText(Number(cell)) : undefined;
    case "two-digit-years":
      return /^\d{4}$/.test(cell) ? `20${cell.slice(0, 2)}-${cell.slice(2)}` : undefined;
    case "roman-months": {
      const [, numeral = "", mark = "", year = ""] = romanMonth.exec(cell) ?? [];
      return numeral === "" ? undefined : `${romanNumerals.indexOf(numeral) + 1}${mark}${year}`;
    }
    case "year-pairs":
      return cell.replace(yearPair, "$1/$2");
    case "signed-years":
      return signedYear.test(cell)
        ? cell.replace(/\d+/, (digits) => digits.padStart(4, "0")).replace("-0000", "0000")
        : undefined;
  }
}

function monthOf(cell: string): RegularPeriod | undefined {
  const found = readPeriod(cell);
  return found?.kind === "regular" && found.frequency === "M" ? found : undefined;
}

/** Months with which quarters of a year end, or begin: `Mar-2023`, `Jun-2023`. */
function areMonthsOfQuarters(cells: readonly string[]): boolean {
  const months = cells.map((cell) => monthOf(cell));
  const isOf = (rest: number) => months.every((month) => month !== undefined && numberInYear(month) % 3 === rest);
  return isOf(0) || isOf(1);
}

const yearPair = /^((?:19|20)\d\d)(\d\d)$/;

/** `202122` and `202223`: years of schools or budgets, each with the next; as weeks or months they would be one a year, and each another one. */
function areYearPairs(cells: readonly string[]): boolean {
  const distinct = new Set(cells);
  if (distinct.size < 2) return false;
  const areNext = [...distinct].every((cell) => yearOfPair(cell) !== undefined);
  return areNext && (distinct.size > 2 || cells.some((cell) => Number(cell.slice(4)) > 12 || cell.endsWith("00")));
}

/** The second of two years in turn that are written as one number: of `202122` 2022. */
export function yearOfPair(text: string): number | undefined {
  const [, year, next] = yearPair.exec(text) ?? [];
  return next !== undefined && (Number(year) + 1) % 100 === Number(next) ? Number(year) + 1 : undefined;
}

const romanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const romanMonth = /^([IVX]{1,4})([-/.])((?:19|20)\d\d)$/;
const signedYear = /^-?\d{1,5}$/;

function isRomanMonth(cell: string): boolean {
  return romanNumerals.includes(romanMonth.exec(cell)?.[1] ?? "");
}

/** A moment of the years 1990 to 2099, in seconds since 1970 or a fraction of them. */
function isMoment(cell: string, fraction: number): boolean {
  if (!/^\d{9,13}$/.test(cell)) return false;
  const seconds = Number(cell) / fraction;
  return seconds >= 631_152_000 && seconds < 4_102_444_800;
}

/** To the second, as {@link rewritten} gives it. */
function momentText(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function isLikelyYear(cell: string): boolean {
  return Number(cell) >= 1700 && Number(cell) <= 2200;
}

/** Years of which some are before the Common Era, or in its first thousand years without being short for others: `1`, `1000`, `2000`. */
function areSignedYears(cells: readonly string[]): boolean {
  if (!cells.every((cell) => signedYear.test(cell) && Number(cell) >= -10_000 && Number(cell) <= 2200)) return false;
  if (cells.some((cell) => Number(cell) < 0)) return true;
  const isEarly = (cell: string) => Number(cell) < 1000;
  return (
    cells.some(isEarly) && cells.some((cell) => !isEarly(cell)) && !cells.some((cell) => /^(?:\d\d|0\d+)$/.test(cell))
  );
}
