import { isCalendarDate } from "../model/calendar.ts";
import type { HeaderSense, SpanUnit } from "./header-sense.ts";
import { type HeaderToken, isYearNumber } from "./header-tokens.ts";
import { lengthInMonths } from "./length-in-months.ts";
import type { LoosePeriod } from "./loose-period.ts";

interface Found {
  readonly period: LoosePeriod;
  /** Tokens taken. */
  readonly length: number;
}

type TokenAt = (index: number) => HeaderToken | undefined;
type PhraseAt = (index: number) => { readonly meaning: HeaderSense; readonly length: number } | undefined;

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The period that starts at a token: `tháng 12 năm 2020`, `6 tháng đầu năm 2016`, `quý III`, `cả năm 2014`, `31/12/2020`,
 * `từ 01/01 - 20/12/2020`, `June 2012`. Which words make periods, the language's phrases say.
 */
export function loosePeriodAt(tokenAt: TokenAt, phraseAt: PhraseAt, from: number): Found | undefined {
  const at = new Cursor(tokenAt, phraseAt, from);
  return (
    at.ended() ?? at.lettered() ?? at.window() ?? at.date() ?? at.months() ?? at.named() ?? at.ofYear() ?? at.year()
  );
}

class Cursor {
  readonly #token: TokenAt;
  readonly #phrase: PhraseAt;
  readonly #from: number;

  constructor(token: TokenAt, phrase: PhraseAt, from: number) {
    this.#token = token;
    this.#phrase = phrase;
    this.#from = from;
  }

