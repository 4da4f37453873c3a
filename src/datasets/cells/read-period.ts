// Over 300 lines: the ways of writing a period are one table, with what it is made of.
import { columnLanguages } from "../../language/column-languages.ts";
import { oneSpelling } from "../../language/one-spelling.ts";
import { periodWords } from "../../language/period-languages.ts";
import { PhraseTable } from "../../language/phrases.ts";
import { day, type Frequency, isPeriod, type Period, period, periodAt, toDate, undated } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";
import { daysBetween } from "./days-between.ts";
import { dayRules } from "./days-in-words.ts";
import { isoInterval } from "./iso-interval.ts";
import { windowOfDays } from "./window-of-days.ts";
import { fromYearStart } from "./year-to-date.ts";

/**
 * Reads a period as tables write it, in words, digits or SDMX notation: `2024-Q2`, `2005.0`, `2011M01`, `1/2011`,
 * `Tháng 1 năm 2011`, `Quý I/2019`, `Q1 2011`, `1960 [YR1960]`, `Jan-11`, `31/12/2024`, `6 tháng đầu năm 2024` (a window
 * from 1 January to 30 June). Dates are day first unless only the other order exists. A pair of years (`2013-2016`) is a
 * window of whole years, except that a year and the next (`2014-2015`, a school year) is the year in which it ends.
 * `令和6年` is 2024. `500 BC` is the year -499, as in ISO 8601, and `the 1990s` are ten years. Undefined for all else, and for years outside 1000 to 2999 of
 * which no era is said, which are more likely something else.
 *
 * @example
 * readPeriod("Quý I/2019") // -> { kind: "regular", frequency: "Q", ordinal: 8076 }
 * readPeriod("2011M01") // -> { kind: "regular", frequency: "M", ordinal: 24132 }
 * readPeriod("2024K2") // -> { kind: "regular", frequency: "Q", ordinal: 8097 }
 * readPeriod("2005.0") // -> { kind: "regular", frequency: "A", ordinal: 2005 }
 * readPeriod("2024年6月") // -> { kind: "regular", frequency: "M", ordinal: 24293 }
 * readPeriod("500 BC") // -> { kind: "regular", frequency: "A", ordinal: -499 }
 * readPeriod("'22") // -> { kind: "regular", frequency: "A", ordinal: 2022 }
 * readPeriod("9T2024") // -> { kind: "to-date", start: 19723, end: 19996 }
 * readPeriod("2024-13") // -> undefined
 */
export function readPeriod(text: string): Period | undefined {
  const plain = text.trim();
  if (plain === formatPeriod(undated)) return undated;
  if (shortYear.test(plain)) return part("A", inCentury(Number(plain.slice(1))));
  if (plain.length < 4 || plain.length > 60) return undefined;
  const found = parsePeriod(plain) ?? inDigits(plain) ?? isoInterval(plain) ?? daysBetween(plain, readPeriod);
  if (found) return isLikely(found) ? found : undefined;
  const signs = wordless.test(plain) ? undefined : signsOf(plain);
  if (signs === undefined) return undefined;
  const inWords = firstOf(wordRules, signs) ?? attempt(() => firstOf(dayRules, signs));
  return inWords && isLikely(inWords) ? inWords : firstOf(eraRules, signs);
}

