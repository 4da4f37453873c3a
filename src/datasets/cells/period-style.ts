import { numberInYear, type Period, period, periodAt, type RegularPeriod } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { type DateOrder, dayFirst } from "./date-order.ts";
import { type DateRule, periodOfDate } from "./dates-as-periods.ts";
import { readFiscal } from "./fiscal-period.ts";
import { partInBrackets } from "./part-in-brackets.ts";
import { type Rewriting, rewritten } from "./period-rewriting.ts";
import { asQuarter } from "./quarter-letters.ts";
import { century, readPeriod, years } from "./read-period.ts";
import { stageBehind } from "./stage-ahead.ts";
import { windowOfDays } from "./window-of-days.ts";

/** How the periods of a column, or of the names of columns, are written; decided once for all of them. */
export interface PeriodStyle {
  /** Pairs of years and two digits, `2003-05`, are spans of years and no months. */
  readonly spans: boolean;
  readonly order: DateOrder;
  /** What dates stand for that are no days. */
  readonly dates?: DateRule;
  /** `202423` is the 23rd week. */
  readonly weeks: boolean;
  /** To be taken from a year: 543 of the Buddhist era. */
  readonly era: number;
  /** Days are numbers of a spreadsheet's. */
  readonly serial: boolean;
  /** Midnight of another zone: the day is the next one. */
  readonly nextDay: boolean;
  /** The month that fiscal years begin in; they are filed as calendar years with 1. */
  readonly yearStart: number;
  /** The year of days that have none: `01/03`. */
  readonly daysOf?: string;
  /** Plain years are fiscal ones. */
  readonly fiscal: boolean;
  /** `23-Jan` is January 2023. */
  readonly yearFirst: boolean;
  /** Windows are the quarters or halves of years that they cover: `Jan-Mar 2023`. */
  readonly covered: boolean;
  /** `T1 2023` is a quarter (trimestre) and no month (tháng). */
  readonly quarters: boolean;
  /** What is written is first made into what it stands for. */
  readonly rewriting?: Rewriting;
}

export const plainStyle: PeriodStyle = {
  spans: false,
  order: "dmy",
  weeks: false,
  era: 0,
  serial: false,
  nextDay: false,
  yearStart: 1,
  fiscal: false,
  yearFirst: false,
  quarters: false,
  covered: false,
};

/** A period as the other texts of its column are written, before what dates stand for. */
export function readWritten(said: string, style: PeriodStyle): Period | undefined {
  const plain = style.rewriting && rewritten(said, style.rewriting);
  if (plain !== undefined && style.rewriting === "signed-years") return parsePeriod(plain);
  return fromDayToDay(said, style) ?? readAlone(plain ?? said, style);
}

/** `1/1/2024 - 15/1/2024`: from one day to another. */
function fromDayToDay(said: string, style: PeriodStyle): Period | undefined {
  const [from, to] = daysIn(said).map((day) => readAlone(day, style));
  const areDays = [from, to].every((each) => each?.kind === "regular" && each.frequency === "D");
  return from && to && areDays ? windowOfDays(from, to) : undefined;
}

/**
 * The first and the last day of a text that says both; none of any other.
 *
 * @example
 * daysIn("2024-01-01/2024-01-15") // -> ["2024-01-01", "2024-01-15"]
 * daysIn("2024-01-01") // -> []
 */
export function daysIn(text: string): readonly string[] {
  return fromTo.exec(text.trim())?.slice(1) ?? [];
}

const dayInDigits = String.raw`(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?:T[\d:]+Z?)?`;
const fromTo = new RegExp(String.raw`^${dayInDigits}(?:\s*[–—~→/]\s*|\s+(?:-|\p{L}+)\s+)${dayInDigits}$`, "u");

function readAlone(written: string, style: PeriodStyle): Period | undefined {
  const said = stageBehind(written).trim();
  const whole = style.daysOf === undefined ? said : said.replace(/^\d{1,2}([-/.])\d{1,2}$/, `$&$1${style.daysOf}`);
  const part = partInBrackets(whole);
  if (part) return part;
  const noted = /^(.*\d)\s*(?:[([][^()[\]]*[)\]]|[*†‡§¹²³]+)$/.exec(whole)?.[1];
  const text = noted !== undefined && (style.spans || readPeriod(whole) === undefined) ? noted : whole;
  if (style.serial)
    return /^\d{5}(?:\.\d+)?$/.test(text) ? periodAt("D", Math.floor(Number(text)) - 25_569) : readPeriod(text);
  const week = style.weeks ? /^(\d{4})[-/ ]?(\d{1,2})$/.exec(text) : null;
  if (week) return readPeriod(`${week[1]}-W${(week[2] ?? "").padStart(2, "0")}`);
  if (style.era > 0) {
    const western = text.replace(/(?<!\d)2[45]\d\d(?!\d)/g, (year) => String(Number(year) - style.era));
    // `2564/65`: the second year is of the other era too, and the next one.
    const next = style.spans ? /^(\d{4})\D\d\d$/.exec(western) : null;
    return next ? period("A", Number(next[1]) + 1) : readPeriod(western);
  }
  const fiscal = readFiscal(text, style);
  if (fiscal) return fiscal;
  const named = style.yearFirst ? /^(\d\d)[-\s]?(\p{L}+)$/u.exec(text) : null;
  if (named) return readPeriod(`${named[2]}-${named[1]}`);
  if (style.spans) {
    const found = /^(\d{4})[-–/](\d\d)(?:[-–](\d{4})[-–/](\d\d))?$/.exec(text);
    const first = Number(found?.[1]);
    if (found && found[3] !== undefined)
      return years(century(first, Number(found[2])), century(Number(found[3]), Number(found[4])));
    if (found) return years(first, century(first, Number(found[2])));
  }
  const found = readPeriod(style.order === "mdy" ? dayFirst(text) : style.quarters ? asQuarter(text) : text);
  if (!style.nextDay || found?.kind !== "regular" || found.frequency !== "D") return found;
  return periodAt("D", found.ordinal + 1);
}

/** A period as the other texts of its column are written. */
export function readStyled(said: string, style: PeriodStyle): Period | undefined {
  const found = readWritten(said, style);
  if (found && style.covered) return coveredBy(found) ?? found;
  return found && style.dates ? periodOfDate(found, style.dates) : found;
}

/** The quarter or the half of a year that a window is; undefined of any other. */
export function coveredBy(of: Period): RegularPeriod | undefined {
  if (of.kind !== "to-date") return undefined;
  const found = windowOfDays(of, of);
  return found?.kind === "regular" && (found.frequency === "Q" || found.frequency === "S") ? found : undefined;
}

/** Whether windows are each a quarter, or each a half of a year, and not all the same one of each year, which may be a year to date. */
export function areCovered(periods: readonly Period[]): boolean {
  const found = periods.map(coveredBy);
  const [first] = found;
  if (!first || !found.every((each) => each?.frequency === first.frequency)) return false;
  return new Set(found.map((each) => each && numberInYear(each))).size > 1;
}