  /** `đến ngày 15 tháng 6 năm 2018`, `01/01 - 20/12/2020`. */
  window(): Found | undefined {
    let at = this.#from;
    const first = this.#dayAt(at);
    if (first) {
      at += first.length;
      const mark = this.#token(at);
      if (!(mark?.is === "mark" && /[-–—]/.test(mark.mark)) && !this.#isSense(at, "until")) return undefined;
      at++;
    } else {
      const until = this.#phrase(at);
      if (until?.meaning.is !== "until") return undefined;
      at += until.length;
    }
    const last = this.#dayAt(at, !first);
    if (!last) return first ? undefined : this.#toMonth(at);
    const { day, month, year } = last.period;
    const from = first ? { from: first.period } : {};
    return this.#found({ is: "until", ...from, day, month, ...yearPart(year) }, at + last.length);
  }

  /** `Years Ended September 30, 2019`, `Three Months Ended June 30`, `52 weeks ended 28 December 2019`. */
  ended(): Found | undefined {
    let at = this.#from;
    const count = this.#numberAt(at);
    at += count?.length ?? 0;
    const span = this.#phrase(at);
    if (span?.meaning.is !== "span" || span.meaning.afterNumber) return undefined;
    at += span.length;
    if (!this.#isSense(at, "ended")) return undefined;
    at++;
    const last = this.#dayAt(at);
    const months = lengthInMonths(span.meaning.unit, count?.value ?? 1);
    if (!last || months === undefined) return undefined;
    return this.#found({ is: "ended", months, ...last.period }, at + last.length);
  }

  /** `đến hết tháng 7 năm 2015`: so many months from the start of the year. */
  #toMonth(at: number): Found | undefined {
    const month = new Cursor(this.#token, this.#phrase, at).ofYear();
    if (month?.period.is !== "month") return undefined;
    const { number: count, year } = month.period;
    return this.#found({ is: "months", count, of: "start", ...yearPart(year) }, at + month.length);
  }

  /** `31/12/2020`, `ngày 15 tháng 6 năm 2018`, `6/2008`, `2006-2007`. */
  date(): Found | undefined {
    const token = this.#token(this.#from);
    if (token?.is === "month") {
      return this.#found({ is: "month", number: token.month, year: token.year }, this.#from + 1);
    }
    if (token?.is === "years" && token.last > token.first) {
      return this.#found({ is: "years", first: token.first, last: token.last }, this.#from + 1);
    }
    const day = this.#dayAt(this.#from);
    return day && this.#found({ is: "day", ...day.period }, this.#from + day.length);
  }

  /** `6 tháng đầu năm 2016`, `sáu tháng`, `first 6 months of 2016`. */
  months(): Found | undefined {
    let at = this.#from;
    const before = this.#phrase(at);
    const lead = before?.meaning.is === "part" ? before.meaning.of : undefined;
    if (before && lead) at += before.length;
    const count = this.#numberAt(at);
    if (!count || count.value < 1 || count.value > 12) return undefined;
    at += count.length;
    const span = this.#phrase(at);
    if (span?.meaning.is !== "span" || span.meaning.unit !== "month") return undefined;
    at += span.length;
    const after = this.#phrase(at);
    const tail = after?.meaning.is === "part" ? after.meaning.of : undefined;
    if (after && tail) at += after.length;
    // `6 tháng 2020` has its year; in `5 tháng 6` the six belongs to the month.
    const next = this.#token(at);
    if (!tail && !lead && next?.is === "number" && next.value <= 12) return undefined;
    const year = this.#slashedYear(at) ?? this.#yearAt(at);
    const of = lead ?? tail ?? "start";
    return this.#found({ is: "months", count: count.value, of, ...yearPart(year?.value) }, at + (year?.length ?? 0));
  }

  /** `June 2012`, `second quarter of 2012`, `Q2 2012`, `Jan-Jun 2012`. */
  named(): Found | undefined {
    const found = this.#phrase(this.#from);
    if (found?.meaning.is !== "named") return undefined;
    const at = this.#from + found.length;
    const until = this.#monthUntil(found.meaning, at);
    if (until) return until;
    const year = this.#yearAt(at);
    const loose = spanned(found.meaning.unit, found.meaning.number, year?.value);
    return loose && this.#found(loose, at + (year?.length ?? 0));
  }

  /** `1H 2023`, `3Q 2023`: a number right before its letter. */
  lettered(): Found | undefined {
    const [number, letter] = [this.#token(this.#from), this.#token(this.#from + 1)];
    const year = this.#yearAt(this.#from + 2);
    if (number?.is !== "number" || letter?.is !== "word" || number.end !== letter.start || !year) return undefined;
    const unit = letter.word === "q" ? "quarter" : letter.word === "h" ? "half" : undefined;
    if (!unit || ![1, 2, 3, 4].includes(number.value) || (unit === "half" && number.value > 2)) return undefined;
    const loose = spanned(unit, number.value, year.value);
    return loose && this.#found(loose, this.#from + 2 + year.length);
  }

  /** From January to a month: so many months from the start of the year. */
  #monthUntil({ unit, number }: HeaderSense & { readonly is: "named" }, from: number): Found | undefined {
    const mark = this.#token(from);
    const last = this.#phrase(from + 1)?.meaning;
    if (unit !== "month" || number !== 1 || mark?.is !== "mark" || !/[-–—]/.test(mark.mark)) return undefined;
    if (last?.is !== "named" || last.unit !== "month" || last.number === 1) return undefined;
    const at = from + 1 + (this.#phrase(from + 1)?.length ?? 1);
    const year = this.#yearAt(at);
    const period: LoosePeriod = { is: "months", count: last.number, of: "start", ...yearPart(year?.value) };
    return this.#found(period, at + (year?.length ?? 0));
  }

  /** `tháng 12 năm 2020`, `quý III/2014`, `tháng Sáu`. */
  ofYear(): Found | undefined {
    const span = this.#phrase(this.#from);
    if (span?.meaning.is !== "span" || span.meaning.unit === "year" || span.meaning.unit === "day") return undefined;
    if (span.meaning.afterNumber) return undefined;
    let at = this.#from + span.length;
    const monthYear = this.#token(at);
    if (span.meaning.unit === "week" && monthYear?.is === "years") return undefined;
    if (monthYear?.is === "month" && span.meaning.unit !== "half") {
      const loose = spanned(span.meaning.unit, monthYear.month, monthYear.year);
      return loose && this.#found(loose, at + 1);
    }
    const number = this.#numberAt(at) ?? this.#romanAt(at);
    if (!number) return undefined;
    at += number.length;
    const year = this.#slashedYear(at) ?? this.#yearAt(at);
    const loose = spanned(span.meaning.unit, number.value, year?.value);
    return loose && this.#found(loose, at + (year?.length ?? 0));
  }

  /** `năm 2020`, `2020`, and `cả năm`, whose year is that of the table. */
  year(): Found | undefined {
    const year = this.#yearAt(this.#from);
    if (year) return this.#found({ is: "year", year: year.value }, this.#from + year.length);
    const span = this.#phrase(this.#from);
    if (span?.meaning.is !== "span" || span.meaning.unit !== "year") return undefined;
    const next = this.#token(this.#from + span.length);
    if (next?.is === "years") return undefined;
    const word = this.#token(this.#from);
    if (span.meaning.isShort) {
      // `FY19`; without its digits it is no year, nor is `F 19`.
      if (next?.is !== "number" || next.start !== word?.end || next.value < 0 || next.value > 99) return undefined;
      return this.#found({ is: "year", year: 2000 + next.value }, this.#from + span.length + 1);
    }
    return this.#found({ is: "year" }, this.#from + span.length);
  }

  #found(period: LoosePeriod, until: number): Found {
    return { period, length: until - this.#from };
  }

  #isSense(at: number, is: HeaderSense["is"]): boolean {
    return this.#phrase(at)?.meaning.is === is;
  }

  /** `15 tháng 6 năm 2018`, `15/6/2018`, with or without `ngày` before it. */
  #dayAt(
    from: number,
    named = false,
  ): { period: { day: number; month: number; year?: number }; length: number } | undefined {
    let at = from;
    const lead = this.#phrase(at);
    if (lead?.meaning.is === "span" && lead.meaning.unit === "day") at += lead.length;
    const token = this.#token(at);
    if (token?.is === "date") {
      const year = token.year === undefined ? this.#yearAt(at + 1) : undefined;
      const period = { day: token.day, month: token.month, ...yearPart(token.year ?? year?.value) };
      return { period, length: at + 1 + (year?.length ?? 0) - from };
    }
    const dated = this.#namedDay(at);
    if (dated) return { ...dated, length: at + dated.length - from };
    if ((at === from && !named) || token?.is !== "number") return undefined;
    const month = this.#phrase(at + 1);
    if (month?.meaning.is !== "span" || month.meaning.unit !== "month") return undefined;
    const number = this.#numberAt(at + 1 + month.length);
    if (!number) return undefined;
    const until = at + 1 + month.length + number.length;
    const year = this.#yearAt(until);
    const period = { day: token.value, month: number.value, ...yearPart(year?.value) };
    return { period, length: until + (year?.length ?? 0) - from };
  }

  /** `September 28, 2019`, `30 June 2020`, `December 31`: a month by its name with a day of it. */
  #namedDay(from: number): { period: { day: number; month: number; year?: number }; length: number } | undefined {
    const isDayFirst = this.#token(from)?.is === "number";
    const monthAt = isDayFirst ? from + 1 : from;
    const month = this.#phrase(monthAt);
    if (month?.meaning.is !== "named" || month.meaning.unit !== "month") return undefined;
    const afterMonth = monthAt + month.length;
    const day = this.#token(isDayFirst ? from : afterMonth);
    if (day?.is !== "number" || !isCalendarDate({ year: 2000, month: month.meaning.number, day: day.value }))
      return undefined;
    let at = isDayFirst ? afterMonth : afterMonth + 1;
    const mark = this.#token(at);
    const comma = mark?.is === "mark" && mark.mark === "," ? 1 : 0;
    const year = this.#yearAt(at + comma);
    at += year ? comma + year.length : comma;
    return { period: { day: day.value, month: month.meaning.number, ...yearPart(year?.value) }, length: at - from };
  }

