import type { ColumnField, PeriodWord } from "../../language/column-sense.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { type Period, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { comparedPeriods } from "../cells/compared-periods.ts";
import { type DateOrder, dateOrder } from "../cells/date-order.ts";
import { ruleOfDates } from "../cells/dates-as-periods.ts";
import { isWeekOfMonth } from "../cells/days-in-words.ts";
import { partOfPair } from "../cells/fiscal-period.ts";
import { partInBrackets } from "../cells/part-in-brackets.ts";
import { rewritingOf, rewritten, yearOfPair } from "../cells/period-rewriting.ts";
import {
  areCovered,
  coveredBy,
  daysIn,
  type PeriodStyle,
  plainStyle,
  readStyled,
  readWritten,
} from "../cells/period-style.ts";
import { readPeriod } from "../cells/read-period.ts";
import { spelledPeriod } from "../cells/spelled-period.ts";
import { stageBehind } from "../cells/stage-ahead.ts";
import { knownUnit } from "../cells/unit-of.ts";
import { spansOfYears, withYearsOfSpans } from "../cells/year-spans.ts";
import { stageOf } from "./period-stage.ts";

/** What the user says of how periods are written. */
export interface PeriodOptions {
  readonly dates?: DateOrder;
  readonly yearStart?: number;
}

/** How the periods of a column are written, and what of it is a guess. */
export interface FoundStyle {
  readonly style: PeriodStyle;
  readonly guesses: readonly Pick<Guess, "what" | "as" | "because">[];
}

/** What is known of a column of periods besides its texts. */
export interface KnownOfPeriods {
  /** What its name says. */
  readonly words: ReadonlySet<PeriodWord>;
  /** The field that its name is one of, where it is. */
  readonly field?: ColumnField | undefined;
  /** Dates are days whatever they look like: the ends of windows. */
  readonly areDays: boolean;
  /** The order in which the table's language writes dates, where it has one: those with a decimal comma have. */
  readonly usual?: "dmy" | undefined;
  readonly options: PeriodOptions;
}

/**
 * Decides how the periods of a column, or of the names of columns, are written, by all of them together and by what its name says:
 * what a single text leaves open (is 3/4/2024 in March, are 2003-05 months) the others decide.
 */
export function styleOf(
  written: readonly string[],
  { words: says, field, areDays, usual, options }: KnownOfPeriods,
): FoundStyle {
  const { dates: asked, yearStart } = options;
  const guesses: Pick<Guess, "what" | "as" | "because">[] = [];
  const rewriting = rewritingOf(written, field);
  const texts = rewriting ? written.map((text) => rewritten(text, rewriting) ?? text) : written;
  if (rewriting)
    guesses.push({ what: "period", as: said(rewriting), because: said("equals", written[0] ?? "", texts[0] ?? "") });
  const spans = spansOfYears(texts);
  if (spans) guesses.push({ what: "period", as: said("spans-of-years"), because: said("spans-example") });
  const order = dateOrder(
    texts.flatMap((text) => (daysIn(text).length > 0 ? daysIn(text) : [text])),
    usual,
  );
  if (order?.because !== undefined && asked === undefined) {
    guesses.push({ what: "dates", as: orderWords[order.order], because: order.because });
  }
  const weeks = areWeeks(texts, says);
  if (weeks) guesses.push({ what: "period", as: said("years-and-weeks"), because: said("above-12") });
  const era = eraOf(texts);
  if (era > 0) guesses.push({ what: "period", as: said("buddhist-era"), because: said("equals", "2567", "2024") });
  const serial = texts.length > 0 && texts.every(isSerial);
  if (serial)
    guesses.push({ what: "period", as: said("spreadsheet-days"), because: said("equals", "45292", "2024-01-01") });
  const nextDay = zoneAhead(texts);
  if (nextDay !== undefined)
    guesses.push({ what: "period", as: said("midnight-at", nextDay), because: said("same-hour") });
  const isFiscal = texts.some((text) => /FY/.test(text) || partOfPair(text) !== undefined) || says.has("fiscal");
  if (isFiscal && yearStart === undefined)
    guesses.push({ what: "year-start", as: "01", because: said("years-by-their-end") });
  const yearFirst = isYearFirst(texts);
  if (yearFirst)
    guesses.push({ what: "period", as: said("years-before-months"), because: said("years-before-months-example") });
  const style: PeriodStyle = {
    ...plainStyle,
    yearFirst,
    spans,
    order: asked ?? order?.order ?? "dmy",
    weeks,
    era,
    serial,
    nextDay: nextDay !== undefined,
    yearStart: yearStart ?? 1,
    fiscal: says.has("fiscal"),
    ...(rewriting && { rewriting }),
  };
  const read = written.flatMap((text) => readWritten(text, style) ?? []);
  const ancient = rewriting ? undefined : yearBeforeZero(written, style);
  if (ancient) guesses.push(ancient);
  const [week] = read;
  if (week && read.every(isWeekOfMonth) && written.every((text) => daysIn(text).length === 0))
    guesses.push({
      what: "period",
      as: said("equals", written[0] ?? "", formatPeriod(week)),
      because: said("weeks-of-months"),
    });
  const covered = areCovered(read);
  if (covered)
    guesses.push({
      what: "period",
      as: said("equals", written[0] ?? "", meant(read[0])),
      because: said("whole-quarters"),
    });
  const at = says.has("end") ? ("end" as const) : says.has("start") ? ("start" as const) : undefined;
  const rule = areDays ? undefined : ruleOfDates(read, { isWeek: says.has("week"), ...(at && { at }) });
  if (rule) guesses.push({ what: "period", as: frequencyWords[rule.frequency], because: rule.because });
  return { style: { ...style, covered, ...(rule && { dates: rule }) }, guesses };
}

