import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { CellValue } from "../cells/table.ts";

type Rows = readonly (readonly CellValue[])[];

/** A table whose years and months are those of the common calendar. */
export interface CommonCalendar {
  readonly rows: Rows;
  readonly guesses: readonly Pick<Guess, "what" | "as" | "because">[];
}

/**
 * A table in the years of Iran's calendar, or in Thai with years of two digits, in the common ones: the Iranian year 1402 began on 21 March
 * 2023 and is filed as 2023, its months as those that most of their days are in, its days as they are. It takes a word of Persian, or one that
 * names the calendar, since 1402 may be a year of the common one. Undefined where there is neither.
 *
 * @example
 * inCommonCalendar([["سال", "جمعیت"], ["1401", "84700000"], ["1402", "85329000"]])?.rows[1] // -> ["2022", "84700000"]
 * inCommonCalendar([["เดือน", "ยอดขาย"], ["ม.ค. 67", "100"]])?.rows[1] // -> ["ม.ค. 2567", "100"]
 * inCommonCalendar([["Year", "Population"], ["1401", "84700"], ["1402", "85329"]]) // -> undefined
 */
export function inCommonCalendar(rows: Rows): CommonCalendar | undefined {
  const head = rows
    .slice(0, headRows)
    .flat()
    .filter((cell) => typeof cell === "string");
  if (head.some((text) => thai.test(text))) return inThai(rows);
  return head.some((text) => namesSolar.test(text)) ? inSolar(rows) : undefined;
}

const headRows = 30;
const thai = /[\u0E01-\u0E5B]/;
const months = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];
const monthName = new RegExp(`^(${months.join("|")})$`);
const namesSolar = new RegExp(
  `(?:^|[\\s(])(?:سال|ماه|تاریخ|${months.join("|")})(?:$|[\\s)])|solar hijri|jalali|shamsi|(?:persian|iranian) (?:year|calendar)`,
  "iu",
);
/** Names of columns of times, as they are called where they are read. */
const called: Readonly<Record<string, string>> = { سال: "year", ماه: "month", تاریخ: "date", فصل: "quarter" };
const isYear = /^1[234]\d\d$/;
const monthAndYear = new RegExp(
  `^(?:(${months.join("|")})\\s+(?:ماه\\s+)?(1[234]\\d\\d)|(1[234]\\d\\d)\\s+(${months.join("|")}))$`,
);
const day = /^(1[234]\d\d)[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;

function inSolar(rows: Rows): CommonCalendar | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = rows.findIndex((row) => row.filter((cell) => cell !== undefined && cell !== "").length > 1);
  const columns = new Set(
    Array.from({ length: width }, (_, column) => column).filter((column) => areYears(rows, column, names)),
  );
  let example: readonly [string, string] | undefined;
  const told = (cell: CellValue, common: string) => {
    example ??= [String(cell), common];
    return common;
  };
  const common = rows.map((row, at) => {
    const month = row.map((cell) => monthNumber(cell)).find((number) => number > 0) ?? 0;
    return row.map((cell, column) => {
      const text = String(cell ?? "").trim();
      const number = monthNumber(cell);
      if (number > 0) return String(((number + 2) % 12) + 1);
      const whole = inDays(text);
      if (whole !== undefined) return told(cell, whole);
      if (isYear.test(text) && (columns.has(column) || at === names))
        return told(cell, String(Number(text) + yearsBetween + (month > 9 ? 1 : 0)));
      return (at === names ? called[text.replace(/\s*\(.*\)$/, "")] : undefined) ?? cell;
    });
  });
  if (!example) return undefined;
  return { rows: common, guesses: [{ what: "period", as: said("solar-years"), because: said("equals", ...example) }] };
}

const yearsBetween = 621;

/** Whether a column holds nothing but years below its name. */
function areYears(rows: Rows, column: number, names: number): boolean {
  const cells = rows
    .slice(names + 1)
    .flatMap((row) => (row[column] === undefined || row[column] === "" ? [] : [String(row[column]).trim()]));
  return cells.length > 1 && cells.every((text) => isYear.test(text));
}

function monthNumber(cell: CellValue): number {
  const found = typeof cell === "string" ? monthName.exec(cell.trim())?.[1] : undefined;
  return found === undefined ? 0 : months.indexOf(found) + 1;
}

/** A month with its year, or a day, as ISO 8601 writes it; undefined of any other text. */
function inDays(text: string): string | undefined {
  const named = monthAndYear.exec(text);
  const numbers = named
    ? [named[2] ?? named[3], months.indexOf(named[1] ?? named[4] ?? "") + 1]
    : day.exec(text)?.slice(1);
  if (!numbers) return undefined;
  const [year = 0, month = 0, date] = numbers.map((each) => (each === undefined ? undefined : Number(each)));
  if (month < 1 || month > 12) return undefined;
  if (date === undefined)
    return `${year + yearsBetween + (month > 9 ? 1 : 0)}-${String(((month + 2) % 12) + 1).padStart(2, "0")}`;
  if (date < 1 || date > 31) return undefined;
  return new Date(Date.UTC(2024, 2, 20) + dayNumber(year, month, date) * 86_400_000).toISOString().slice(0, 10);
}

/** Days from 1 Farvardin 1403, 20 March 2024: years of 365 days, and eight leap years in each 33. */
function dayNumber(year: number, month: number, date: number): number {
  const leaps = (of: number) => Math.floor((8 * of + 21) / 33);
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return (year - 1403) * 365 + leaps(year) - leaps(1403) + before + date - 1;
}

const twoDigits = /^([\u0E01-\u0E5B.\s]{2,}[.\s])(\d\d)$/;
const thaiYear = /^(?:ปี|ปี\s?พ\.?ศ\.?|พ\.?ศ\.?)$/;

/** Years of two digits behind a month are of the Buddhist era's twenty-sixth century, and a column called so holds years. */
function inThai(rows: Rows): CommonCalendar | undefined {
  const hasAny = rows.some((row) =>
    row.some((cell) => typeof cell === "string" && (twoDigits.test(cell.trim()) || thaiYear.test(cell.trim()))),
  );
  if (!hasAny) return undefined;
  const common = rows.map((row) =>
    row.map((cell) => {
      const text = typeof cell === "string" ? cell.trim() : "";
      return thaiYear.test(text)
        ? "year"
        : twoDigits.test(text)
          ? text.replace(twoDigits, (_, month: string, year: string) => `${month}25${year}`)
          : cell;
    }),
  );
  return { rows: common, guesses: [] };
}