  /** A year, after any number of words for one: `năm 2020`, `2020`, `năm năm 2020`. */
  #yearAt(from: number): { value: number; length: number } | undefined {
    let at = from;
    for (let words = 0; words < 3; words++) {
      const token = this.#token(at);
      if (token?.is === "number" && isYearNumber(token.value)) return { value: token.value, length: at + 1 - from };
      const span = this.#phrase(at);
      const links = span?.meaning.is === "span" && span.meaning.unit === "year";
      const joins = span?.meaning.is === "part" || (span?.meaning.is === "of" && words === 0);
      if (!span || !(links || joins)) return undefined;
      at += span.length;
    }
    return undefined;
  }

  /** `/2024` after a period. */
  #slashedYear(at: number): { value: number; length: number } | undefined {
    const [slash, year] = [this.#token(at), this.#token(at + 1)];
    if (slash?.is !== "mark" || !/[/-]/.test(slash.mark) || year?.is !== "number") return undefined;
    return isYearNumber(year.value) ? { value: year.value, length: 2 } : undefined;
  }

  #numberAt(at: number): { value: number; length: number } | undefined {
    const token = this.#token(at);
    if (token?.is === "number" && Number.isInteger(token.value)) return { value: token.value, length: 1 };
    const phrase = this.#phrase(at);
    return phrase?.meaning.is === "number" ? { value: phrase.meaning.value, length: phrase.length } : undefined;
  }

  #romanAt(at: number): { value: number; length: number } | undefined {
    const token = this.#token(at);
    const value = token?.is === "word" ? roman[token.word] : undefined;
    return value === undefined ? undefined : { value, length: 1 };
  }
}

function yearPart(year: number | undefined): { readonly year?: number } {
  return year === undefined ? {} : { year };
}

function spanned(unit: SpanUnit, number: number, year: number | undefined): LoosePeriod | undefined {
  switch (unit) {
    case "month":
      return number >= 1 && number <= 12 ? { is: "month", number, ...yearPart(year) } : undefined;
    case "quarter":
      return number >= 1 && number <= 4 ? { is: "quarter", number, ...yearPart(year) } : undefined;
    case "half":
      return number >= 1 && number <= 2 ? { is: "half", number, ...yearPart(year) } : undefined;
    case "week":
      return number >= 1 && number <= 53 ? { is: "week", number, ...yearPart(year) } : undefined;
    default:
      return undefined;
  }
}
