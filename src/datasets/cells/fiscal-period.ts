import { endDay, numberInYear, type Period, period, periodAt, startDay, toDate } from "../../model/period.ts";
import { century, readPeriod } from "./read-period.ts";

/** The month that fiscal years begin in; whether plain and double years are fiscal ones. */
export interface FiscalStyle {
  readonly yearStart: number;
  readonly fiscal: boolean;
  readonly spans: boolean;
}

const marked =
  /^(?:(Q|H)?\s*(\d)?[\s,-]*)?FY\s*['’]?(\d{4}|\d\d)(?:\s*[-–/]\s*(\d{4}|\d\d))?(?:[\s,-]*(Q|H)\s*(\d))?$/i;
/** More letters than any way of writing a fiscal year has. */
const longest = 60;
const leading = /^(\d)\s*(Q|H)\s*FY\s*['’]?(\d{4}|\d\d)(?:\s*[-–/]\s*(\d{4}|\d\d))?$/i;

/**
 * A fiscal year, or a quarter or half of one, by the year in which it ends: `FY24`, `FY2023-24`, `Q1FY24`; with `fiscal` plain years and
 * `2023-24` too. With a start in January it is the calendar's; otherwise a year is the window of its twelve months, a quarter the
 * calendar's three months that it is. A quarter or a half beside a year and the next is one of such a year: `2021/2022_1st Quarter`. Undefined
 * for all else.
 *
 * @example
 * readFiscal("Q1FY24", { yearStart: 4, fiscal: false, spans: false }) // -> { kind: "regular", frequency: "Q", ordinal: 8093 }
 * readFiscal("FY24", { yearStart: 1, fiscal: false, spans: false }) // -> { kind: "regular", frequency: "A", ordinal: 2024 }
 */
export function readFiscal(text: string, { yearStart, fiscal, spans }: FiscalStyle): Period | undefined {
  const first = leading.exec(text);
  const other = text.length > longest ? undefined : marked.exec(text);
  const found = first ? [first[0], first[2], first[1], first[3], first[4]] : other;
  if (found) {
    const [, kind = found[5], number = found[6], from = "", to] = found;
    const year = ending(from, to);
    return kind === undefined
      ? fiscalYear(year, yearStart)
      : partOfFiscal(kind.toUpperCase() === "Q" ? "Q" : "S", Number(number), year, yearStart);
  }
  const ofPair = partOfPair(text);
  if (ofPair) return partOfFiscal(ofPair.frequency, ofPair.number, ofPair.year, yearStart);
  if (yearStart === 1 || !(fiscal || spans)) return undefined;
  const pair = /^(\d{4})\s*[-–/]\s*(\d{4}|\d\d)$/.exec(text);
  if (pair) return fiscalYear(ending(pair[1] ?? "", pair[2]), yearStart);
  return fiscal && /^\d{4}$/.test(text) ? fiscalYear(Number(text), yearStart) : undefined;
}

/**
 * The quarter or half beside a year and the next one, and the year in which these end: of `Q3 2021/22` the third and 2022. It is for others to say
 * in which month such years begin.
 *
 * @example
 * partOfPair("2021/2022_1st Quarter") // -> { frequency: "Q", number: 1, year: 2022 }
 * partOfPair("2021/2023 Q1") // -> undefined
 */
export function partOfPair(text: string): { frequency: "Q" | "S"; number: number; year: number } | undefined {
  const found = text.length > longest ? null : pairAtEnd.exec(text);
  if (!found) return undefined;
  const year = ending(found[1] ?? "", found[2]);
  if (year !== Number(found[1]) + 1) return undefined;
  const rest = text
    .replace(found[0], " ")
    .replaceAll(/[\s_,;:()–-]+/g, " ")
    .trim();
  const read = /\d|^[IV]+$|\p{L}{3}/u.test(rest) ? readPeriod(`${rest} 2001`) : undefined;
  if (read?.kind !== "regular" || (read.frequency !== "Q" && read.frequency !== "S")) return undefined;
  return { frequency: read.frequency, number: numberInYear(read), year };
}

/** A year and the next one, before or behind what else a name says. */
const pairAtEnd = /(?:^|(?<=[\s_,;:(–-]))((?:19|20)\d\d)[-–/](\d{4}|\d\d)(?=$|[\s_,;:)–-])/;

/** The year that a fiscal year ends in: of `2023-24` 2024. */
function ending(from: string, to: string | undefined): number {
  const first = from.length === 2 ? 2000 + Number(from) : Number(from);
  if (to === undefined) return first;
  return to.length === 4 ? Number(to) : century(first, Number(to));
}

function fiscalYear(year: number, start: number): Period | undefined {
  if (year < 1900 || year > 2199) return undefined;
  if (start === 1) return period("A", year);
  return toDate(period("M", year - 1, start), periodAt("M", period("M", year, start).ordinal - 1));
}

/**
 * A quarter or half of a fiscal year, from 1: the calendar's where it is one, a window otherwise.
 *
 * @example
 * partOfFiscal("Q", 1, 2024, 7) // -> { kind: "regular", frequency: "Q", ordinal: 8094 }
 */
export function partOfFiscal(frequency: "Q" | "S", number: number, year: number, start: number): Period | undefined {
  const [count, months] = frequency === "Q" ? [4, 3] : [2, 6];
  if (number < 1 || number > count || year < 1900 || year > 2199) return undefined;
  const begins = period("M", start === 1 ? year : year - 1, start).ordinal + (number - 1) * months;
  const window = toDate(periodAt("M", begins), periodAt("M", begins + months - 1));
  const calendar = periodAt(frequency, Math.floor(begins / months));
  return startDay(calendar) === window.start && endDay(calendar) === window.end ? calendar : window;
}
