import { type GuessSaid, said } from "../../model/guess-said.ts";
/** Which number of a date in digits comes first. */
export type DateOrder = "mdy" | "dmy";

/** The order of a column's dates and what that rests on; `because` is not there where no date could be read the other way. */
export interface FoundOrder {
  readonly order: DateOrder;
  readonly because?: GuessSaid;
}

const pattern = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/;

/**
 * The order of dates, by all the evidence of a column: a number above 12 is no month; a number that stays the same while the other
 * moves is the day of monthly dates; dates that are in order of time are read as they are in order. Day first where nothing decides. With
 * `usual`, what the table's language writes, dates of one month day by day are that, and not the same day of several months.
 * Undefined where there are no such dates.
 *
 * @example
 * [["1/2/2024", "1/31/2024"], ["1/1/2024", "2/1/2024", "3/1/2024"], ["3/4/2024", "4/4/2024", "5/4/2024"]].map((texts) => dateOrder(texts)?.order) // -> ["mdy", "mdy", "dmy"]
 */
export function dateOrder(texts: readonly string[], usual?: "dmy"): FoundOrder | undefined {
  const dates = texts.flatMap((text): Parts[] => {
    const found = pattern.exec(text.trim());
    return found ? [[Number(found[1]), Number(found[3]), Number(found[4])]] : [];
  });
  if (dates.length === 0) return undefined;
  const isFirstAbove = dates.some(([first]) => first > 12);
  const isSecondAbove = dates.some(([, second]) => second > 12);
  if (isSecondAbove && !isFirstAbove) return { order: "mdy", because: said("second-above-12") };
  if (isFirstAbove) return { order: "dmy" };
  const distinct = new Set(dates.map((date) => date.join("/"))).size;
  const [firsts, seconds] = [new Set(dates.map(([first]) => first)), new Set(dates.map(([, second]) => second))];
  if (distinct > 2 && seconds.size === 1 && firsts.size > 2) {
    // 3/4, 4/4, 5/4 are days that follow each other, unless it is the first of each month, or all twelve.
    const isDaily = isRun(firsts, distinct) && (usual === "dmy" || !seconds.has(1)) && firsts.size < 12;
    return isDaily ? { order: "dmy", because: said("undecided") } : { order: "mdy", because: said("one-date-a-month") };
  }
  if (distinct > 2 && firsts.size === 1 && seconds.size > 2) {
    // 3/4, 3/5, 3/6 are days that follow each other, or the third of each month, which nothing shows.
    const isOpen = isRun(seconds, distinct) && !firsts.has(1) && distinct < 12 && usual !== "dmy";
    return isOpen
      ? { order: "mdy", because: said("order-unsure") }
      : { order: "dmy", because: said("one-date-a-month") };
  }
  const [asDmy, asMdy] = [fallsIn(dates, dayFirstKey), fallsIn(dates, monthFirstKey)];
  if (distinct > 2 && asMdy === 0 && asDmy > 0) return { order: "mdy", because: said("in-order") };
  if (distinct > 2 && asDmy === 0 && asMdy > 0) return { order: "dmy", because: said("in-order") };
  return { order: "dmy", because: said(usual === "dmy" ? "undecided" : "order-unsure") };
}

/** Numbers that follow each other, another one for each date. */
function isRun(numbers: ReadonlySet<number>, dates: number): boolean {
  return dates === numbers.size && Math.max(...numbers) - Math.min(...numbers) === dates - 1;
}

type Parts = readonly [first: number, second: number, year: number];

const dayFirstKey = ([date, month, year]: Parts) => (year * 100 + month) * 100 + date;
const monthFirstKey = ([month, date, year]: Parts) => (year * 100 + month) * 100 + date;

/** How often a date comes before the one above it. */
function fallsIn(dates: readonly Parts[], key: (date: Parts) => number): number {
  return dates.filter((date, at) => at > 0 && key(date) < key(dates[at - 1] ?? date)).length;
}

/**
 * A date that is written month first, day first.
 *
 * @example
 * dayFirst("1/31/2024") // -> "31/1/2024"
 */
export function dayFirst(text: string): string {
  return text.replace(pattern, (_, month: string, mark: string, date: string, year: string) =>
    [date, month, year].join(mark),
  );
}