function meant(of: Period | undefined): string {
  const found = of && coveredBy(of);
  return found ? formatPeriod(found) : "";
}

/** What a year before the Common Era is in the notation that results have: one less, since ISO 8601 has a year 0. */
function yearBeforeZero(texts: readonly string[], style: PeriodStyle): FoundStyle["guesses"][number] | undefined {
  for (const text of texts) {
    const read = readWritten(text, style);
    if (read?.kind === "regular" && read.frequency === "A" && read.ordinal <= 0)
      return { what: "period", as: said("equals", text, formatPeriod(read)), because: said("year-zero") };
  }
  return undefined;
}

const orderWords = { mdy: said("month-first"), dmy: said("day-first") };
const frequencyWords = {
  M: said("dates-of-months"),
  Q: said("dates-of-quarters"),
  A: said("dates-of-years"),
  W: said("dates-of-weeks"),
};

/** `202401` to `202453`: above 12 they are no months. */
function areWeeks(texts: readonly string[], says: ReadonlySet<PeriodWord>): boolean {
  const numbers = texts.map((text) => /^(?:19|20)\d\d[-/ ]?(\d\d?)$/.exec(text.trim())?.[1]);
  if (numbers.length === 0 || numbers.some((number) => number === undefined)) return false;
  const weeks = numbers.map(Number);
  if (weeks.some((week) => week < 1 || week > 53)) return false;
  return says.has("week") || (weeks.some((week) => week > 12) && texts.every((text) => /^\d{6}$/.test(text.trim())));
}

const monthBehind = /^(\d\d)[-\s]?\p{L}{3,}$/u;

/** `23-Jan`, `23-Feb`, `23-Mar`: several months with one number each time, which then is the year and no day. */
function isYearFirst(texts: readonly string[]): boolean {
  const parts = texts.map((text) => monthBehind.exec(text.trim())?.[1]);
  return parts.length > 2 && !parts.includes(undefined) && new Set(parts).size * 3 <= parts.length;
}

/** Years of the Buddhist era where all years are of its last hundred. */
function eraOf(texts: readonly string[]): number {
  const years = texts.map((text) => Number(/(?<!\d)(2[45]\d\d)(?!\d)/.exec(text)?.[1] ?? Number.NaN));
  return years.length > 0 && years.every((year) => year >= 2440 && year <= 2600) ? 543 : 0;
}

/** A spreadsheet's number of a day of the years 1954 to 2119. */
function isSerial(text: string): boolean {
  const number = /^\d{5}(?:\.0+)?$/.test(text.trim()) ? Number(text) : 0;
  return number >= 20_000 && number <= 80_000;
}

/** The zone in which timestamps of UTC are always at midnight, where there the next day has begun. */
function zoneAhead(texts: readonly string[]): string | undefined {
  const hours = new Set(
    texts.map((text) => /[T ](\d\d):00(?::00(?:\.0+)?)?(?:Z|\+00(?::?00)?)$/.exec(text.trim())?.[1]),
  );
  const [hour] = hours;
  if (hours.size !== 1 || hour === undefined || Number(hour) < 10) return undefined;
  return `+${String(24 - Number(hour)).padStart(2, "0")}:00`;
}

