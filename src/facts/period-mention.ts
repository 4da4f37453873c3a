import type { FrameWords, PeriodSense, SpanWord } from "../language/frame-sense.ts";
import type { LoosePeriod } from "../language/loose-period.ts";
import type { Line } from "./line.ts";
import { dateIn, type PrintedDate } from "./period-date.ts";

/** What a phrase of time means before the time around it is known. */
export type LooseTime =
  /** A window of the calendar, perhaps without its year; `yearShift` where the year is `năm nay`, `năm trước`. */
  | {
      readonly is: "calendar";
      readonly loose: LoosePeriod;
      readonly yearShift?: number;
      /** The last day of the window is meant: `cuối năm 2017`, `31/12/2017`. */
      readonly point?: "end" | "start";
    }
  /** A window from one date to another. */
  | { readonly is: "dates"; readonly from: PrintedDate; readonly to: PrintedDate }
  | { readonly is: "week"; readonly number: number; readonly year?: number }
  /** `tháng trước`, `năm nay`; `point` for `cuối tháng trước`. */
  | {
      readonly is: "relative";
      readonly unit: SpanWord;
      readonly shift: number;
      readonly now: boolean;
      readonly point?: "end" | "start";
    }
  /** `cùng kỳ`: the window spoken of, in the year named or the year before. */
  | { readonly is: "same-window"; readonly loose?: LooseTime }
  /** `cuối năm` alone. */
  | { readonly is: "part"; readonly of: "start" | "end"; readonly span: SpanWord };

/** A phrase of time in a sentence: its slots and what it says. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly time: LooseTime;
  /** A bare number of months without `đầu năm`: it may be a mere length. */
  readonly vague: boolean;
}

/** Every phrase of time of a sentence, in order. */
export function mentionsIn(line: Line, words: FrameWords): Mention[] {
  const found: Mention[] = [];
  const reader = new MentionReader(line, words);
  for (let at = 0; at < line.length; ) {
    const mention = reader.at(at);
    if (mention) found.push(mention);
    at = mention ? mention.end : at + reader.skip(at);
  }
  return found;
}

interface Year {
  readonly end: number;
  readonly year?: number;
  readonly shift?: number;
}

class MentionReader {
  readonly #line: Line;
  readonly #words: FrameWords;

  constructor(line: Line, words: FrameWords) {
    this.#line = line;
    this.#words = words;
  }

  at(start: number): Mention | undefined {
    if (this.#line.word(start) === undefined)
      return this.#line.numeral(start) ? (this.#counted(start) ?? this.#dated(start)) : undefined;
    const found = this.#sense(start);
    if (!found) return undefined;
    const next = start + found.length;
    switch (found.sense.is) {
      case "span":
        return this.#span(start, next, found.sense.unit);
      case "stage":
        return this.#stage(start, next);
      case "number":
        return this.#counted(start);
      case "half":
        return this.#calendar(start, next, { is: "half", number: found.sense.number });
      case "part":
        return this.#part(start, next, found.sense);
      case "relative":
        return this.#relative(start, next, found.sense);
      case "same-window":
        return this.#sameWindow(start, next);
      case "until":
        return this.#until(start, next);
      case "from":
        return this.#range(start, next);
      default:
        return undefined;
    }
  }

  /** How far to go on where no mention starts: over a phrase that is no period of its own, `từ đầu năm`. */
  skip(at: number): number {
    const found = this.#sense(at);
    if (found?.sense.is === "from") return this.#openRange(at, at + found.length);
    return found?.sense.is === "cumulative" ? found.length : 1;
  }

  /** `từ năm 2008 đến nay` is passed over. */
  #openRange(start: number, at: number): number {
    const first = this.#dated(at) ?? this.#innerAfter(at);
    const now = first && this.#sense(first.end);
    return first && now?.sense.is === "now" ? first.end + now.length - start : 1;
  }