/** `'22`, `’23`. */
const shortYear = /^['’]\d\d$/;

function isLikely(found: Period): boolean {
  const start = found.kind === "to-date" ? Math.floor(found.start / 365.25) + 1970 : undefined;
  if (start !== undefined) return start >= 1000 && start < 3000;
  return found.kind === "regular" && (found.frequency !== "A" || (found.ordinal >= 1000 && found.ordinal < 3000));
}

type Rule = readonly [RegExp, (found: readonly number[]) => Period | undefined];

const digitRules: readonly Rule[] = [
  [/^(\d{4})\.0+$/, ([year = 0]) => part("A", year)],
  // Kvartal, as the offices of Denmark, Norway and Sweden write it.
  [/^(\d{4})[-\s.]?K(?:v|vt|vartal)?\.?\s?([1-4])$/i, ([year = 0, number = 0]) => part("Q", year, number)],
  [/^K(?:v|vt)?\.?\s?([1-4])[-\s/.]?\s?(\d{4})$/i, ([number = 0, year = 0]) => part("Q", year, number)],
  [/^(\d{4})(\d\d)$/, ([year = 0, month = 0]) => (year < 1900 ? undefined : part("M", year, month))],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year = 0, month = 0, date = 0]) => (year < 1900 ? undefined : dayOf(year, month, date))],
  [/^(\d{4})[-/.](\d{1,2})$/, ([year = 0, month = 0]) => part("M", year, month)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month = 0, year = 0]) => part("M", year, month)],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/,
    ([year = 0, month = 0, date = 0]) => dayOf(year, month, date),
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d\d?:\d\d(?::\d\d)?)?$/,
    ([date = 0, month = 0, year = 0]) => dayOf(year, month, date) ?? dayOf(year, date, month),
  ],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/,
    ([date = 0, month = 0, year = 0]) => dayOf(year + 2000, month, date) ?? dayOf(year + 2000, date, month),
  ],
  [/^(\d{4}) ?[-–/] ?(\d{4})$/, ([first = 0, last = 0]) => years(first, last)],
  [/^(\d{4})[–/](\d\d)$/, ([first = 0, last = 0]) => years(first, century(first, last))],
  [/^(?:the )?(\d{3}0)['’]?s$/i, ([first = 0]) => years(first, first + 9)],
];

function inDigits(text: string): Period | undefined {
  for (const [pattern, make] of digitRules) {
    const found = pattern.exec(text);
    const made = found && make(found.slice(1).map(Number));
    if (made) return made;
  }
  return undefined;
}

/** Years of which an era is said, or that they are years: R and the year before a reign or a republic began, B before the Common Era, C in it. */
const eraRules: readonly Rule[] = [
  [/^Y (\d{3})$/, ([year = 0]) => part("A", year)],
  [/^R(\d+) (\d{1,3}) Y$/, ([before = 0, year = 0]) => (year === 0 ? undefined : part("A", before + year))],
  [/^R(\d+) (\d{1,3}) Y (\d{1,2}) M$/, ([before = 0, year = 0, month = 0]) => part("M", before + year, month)],
  [/^(?:Y )?(\d{1,5}) B$/, ([year = 0]) => (year === 0 ? undefined : part("A", 1 - year))],
  [/^(?:Y )?(\d{1,4}) C$/, ([year = 0]) => (year === 0 ? undefined : part("A", year))],
  [/^C (\d{1,4})$/, ([year = 0]) => (year === 0 ? undefined : part("A", year))],
];

/** Signs of {@link signsOf}; `9999` is a year, `99` another number. */
const wordRules: readonly Rule[] = [
  [/^Y (\d{4})$/, ([year = 0]) => part("A", year)],
  [/^X (\d{3}0)$/, ([first = 0]) => years(first, first + 9)],
  [/^(\d{3}0) X$/, ([first = 0]) => years(first, first + 9)],
  [/^(\d{4}) Y (\d{1,2}) M$/, ([year = 0, month = 0]) => part("M", year, month)],
  [/^(\d{4}) Y (\d{1,2}) E$/, ([year = 0, month = 0]) => yearEnding(year, month)],
  [/^E N(\d+) (\d{4})$/, ([month = 0, year = 0]) => yearEnding(year, month)],
  [/^(\d{1,2}) M E N(\d+) (\d{4})$/, ([count = 0, month = 0, year = 0]) => monthsEnding(count, year, month)],
  [
    /^(\d{4}) Y (\d{1,2}) (\d{1,2}) M$/,
    ([year = 0, first = 0, last = 0]) => (first < last ? monthsInto(year, first, last) : undefined),
  ],
  [/^(\d{4}) Y(?: \1)?$/, ([year = 0]) => part("A", year)],
  [/^(\d{4}) Y 1$/, ([year = 0]) => part("A", year)],
  [/^Y (\d{4}) (\d{4})$/, ([first = 0, last = 0]) => years(first, last)],
  [/^M (\d{1,2}) (\d\d)$/, ([month = 0, year = 0]) => part("M", inCentury(year), month)],
  [/^Q (\d) (\d\d)$/, ([number = 0, year = 0]) => part("Q", inCentury(year), number)],
  [/^(\d) Q (\d\d)$/, ([number = 0, year = 0]) => part("Q", inCentury(year), number)],
  [/^S (\d) (\d\d)$/, ([number = 0, year = 0]) => part("S", inCentury(year), number)],
  [/^(\d) S (\d\d)$/, ([number = 0, year = 0]) => part("S", inCentury(year), number)],
  [/^M (\d{1,2})(?: Y)? (\d{4})$/, ([month = 0, year = 0]) => part("M", year, month)],
  [/^(\d{4}) M (\d{1,2})$/, ([year = 0, month = 0]) => part("M", year, month)],
  [/^Q (\d) Q (\d{4})(?: Y)?$/, ([number = 0, year = 0]) => part("Q", year, number)],
  [/^Q (\d)(?: Y)? (\d{4})$/, ([number = 0, year = 0]) => part("Q", year, number)],
  [/^(\d) Q(?: Y)? (\d{4})$/, ([number = 0, year = 0]) => part("Q", year, number)],
  [/^(\d{4}) Q (\d)$/, ([year = 0, number = 0]) => part("Q", year, number)],
  [/^S (\d)(?: Y)? (\d{4})$/, ([number = 0, year = 0]) => part("S", year, number)],
  [/^(\d) S(?: Y)? (\d{4})$/, ([number = 0, year = 0]) => part("S", year, number)],
  [/^(\d{4}) S (\d)$/, ([year = 0, number = 0]) => part("S", year, number)],
  [/^W (\d{1,2})(?: Y)? (\d{4})$/, ([number = 0, year = 0]) => part("W", year, number)],
  [/^(\d{4}) W (\d{1,2})$/, ([year = 0, number = 0]) => part("W", year, number)],
  [/^N(\d+) (\d{4})$/, ([month = 0, year = 0]) => part("M", year, month)],
  [/^(\d{4}) N(\d+)$/, ([year = 0, month = 0]) => part("M", year, month)],
  [/^N(\d+) (\d\d)$/, ([month = 0, year = 0]) => part("M", inCentury(year), month)],
  [/^(\d{1,2}) N(\d+) (\d{4})$/, ([date = 0, month = 0, year = 0]) => dayOf(year, month, date)],
  [/^(\d{1,2}) N(\d+) (\d\d)$/, ([date = 0, month = 0, year = 0]) => dayOf(inCentury(year), month, date)],
  [/^N(\d+) (\d{1,2}) (\d{4})$/, ([month = 0, date = 0, year = 0]) => dayOf(year, month, date)],
  [/^(?:D )?(\d{1,2}) M (\d{1,2})(?: Y)? (\d{4})$/, ([date = 0, month = 0, year = 0]) => dayOf(year, month, date)],
  [/^(\d{1,2}) M (?:F(?: Y)?|Y) (\d{4})$/, ([count = 0, year = 0]) => months(year, 1, count)],
  [/^(\d{1,2}) M(?: Y)? (\d{4})$/, ([count = 0, year = 0]) => (count < 2 ? undefined : months(year, 1, count))],
  [/^(\d{1,2}) M (\d\d)$/, ([count = 0, year = 0]) => (count < 2 ? undefined : months(inCentury(year), 1, count))],
  [/^F N(\d+) (\d{4})$/, ([month = 0, year = 0]) => months(year, 1, month)],
  [/^(?:U )+N(\d+)(?: Y)? (\d{4})$/, ([month = 0, year = 0]) => months(year, 1, month)],
  [/^(?:U )+(\d{1,2}) N(\d+) (\d{4})$/, ([date = 0, month = 0, year = 0]) => untilDay(year, month, date)],
  [/^(?:U )+N(\d+) (\d{1,2}) (\d{4})$/, ([month = 0, date = 0, year = 0]) => untilDay(year, month, date)],
  [/^N(\d+) (?:[UY] )?N(\d+)(?: Y)? (\d{4})$/, ([first = 0, last = 0, year = 0]) => monthsInto(year, first, last)],
  [
    /^N(\d+) (\d{4}) (?:[UY] )?N(\d+) (\d{4})$/,
    ([first = 0, from = 0, last = 0, to = 0]) => monthsInto(to, first, last, from),
  ],
  [/^N(\d+) N(\d+) (\d{4}) (\d{4}|\d\d)$/, ([first = 0, last = 0, from = 0, to = 0]) => twelve(first, last, from, to)],
  [/^(\d{1,2}) M L(?: Y)? (\d{4})$/, ([count = 0, year = 0]) => months(year, 13 - count, 12)],
];

function firstOf(rules: readonly Rule[], signs: string): Period | undefined {
  for (const [pattern, make] of rules) {
    const found = pattern.exec(signs);
    if (found) return make(found.slice(1).map(Number));
  }
  return undefined;
}

/** What most cells are: no word, no letter, so nothing that these rules read. */
const wordless = /^[\d.,\s/-]*$/;

/**
 * The part of a year that a word means, in whatever language: what a column of the numbers 1 to 4 or 1 to 12 is called.
 *
 * @example
 * ["Trimestre", "Monat", "Semaine", "stars"].map(partOfYear) // -> ["quarter", "month", "week", undefined]
 */
export function partOfYear(word: string): "month" | "quarter" | "week" | undefined {
  const folded = oneSpelling(word.normalize("NFC").trim());
  const sign = words.match((index) => (index === 0 ? folded : undefined), 0)?.meaning;
  return sign === "M" ? "month" : sign === "Q" ? "quarter" : sign === "W" ? "week" : undefined;
}

/**
 * Whether a name is a word for a year and no more, in whatever language.
 *
 * @example
 * ["Jahr", "Année", "Năm thành lập"].map(isYearWord) // -> [true, true, false]
 */
export function isYearWord(name: string): boolean {
  return signsOf(name) === "Y";
}

const words = PhraseTable.of(periodWords, oneSpelling);
const roman: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** `Quý I/2019` as `Q 1 2019`; undefined where a word is no word of a period. */
function signsOf(text: string): string | undefined {
  const tokens = text.normalize("NFC").match(/\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu) ?? [];
  const folded = tokens.map(oneSpelling);
  const signs: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const token = folded[at] ?? "";
    const word = words.match((index) => folded[index], at);
    if (/^\d/.test(token)) signs.push(token);
    else if (monthLetters.has(tokens[at] ?? "") && /^\d{1,2}$/.test(folded[at + 1] ?? "")) signs.push("M");
    else if (signs.at(-1) === "Q" && roman[token]) signs.push(roman[token]);
    else if (at === 0 && roman[token] && /^[IV]+$/.test(tokens[0] ?? "")) signs.push("Q", roman[token]);
    else if (word) signs.push(word.meaning);
    else if (!passedOver.test(token) && !(ordinal.test(token) && /^[1-4]$/.test(folded[at - 1] ?? "")))
      return undefined;
    at += word?.length ?? 1;
  }
  return signs.join(" ");
}