/** Column names with those that are periods as a whole in SDMX notation, as all of them together are written. */
export function namesAsPeriods(
  given: readonly string[],
  options: PeriodOptions,
): FoundStyle & { readonly names: readonly string[] } {
  const ended = withYearsOfSpans(withPairsApart(given));
  const spanned: FoundStyle["guesses"] =
    ended === given ? [] : [{ what: "period", as: said("spans-of-years"), because: said("spans-example") }];
  const names = ownYearFirst(ended).map(inNumbers);
  const spans = names.filter((name) => /^\d{4}[-–]\d\d(?:\s*[([][^()[\]]*[)\]])?$/.test(name.trim()));
  const style = spansOfYears(spans) ? { ...plainStyle, spans: true } : plainStyle;
  const written = names.filter((name) => readWritten(name, style) !== undefined);
  // `23-Jan` is a day of no year, unless several months have the same number before them.
  const dashed = names.filter((name) => monthBehind.test(name.trim()));
  if (written.length === 0 && isYearFirst(dashed)) return inStyle(names, dashed, options);
  const serials = written.length === 0 ? names.filter(isSerial) : [];
  const known: KnownOfPeriods = { words: new Set(), areDays: false, options };
  const days = styleOf(serials, known);
  // A spreadsheet's numbers are periods only where their days are those of months or the like.
  const isDated = serials.length > 0 && days.style.dates !== undefined;
  const texts = isDated ? serials : written;
  const found = isDated ? days : styleOf(written, known);
  return { ...found, guesses: [...spanned, ...found.guesses], names: inNotation(names, texts, found.style) };
}

/** `202122` and `202223` as `2021-22` and `2022-23`. */
function withPairsApart(names: readonly string[]): readonly string[] {
  const pairs = names.filter((name) => yearOfPair(name) !== undefined);
  if (rewritingOf(pairs, undefined) !== "year-pairs") return names;
  return names.map((name) => (pairs.includes(name) ? `${name.slice(0, 4)}-${name.slice(4)}` : name));
}

/** Names of two years of which all have one, `GDP at 2010 prices 2019`, with the one that tells them apart in front. */
function ownYearFirst(names: readonly string[]): readonly string[] {
  const yearsIn = (name: string): readonly string[] => name.match(/(?<![\d-/–])(?:19|20)\d\d(?![\d-/–])/g) ?? [];
  const pairs = names.filter((name) => yearsIn(name).length === 2 && !comparedPeriods(name) && !readPeriod(name));
  const shared = (pairs[0] === undefined ? [] : yearsIn(pairs[0])).filter((year) =>
    pairs.every((name) => yearsIn(name).includes(year)),
  );
  const [common, ...more] = shared;
  if (pairs.length < 2 || common === undefined || more.length > 0) return names;
  return names.map((name) => {
    const own = pairs.includes(name) ? yearsIn(name).find((year) => year !== common) : undefined;
    return own === undefined ? name : `${own} ${name.replace(own, "").trim()}`;
  });
}

/** `As of 31 December 2022` as `2022-12-31`; what is in numbers already may be one of several that say together what they are, as `2012-13`. */
function inNumbers(name: string): string {
  const isOpen = /\p{L}/u.test(name) && readWritten(name, plainStyle) === undefined;
  const spelled = isOpen ? spelledPeriod(name) : undefined;
  return spelled?.rest === "" ? formatPeriod(spelled.period) : name;
}

function inStyle(names: readonly string[], texts: readonly string[], options: PeriodOptions) {
  const found = styleOf(texts, { words: new Set(), areDays: false, options });
  return { ...found, names: inNotation(names, texts, found.style) };
}

/** Names with those of them that are periods in SDMX notation. */
function inNotation(names: readonly string[], texts: readonly string[], style: PeriodStyle): readonly string[] {
  return names.map((name) => {
    const period = texts.includes(name) ? readStyled(name, style) : undefined;
    // Years before 1000 are only known by the word beside them.
    if (!period || (yearOf(period) < 1000 && yearOf(period) >= 0)) return name;
    // A remark of a plan or an estimate, and a unit, are for whoever reads the column.
    const stage = stageOf(name);
    const behind = stageBehind(name).trim();
    const [unit = ""] = /\([^()]+\)$/.exec(name) ?? [];
    const isUnit = unit !== "" && !partInBrackets(name) && knownUnit(unit.slice(1, -1)) !== undefined;
    return formatPeriod(period) + (stage ? behind.slice(stage.text.length) : isUnit ? ` ${unit}` : "");
  });
}
