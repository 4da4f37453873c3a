// Over 300 lines: one small grammar, whose rules call each other.
import type { FrameWords, PeriodSense, SpanWord } from "../language/frame-sense.ts";
import type { LoosePeriod } from "../language/loose-period.ts";
import type { Line } from "./line.ts";
import { calendar, dayAt, joinedWindow, type LooseTime, type Mention, pointAt, withYear } from "./loose-time.ts";
import { PeriodCursor } from "./period-cursor.ts";
import { dateIn } from "./period-date.ts";

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

class MentionReader {
  readonly #line: Line;
  readonly #words: FrameWords;
  readonly #at: PeriodCursor;

  constructor(line: Line, words: FrameWords) {
    this.#line = line;
    this.#words = words;
    this.#at = new PeriodCursor(line, words);
  }

  at(start: number): Mention | undefined {
    if (this.#line.word(start) === undefined)
      return this.#line.numeral(start)
        ? (this.#dayOfMonth(start) ?? this.#counted(start) ?? this.#dated(start))
        : undefined;
    const found = this.#at.sense(start);
    if (!found) return undefined;
    const next = start + found.length;
    switch (found.sense.is) {
      case "span":
        return this.#span(start, next, found.sense.unit);
      case "named":
        return this.#named(start, next, found.sense);
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
    const found = this.#at.sense(at);
    if (found?.sense.is === "from") return this.#openRange(at, at + found.length);
    return found?.sense.is === "cumulative" ? found.length : 1;
  }

  /** `từ năm 2008 đến nay` is passed over. */
  #openRange(start: number, at: number): number {
    const first = this.#dated(at) ?? this.#innerAfter(at);
    const now = first && this.#at.sense(first.end);
    return first && now?.sense.is === "now" ? first.end + now.length - start : 1;
  }

  /** `June 2014`, `June`, `August 31, 2012`, `third quarter of 2010`. */
  #named(start: number, at: number, { unit, number }: PeriodSense & { is: "named" }): Mention | undefined {
    const day = unit === "month" ? this.#at.date(at) : undefined;
    if (day?.is === "number" && day.value <= 31) {
      const comma = this.#line.mark(at + 1) === "," ? 1 : 0;
      const year = this.#at.year(at + 1 + comma);
      return dayAt(start, year?.year === undefined ? at + 1 : year.end, {
        is: "day",
        day: day.value,
        month: number,
        ...(year?.year !== undefined && { year: year.year }),
      });
    }
    return this.#calendar(start, at, { is: unit, number });
  }

  /** `31 August 2012`. */
  #dayOfMonth(start: number): Mention | undefined {
    const day = this.#at.date(start);
    const month = this.#at.sense(start + 1);
    if (day?.is !== "number" || day.value > 31 || month?.sense.is !== "named" || month.sense.unit !== "month")
      return undefined;
    const year = this.#at.year(start + 1 + month.length);
    return dayAt(start, year?.year === undefined ? start + 1 + month.length : year.end, {
      is: "day",
      day: day.value,
      month: month.sense.number,
      ...(year?.year !== undefined && { year: year.year }),
    });
  }