/** What says nothing of a period, and what says so behind a small number only: `1er trimestre`, where `2024e` is an estimate. */
const passedOver = /^(?:[-–—/.,()[\]'’]|º|ª|°|st|nd|rd|th|of)$/;
const ordinal = /^(?:er|ème|e)$/;

/** `Th1`, whose letters mean something else elsewhere: `TH 2024`, `5th`. */
const monthLetters: ReadonlySet<string> = new Set(
  columnLanguages.flatMap(({ monthLetters: letters = "" }) => letters.split("|").filter(({ length }) => length > 1)),
);

/** `24` is 2024, `98` is 1998. */
function inCentury(year: number): number {
  return year + (year < 50 ? 2000 : 1900);
}

function part(frequency: Frequency, year: number, number = 1): Period | undefined {
  return isPeriod(frequency, year, number) ? period(frequency, year, number) : undefined;
}

function dayOf(year: number, month: number, date: number): Period | undefined {
  return attempt(() => day(year, month, date));
}

/** The twelve months that end with a month: of December the year. */
function yearEnding(year: number, month: number): Period | undefined {
  return attempt(() =>
    month === 12 ? period("A", year) : toDate(period("M", year - 1, month + 1), period("M", year, month)),
  );
}

/** So many months, of which one is the last: `3 months to May 2024`. */
function monthsEnding(count: number, year: number, month: number): Period | undefined {
  const last = part("M", year, month);
  if (count === 12 || last?.kind !== "regular") return yearEnding(year, month);
  return count > 1 && count < 12 ? windowOfDays(periodAt("M", last.ordinal - count + 1), last) : undefined;
}

/** From the start of a year to one of its days. */
function untilDay(year: number, month: number, date: number): Period | undefined {
  return attempt(() => fromYearStart(day(year, month, date)));
}

/** Months from one to another, which is in `year`: `Dec-Feb 2023` begins in the year before. */
function monthsInto(
  year: number,
  first: number,
  last: number,
  from = first > last ? year - 1 : year,
): Period | undefined {
  if (first === last && from === year) return part("M", year, first);
  return attempt(() =>
    first === 1 && last === 12 && from === year
      ? period("A", year)
      : toDate(period("M", from, first), period("M", year, last)),
  );
}

/** `Apr-Mar 2021-2022`: twelve months of two years. */
function twelve(first: number, last: number, from: number, to: number): Period | undefined {
  const isNext = (to < 100 ? century(from, to) : to) === from + 1;
  return isNext && last === first - 1 ? monthsInto(from + 1, first, last) : undefined;
}

/** Months of a year from one to another; all twelve are the year. */
function months(year: number, first: number, last: number): Period | undefined {
  return attempt(() =>
    first === 1 && last === 12 ? period("A", year) : toDate(period("M", year, first), period("M", year, last)),
  );
}

/**
 * Years from one to another. A year and the next, as school and budget years are written, is the year in which it ends.
 *
 * @example
 * years(2014, 2015) // -> { kind: "regular", frequency: "A", ordinal: 2015 }
 * years(2015, 2014) // -> undefined
 */
export function years(first: number, last: number): Period | undefined {
  if (last <= first || last - first > 50) return undefined;
  return attempt(() => (last === first + 1 ? period("A", last) : toDate(period("A", first), period("A", last))));
}

/**
 * The year that two digits after a year mean: the first that does not come before it.
 *
 * @example
 * [century(2011, 12), century(1998, 3)] // -> [2012, 2003]
 */
export function century(first: number, last: number): number {
  const near = first - (first % 100) + last;
  return near < first ? near + 100 : near;
}

function attempt(make: () => Period | undefined): Period | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