  #sense(at: number): { sense: PeriodSense; length: number } | undefined {
    const word = this.#line.word(at);
    if (word === undefined || !this.#words.periods.starts(word)) return undefined;
    const found = this.#words.periods.match(this.#line.word, at);
    return found && { sense: found.meaning, length: found.length };
  }

  #date(at: number): PrintedDate | undefined {
    const numeral = this.#line.numeral(at);
    return numeral && dateIn(this.#line.printed(numeral));
  }

  /** `năm 2024`, `2024`, `năm nay`, `/2024`, after words that link a period to its year. */
  #year(from: number): Year | undefined {
    let at = from;
    for (let steps = 0; steps < 3; steps++) {
      const mark = this.#line.mark(at);
      if (steps === 0 && (mark === "/" || mark === "-")) {
        const year = this.#date(at + 1);
        return year?.is === "year" ? { end: at + 2, year: year.year } : undefined;
      }
      const date = this.#date(at);
      if (date?.is === "year") return { end: at + 1, year: date.year };
      const found = this.#sense(at);
      if (!found) return undefined;
      const { sense, length } = found;
      if (sense.is === "relative" && sense.unit === "year") return { end: at + length, shift: sense.shift };
      const joins = sense.is === "link" || (sense.is === "span" && sense.unit === "year");
      if (!joins) return undefined;
      at += length;
    }
    return undefined;
  }

  #calendar(start: number, from: number, loose: LoosePeriod, vague = false): Mention {
    const year = "year" in loose && loose.year !== undefined ? undefined : this.#year(from);
    return {
      start,
      end: year?.end ?? from,
      vague: vague && !year,
      time: {
        is: "calendar",
        loose: withYear(loose, year?.year),
        ...(year?.shift !== undefined && { yearShift: year.shift }),
      },
    };
  }

  /** `6 tháng đầu năm 2024`, `sáu tháng`, `9 tháng`, `3 quý`. */
  #counted(start: number): Mention | undefined {
    const numeral = this.#line.numeral(start);
    let count: number;
    let unit: SpanWord | undefined;
    let at = start + 1;
    if (numeral) {
      count = numeral.value.toNumber();
      const named =
        numeral.unit.kind === "time"
          ? this.#words.periods.match((i) => (i === 0 ? numeral.unit.base : undefined), 0)
          : undefined;
      unit = named?.meaning.is === "span" ? named.meaning.unit : undefined;
    } else {
      const number = this.#sense(start);
      if (number?.sense.is !== "number") return undefined;
      count = number.sense.value;
      const span = this.#sense(start + number.length);
      if (span?.sense.is !== "span") return undefined;
      unit = span.sense.unit;
      at = start + number.length + span.length;
    }
    const months = unit === "month" ? count : unit === "quarter" ? 3 * count : 0;
    if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
    const tail = this.#sense(at);
    const part = tail?.sense.is === "part" && tail.sense.span !== "month" ? tail.sense.of : undefined;
    if (tail && part) at += tail.length;
    else if (tail?.sense.is === "length" || tail?.sense.is === "until") return undefined;
    else if (months < 2 || this.#date(at)?.is === "number" || this.#isMeasured(start)) return undefined;
    const loose: LoosePeriod = months === 12 ? { is: "year" } : { is: "months", count: months, of: part ?? "start" };
    return this.#calendar(start, at, loose, !part);
  }

  /** `khoảng hai tháng`: a length, which is rounded as no period is. */
  #isMeasured(start: number): boolean {
    const before = this.#line.token(start - 1);
    return before?.is === "word" && before.sense?.is === "qualifier";
  }

  /** `16/01/2019`, `5/2024`, `2023`, `2016-2020`, `31/12`. */
  #dated(start: number): Mention | undefined {
    const numeral = this.#line.numeral(start);
    const date = this.#date(start);
    if (!date || numeral?.role !== "date") return this.#yearPair(start);
    switch (date.is) {
      case "year":
        return this.#years(start, start, date.year) ?? calendar(start, start + 1, { is: "year", year: date.year });
      case "month":
        return calendar(start, start + 1, { is: "month", number: date.month, year: date.year });
      case "day":
        return this.#dayMention(start, start);
      case "number":
        return undefined;
    }
  }

  /** `2016-2020` and `2016 - 2020`: two years with a dash, which the reader of numbers has taken out. */
  #years(start: number, at: number, first: number): Mention | undefined {
    const dashed = this.#line.mark(at + 1) === "-" ? 1 : 0;
    const one = this.#line.numeral(at);
    const other = this.#line.numeral(at + 1 + dashed);
    const last = this.#date(at + 1 + dashed);
    if (!one || !other || last?.is !== "year" || last.year <= first || other.start - one.end > 3) return undefined;
    return calendar(start, at + 2 + dashed, { is: "years", first, last: last.year });
  }

  /** `2017/18`, `2017/2018`: a season, read as a pair of numbers. */
  #yearPair(start: number): Mention | undefined {
    const [one, other] = [this.#line.numeral(start), this.#line.numeral(start + 1)];
    if (one?.pair !== "first" || other?.pair !== "second") return undefined;
    const first = dateIn(this.#line.printed(one));
    const last = Number(this.#line.printed(other));
    if (first?.is !== "year" || (last !== first.year + 1 && last !== (first.year + 1) % 100)) return undefined;
    return calendar(start, start + 2, { is: "years", first: first.year, last: first.year + 1 });
  }

  #span(start: number, at: number, unit: SpanWord): Mention | undefined {
    const date = this.#date(at);
    switch (unit) {
      case "year": {
        const plain = date?.is === "year" ? date.year : undefined;
        if (plain !== undefined)
          return this.#years(start, at, plain) ?? calendar(start, at + 1, { is: "year", year: plain });
        return this.#yearPair(at) ?? this.#wholeYear(start, at);
      }
      case "month":
      case "quarter":
      case "week": {
        if (date?.is === "month") return this.#numbered(start, at + 1, unit, date.month, date.year);
        if (date?.is === "number") return this.#numbered(start, at + 1, unit, date.value);
        const inWords = this.#sense(at);
        if (inWords?.sense.is !== "number") return undefined;
        return this.#numbered(start, at + inWords.length, unit, inWords.sense.value);
      }
      case "day":
        return date?.is === "day" || date?.is === "number" ? this.#dayMention(start, at) : undefined;
      case "half":
        return undefined;
    }
  }

  /** `cả năm`: the year spoken of. A bare `năm` is no period. */
  #wholeYear(start: number, at: number): Mention | undefined {
    if (at - start < 2) return undefined;
    const year = this.#year(at);
    return this.#calendar(start, at, { is: "year" }, !year);
  }

  #numbered(start: number, end: number, unit: SpanWord, number: number, year?: number): Mention | undefined {
    if (unit === "week") {
      const named = this.#year(end);
      return number > 53
        ? undefined
        : {
            start,
            end: named?.end ?? end,
            vague: false,
            time: { is: "week", number, ...(named?.year !== undefined && { year: named.year }) },
          };
    }
    const is = unit === "month" ? "month" : "quarter";
    if (number > (is === "month" ? 12 : 4)) return undefined;
    if (year !== undefined) return calendar(start, end, { is, number, year });
    return this.#calendar(start, end, { is, number });
  }

  /** `15/6/2024`, `ngày 15/6`, `ngày 15 tháng 6 năm 2024`; with `đến` and another after it, a window. */
  #dayMention(start: number, at: number): Mention | undefined {
    const first = this.#day(at);
    if (!first) return undefined;
    const until = this.#sense(first.end);
    const joined =
      until?.sense.is === "until" ? first.end + until.length : this.#line.mark(first.end) === "-" ? first.end + 1 : 0;
    const last = joined > 0 ? this.#day(this.#afterDayWord(joined)) : undefined;
    if (last) return { start, end: last.end, vague: false, time: { is: "dates", from: first.date, to: last.date } };
    return dayAt(start, first.end, first.date);
  }

  #afterDayWord(at: number): number {
    const word = this.#sense(at);
    return word?.sense.is === "span" && word.sense.unit === "day" ? at + word.length : at;
  }

  /** A day and its month, whichever way it is written. */
  #day(at: number): { date: PrintedDate & { is: "day" }; end: number } | undefined {
    const date = this.#date(at);
    if (date?.is === "day") {
      const year = date.year === undefined ? this.#year(at + 1) : undefined;
      const end = year?.year === undefined ? at + 1 : year.end;
      return { date: year?.year === undefined ? date : { ...date, year: year.year }, end };
    }
    if (date?.is !== "number" || date.value > 31) return undefined;
    const span = this.#sense(at + 1);
    if (span?.sense.is !== "span" || span.sense.unit !== "month") return undefined;
    const monthAt = at + 1 + span.length;
    const month = this.#date(monthAt);
    if (month?.is === "month")
      return { date: { is: "day", day: date.value, month: month.month, year: month.year }, end: monthAt + 1 };
    if (month?.is !== "number" || month.value > 12) return undefined;
    const year = this.#year(monthAt + 1);
    return {
      date: { is: "day", day: date.value, month: month.value, ...(year?.year !== undefined && { year: year.year }) },
      end: year?.year === undefined ? monthAt + 1 : year.end,
    };
  }

  #stage(start: number, at: number): Mention | undefined {
    const date = this.#date(at);
    const inner = date?.is === "year" ? this.#dated(at) : this.#yearPair(at);
    return inner && { ...inner, start };
  }

  /** `cuối năm 2017`, `cuối tháng 6/2016`, `đầu năm`: a point in time. */
  #part(start: number, at: number, sense: PeriodSense & { is: "part" }): Mention | undefined {
    if (sense.span === "year") {
      const year = this.#year(at);
      if (!year) return { start, end: at, vague: true, time: { is: "part", of: sense.of, span: "year" } };
      const time: LooseTime = {
        is: "calendar",
        loose: withYear({ is: "year" }, year.year),
        point: sense.of,
        ...(year.shift !== undefined && { yearShift: year.shift }),
      };
      return { start, end: year.end, vague: false, time };
    }
    if (sense.span) {
      const inner = this.#span(start, at, sense.span);
      return inner?.time.is === "calendar" ? { ...inner, time: { ...inner.time, point: sense.of } } : undefined;
    }
    // `cuối năm trước`, `đầu quý 2`: the word for the span is part of what follows.
    const inner = this.#innerAfter(at);
    if (inner?.time.is === "calendar" && inner.time.loose.is !== "day" && inner.time.loose.is !== "until")
      return { ...inner, start, time: { ...inner.time, point: sense.of } };
    if (inner?.time.is === "relative") return { ...inner, start, time: { ...inner.time, point: sense.of } };
    return undefined;
  }

  #innerAfter(at: number): Mention | undefined {
    const found = this.#sense(at);
    if (found?.sense.is === "span") return this.#span(at, at + found.length, found.sense.unit);
    if (found?.sense.is === "relative") return this.#relative(at, at + found.length, found.sense);
    return undefined;
  }

  #relative(start: number, end: number, sense: PeriodSense & { is: "relative" }): Mention | undefined {
    const { unit, shift } = sense;
    // `30 năm trước` is a length of time.
    if (shift < 0 && (this.#line.numeral(start - 1) || this.#sense(start - 1)?.sense.is === "number")) return undefined;
    // In `trong quý I` the quarter has a number.
    const next = this.#date(end) ?? this.#sense(end)?.sense;
    if (shift === 0 && (next?.is === "number" || next?.is === "month")) return undefined;
    return { start, end, vague: false, time: { is: "relative", unit, shift, now: sense.now ?? false } };
  }

  /** `cùng kỳ`, `cùng kỳ năm 2023`, `cùng kỳ năm ngoái`, `cùng kỳ 9 tháng năm 2023`. */
  #sameWindow(start: number, at: number): Mention {
    const year = this.#year(at);
    if (year) {
      const loose: LooseTime =
        year.year !== undefined
          ? { is: "calendar", loose: { is: "year", year: year.year } }
          : { is: "relative", unit: "year", shift: year.shift ?? -1, now: false };
      const range = year.year === undefined ? undefined : this.#years(start, year.end - 1, year.year);
      return {
        start,
        end: range?.end ?? year.end,
        vague: false,
        time: { is: "same-window", loose: range?.time ?? loose },
      };
    }
    const inner = this.at(at);
    if (inner && inner.time.is !== "same-window" && inner.time.is !== "part")
      return { start, end: inner.end, vague: false, time: { is: "same-window", loose: inner.time } };
    return { start, end: at, vague: false, time: { is: "same-window" } };
  }

  /** `tính đến 15/6/2024`, `đến hết tháng 8`: up to a day or the end of a month. */
  #until(start: number, at: number): Mention | undefined {
    const word = this.#afterDayWord(at);
    const day = this.#day(word);
    if (day) return pointAt(start, day.end, day.date);
    const part = this.#sense(at);
    if (part?.sense.is === "part") return this.at(at);
    const inner = this.#innerAfter(at);
    if (inner?.time.is !== "calendar") return undefined;
    return { ...inner, start, time: { ...inner.time, point: "end" } };
  }

  /** `từ 16/01/2019 đến 15/02/2019`, `từ năm 2016 đến năm 2020`, `từ tháng 1 đến tháng 5`. */
  #range(start: number, at: number): Mention | undefined {
    const day = this.#day(this.#afterDayWord(at));
    if (day) return this.#dayMention(start, this.#afterDayWord(at));
    const first = this.#innerAfter(at);
    const until = first && this.#sense(first.end);
    if (!first || until?.sense.is !== "until") return undefined;
    const last = this.#innerAfter(first.end + until.length) ?? this.#dated(first.end + until.length);
    const [from, to] = [first.time, last?.time];
    if (!last || from.is !== "calendar" || to?.is !== "calendar") return undefined;
    const loose = joinedWindow(from.loose, to.loose);
    return loose && { start, end: last.end, vague: false, time: { is: "calendar", loose } };
  }
}

