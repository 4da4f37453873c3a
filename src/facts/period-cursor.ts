import type { FrameWords, PeriodSense } from "../language/frame-sense.ts";
import type { Line } from "./line.ts";
import { dateIn, type PrintedDate } from "./period-date.ts";

/** A year as it is named, by its number or by how far it is from the one spoken of. */
export interface Year {
  readonly end: number;
  readonly year?: number;
  readonly shift?: number;
}

/** What single slots and the smallest phrases of time say: a sense, digits of a date, a year, a day. */
export class PeriodCursor {
  readonly #line: Line;
  readonly #words: FrameWords;

  constructor(line: Line, words: FrameWords) {
    this.#line = line;
    this.#words = words;
  }

  /** What the phrase that starts at a slot says of time. */
  sense(at: number): { sense: PeriodSense; length: number } | undefined {
    const word = this.#line.word(at);
    if (word === undefined || !this.#words.periods.starts(word)) return undefined;
    const found = this.#words.periods.match(this.#line.word, at);
    return found && { sense: found.meaning, length: found.length };
  }

  /** What the digits at a slot are, if they are those of a date. */
  date(at: number): PrintedDate | undefined {
    const numeral = this.#line.numeral(at);
    return numeral && dateIn(this.#line.printed(numeral));
  }

  /** `năm 2024`, `2024`, `năm nay`, `/2024`, after words that link a period to its year. */
  year(from: number): Year | undefined {
    let at = from;
    for (let steps = 0; steps < 3; steps++) {
      const mark = this.#line.mark(at);
      if (steps === 0 && (mark === "/" || mark === "-")) {
        const year = this.date(at + 1);
        return year?.is === "year" ? { end: at + 2, year: year.year } : undefined;
      }
      const date = this.date(at);
      if (date?.is === "year") return { end: at + 1, year: date.year };
      const found = this.sense(at);
      if (!found) return undefined;
      const { sense, length } = found;
      if (sense.is === "relative" && sense.unit === "year") return { end: at + length, shift: sense.shift };
      const joins = sense.is === "link" || (sense.is === "span" && sense.unit === "year");
      if (!joins) return undefined;
      at += length;
    }
    return undefined;
  }

  /** The slot after a word for a day, where one stands here. */
  afterDayWord(at: number): number {
    const word = this.sense(at);
    return word?.sense.is === "span" && word.sense.unit === "day" ? at + word.length : at;
  }

  /** A day and its month, whichever way it is written. */
  day(at: number): { date: PrintedDate & { is: "day" }; end: number } | undefined {
    const date = this.date(at);
    if (date?.is === "day") {
      const year = date.year === undefined ? this.year(at + 1) : undefined;
      const end = year?.year === undefined ? at + 1 : year.end;
      return { date: year?.year === undefined ? date : { ...date, year: year.year }, end };
    }
    if (date?.is !== "number" || date.value > 31) return undefined;
    const span = this.sense(at + 1);
    if (span?.sense.is !== "span" || span.sense.unit !== "month") return undefined;
    const monthAt = at + 1 + span.length;
    const month = this.date(monthAt);
    if (month?.is === "month")
      return { date: { is: "day", day: date.value, month: month.month, year: month.year }, end: monthAt + 1 };
    if (month?.is !== "number" || month.value > 12) return undefined;
    const year = this.year(monthAt + 1);
    return {
      date: { is: "day", day: date.value, month: month.value, ...(year?.year !== undefined && { year: year.year }) },
      end: year?.year === undefined ? monthAt + 1 : year.end,
    };
  }
}
