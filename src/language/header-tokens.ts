import { isCalendarDate } from "../model/calendar.ts";

/** A word, a number or a date of a header, and where it stands in it. */
export type HeaderToken = { readonly start: number; readonly end: number } & HeaderTokenMeaning;

type HeaderTokenMeaning =
  | { readonly is: "word"; readonly word: string }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "date"; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly is: "month"; readonly month: number; readonly year: number }
  | { readonly is: "years"; readonly first: number; readonly last: number }
  | { readonly is: "mark"; readonly mark: string };

const pattern =
  /(?<left>\d+)(?<mark>[/.-])(?<right>\d+)(?:\k<mark>(?<year>\d{4}))?|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|[^\s]/gu;

/**
 * Cuts a header into words, numbers, dates (`31/12/2020`, `1/12`), months (`6/2008`) and marks; words are folded.
 *
 * @example
 * headerTokens("Tháng 6/2008", (word) => word.toLowerCase()).map((token) => token.is) // -> ["word", "month"]
 */
export function headerTokens(text: string, fold: (word: string) => string): readonly HeaderToken[] {
  return [...text.matchAll(pattern)].flatMap((found) => tokensOf(found, fold));
}

function tokensOf(found: RegExpExecArray, fold: (word: string) => string): readonly HeaderToken[] {
  const [text] = found;
  const start = found.index;
  const place = { start, end: start + text.length };
  if (/^\p{L}/u.test(text)) return [{ ...place, is: "word", word: fold(text) }];
  if (!/^\d/.test(text)) return [{ ...place, is: "mark", mark: text }];
  const { left, mark, right, year } = found.groups ?? {};
  if (left === undefined || right === undefined || mark === undefined) {
    return [{ ...place, is: "number", value: Number(text.replace(",", ".")) }];
  }
  const joined = paired(left, mark, right, year);
  if (joined) return [{ ...place, ...joined }];
  const middle = start + left.length;
  return [
    { start, end: middle, is: "number", value: Number(left) },
    { start: middle, end: middle + 1, is: "mark", mark },
    { start: middle + 1, end: middle + 1 + right.length, is: "number", value: Number(right) },
  ];
}

/** What two numbers with a mark between them are together: a date, a month, two years, a decimal; undefined for neither. */
function paired(left: string, mark: string, right: string, year: string | undefined): HeaderTokenMeaning | undefined {
  const [first, second] = [Number(left), Number(right)];
  if (year !== undefined || (mark === "/" && right.length <= 2)) {
    const full = year === undefined ? 2000 : Number(year);
    if (isCalendarDate({ year: full, month: second, day: first })) {
      return { is: "date", day: first, month: second, ...(year === undefined ? {} : { year: full }) };
    }
  }
  if (mark !== "." && right.length === 4 && first >= 1 && first <= 12 && isYearNumber(second)) {
    return { is: "month", month: first, year: second };
  }
  if (mark === "-" && isYearNumber(first) && isYearNumber(second)) return { is: "years", first, last: second };
  return mark === "." ? { is: "number", value: Number(`${left}.${right}`) } : undefined;
}

/** A number that is a year where nothing says otherwise: 1900 to 2100. */
export function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