function joinedWindow(from: LoosePeriod, to: LoosePeriod): LoosePeriod | undefined {
  if (from.is === "year" && to.is === "year" && from.year !== undefined && to.year !== undefined)
    return to.year > from.year ? { is: "years", first: from.year, last: to.year } : undefined;
  if (from.is === "month" && to.is === "month" && from.number === 1)
    return withYear({ is: "months", count: to.number, of: "start" }, to.year);
  return undefined;
}

function calendar(start: number, end: number, loose: LoosePeriod): Mention {
  return { start, end, vague: false, time: { is: "calendar", loose } };
}

function dayAt(start: number, end: number, { day, month, year }: PrintedDate & { is: "day" }): Mention {
  const loose: LoosePeriod = { is: "day", day, month, ...(year !== undefined && { year }) };
  return calendar(start, end, loose);
}

function pointAt(start: number, end: number, date: PrintedDate & { is: "day" }): Mention {
  const { day, month, year } = date;
  const loose: LoosePeriod = { is: "day", day, month, ...(year !== undefined && { year }) };
  return { start, end, vague: false, time: { is: "calendar", loose, point: "end" } };
}

function withYear<P extends LoosePeriod>(loose: P, year: number | undefined): LoosePeriod {
  return year === undefined || loose.is === "years" ? loose : { ...loose, year };
}
