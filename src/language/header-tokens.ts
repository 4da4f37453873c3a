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

/** A word; or a number, a mark and a number, with a year behind the same mark or without; or a number; or a mark. */
const pattern = /(\p{L}[\p{L}\p{M}]*)|(\d+)([/.-])(\d+)(?:\3(\d{4}))?|\d+(?:[.,]\d+)*|\S/gu;

/**
 * Cuts a header into words, numbers, dates (`31/12/2020`, `1/12`), months (`6/2008`) and marks; words are folded.
 *
 * @example
 * headerTokens("Tháng 6/2008", (word) => word.toLowerCase()).map((token) => token.is) // -> ["word", "month"]
 */
export function headerTokens(text: string, fold: (word: string) => string): readonly HeaderToken[] {
  const tokens: HeaderToken[] = [];
  for (const found of text.matchAll(pattern)) {
    const [whole, word] = found;
    const start = found.index;
    if (word !== undefined) tokens.push({ start, end: start + word.length, is: "word", word: fold(word) });
    else if (isDigit.test(whole)) tokens.push(...numbersOf(whole, start, found));
    else tokens.push({ start, end: start + whole.length, is: "mark", mark: whole });
  }
  return tokens;
}

const isDigit = /^\d/;

function numbersOf(text: string, start: number, found: RegExpExecArray): readonly HeaderToken[] {
  const place = { start, end: start + text.length };
  const [, , left, mark, right, year] = found;
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
    // `7/23/2020` can be written one way only.
    if (year !== undefined && mark === "/" && isCalendarDate({ year: full, month: first, day: second }))
      return { is: "date", day: second, month: first, year: full };
  }
  if (mark !== "." && right.length === 4 && first >= 1 && first <= 12 && isYearNumber(second)) {
    return { is: "month", month: first, year: second };
  }
  if (mark === "-" && isYearNumber(first) && isYearNumber(second)) return { is: "years", first, last: second };
  // `SY 2021-22`; up to twelve it may be a month.
  if (mark === "-" && right.length === 2 && second > 12 && isYearNumber(first) && second === (first + 1) % 100)
    return { is: "years", first, last: first + 1 };
  return mark === "." ? { is: "number", value: Number(`${left}.${right}`) } : undefined;
}

/** A number that is a year where nothing says otherwise: 1900 to 2100. */
export function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