  #calendar(start: number, from: number, loose: LoosePeriod, vague = false): Mention {
    const year = "year" in loose && loose.year !== undefined ? undefined : this.#at.year(from);
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
      const number = this.#at.sense(start);
      if (number?.sense.is !== "number") return undefined;
      count = number.sense.value;
      const span = this.#at.sense(start + number.length);
      if (span?.sense.is !== "span") return undefined;
      unit = span.sense.unit;
      at = start + number.length + span.length;
    }
    const months = unit === "month" ? count : unit === "quarter" ? 3 * count : 0;
    if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
    const tail = this.#at.sense(at);
    const part = tail?.sense.is === "part" && tail.sense.span !== "month" ? tail.sense.of : undefined;
    if (tail && part) at += tail.length;
    else if (tail?.sense.is === "length" || tail?.sense.is === "until") return undefined;
    else if (months < 2 || this.#at.date(at)?.is === "number" || this.#isMeasured(start)) return undefined;
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
    const date = this.#at.date(start);
    if (!date || numeral?.role !== "date") return undefined;
    switch (date.is) {
      case "year":
        return (
          this.#season(start) ??
          this.#years(start, start, date.year) ??
          calendar(start, start + 1, { is: "year", year: date.year })
        );
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
    const last = this.#at.date(at + 1 + dashed);
    if (!one || !other || last?.is !== "year" || last.year <= first || other.start - one.end > 3) return undefined;
    return calendar(start, at + 2 + dashed, { is: "years", first, last: last.year });
  }

  /** `2017/18`, `2017/2018`: a season, which begins in one year and ends in the next. */
  #season(start: number): Mention | undefined {
    const [one, other] = [this.#line.numeral(start), this.#line.numeral(start + 1)];
    if (one?.role !== "date" || other?.role !== "date" || this.#line.between(one, other) !== "/") return undefined;
    const first = dateIn(this.#line.printed(one));
    const last = Number(this.#line.printed(other));
    if (first?.is !== "year" || (last !== first.year + 1 && last !== (first.year + 1) % 100)) return undefined;
    return calendar(start, start + 2, { is: "years", first: first.year, last: first.year + 1 });
  }

  #span(start: number, at: number, unit: SpanWord): Mention | undefined {
    const date = this.#at.date(at);
    switch (unit) {
      case "year": {
        const plain = date?.is === "year" ? date.year : undefined;
        if (plain === undefined) return this.#wholeYear(start, at);
        const season = this.#season(at);
        if (season) return { ...season, start };
        return this.#years(start, at, plain) ?? calendar(start, at + 1, { is: "year", year: plain });
      }
      case "month":
      case "quarter":
      case "week": {
        if (date?.is === "month") return this.#numbered(start, at + 1, unit, date.month, date.year);
        if (date?.is === "number") return this.#numbered(start, at + 1, unit, date.value);
        const inWords = this.#at.sense(at);
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
    const year = this.#at.year(at);
    return this.#calendar(start, at, { is: "year" }, !year);
  }

  #numbered(start: number, end: number, unit: SpanWord, number: number, year?: number): Mention | undefined {
    if (unit === "week") {
      const named = this.#at.year(end);
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
    const first = this.#at.day(at);
    if (!first) return undefined;
    const until = this.#at.sense(first.end);
    const joined =
      until?.sense.is === "until" ? first.end + until.length : this.#line.mark(first.end) === "-" ? first.end + 1 : 0;
    const last = joined > 0 ? this.#at.day(this.#at.afterDayWord(joined)) : undefined;
    if (last) return { start, end: last.end, vague: false, time: { is: "dates", from: first.date, to: last.date } };
    return dayAt(start, first.end, first.date);
  }

  #stage(start: number, at: number): Mention | undefined {
    const date = this.#at.date(at);
    const inner = date?.is === "year" ? this.#dated(at) : undefined;
    return inner && { ...inner, start };
  }

  /** `cuối năm 2017`, `cuối tháng 6/2016`, `đầu năm`: a point in time. */
  #part(start: number, at: number, sense: PeriodSense & { is: "part" }): Mention | undefined {
    if (sense.span === "year") {
      const year = this.#at.year(at);
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
    const found = this.#at.sense(at);
    if (found?.sense.is === "span") return this.#span(at, at + found.length, found.sense.unit);
    if (found?.sense.is === "relative") return this.#relative(at, at + found.length, found.sense);
    return undefined;
  }

  #relative(start: number, end: number, sense: PeriodSense & { is: "relative" }): Mention | undefined {
    const { unit, shift } = sense;
    // `30 năm trước` is a length of time.
    if (shift !== 0 && (this.#line.numeral(start - 1) || this.#at.sense(start - 1)?.sense.is === "number"))
      return undefined;
    // In `trong quý I` the quarter has a number.
    const next = this.#at.date(end) ?? this.#at.sense(end)?.sense;
    if (shift === 0 && (next?.is === "number" || next?.is === "month")) return undefined;
    return { start, end, vague: false, time: { is: "relative", unit, shift, now: sense.now ?? false } };
  }

  /** `cùng kỳ`, `cùng kỳ năm 2023`, `cùng kỳ năm ngoái`, `cùng kỳ 9 tháng năm 2023`. */
  #sameWindow(start: number, at: number): Mention {
    const year = this.#at.year(at);
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
    const word = this.#at.afterDayWord(at);
    const day = this.#at.day(word);
    if (day) return pointAt(start, day.end, day.date);
    const part = this.#at.sense(at);
    if (part?.sense.is === "part") return this.at(at);
    const inner = this.#innerAfter(at);
    if (inner?.time.is !== "calendar") return undefined;
    return { ...inner, start, time: { ...inner.time, point: "end" } };
  }

  /** `từ 16/01/2019 đến 15/02/2019`, `từ năm 2016 đến năm 2020`, `từ tháng 1 đến tháng 5`. */
  #range(start: number, at: number): Mention | undefined {
    const day = this.#at.day(this.#at.afterDayWord(at));
    if (day) return this.#dayMention(start, this.#at.afterDayWord(at));
    const first = this.#innerAfter(at);
    const until = first && this.#at.sense(first.end);
    if (!first || until?.sense.is !== "until") return undefined;
    const last = this.#innerAfter(first.end + until.length) ?? this.#dated(first.end + until.length);
    const [from, to] = [first.time, last?.time];
    if (!last || from.is !== "calendar" || to?.is !== "calendar") return undefined;
    const loose = joinedWindow(from.loose, to.loose);
    return loose && { start, end: last.end, vague: false, time: { is: "calendar", loose } };
  }
}
