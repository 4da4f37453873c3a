import type { SpanWord } from "../language/frame-sense.ts";
import type { LoosePeriod } from "../language/loose-period.ts";
import type { PrintedDate } from "./period-date.ts";

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

/** `từ năm 2016 đến năm 2020`, `từ tháng 1 đến tháng 5`: one window of two; undefined where they make none. */
export function joinedWindow(from: LoosePeriod, to: LoosePeriod): LoosePeriod | undefined {
  if (from.is === "year" && to.is === "year" && from.year !== undefined && to.year !== undefined)
    return to.year > from.year ? { is: "years", first: from.year, last: to.year } : undefined;
  if (from.is === "month" && to.is === "month" && from.number === 1)
    return withYear({ is: "months", count: to.number, of: "start" }, to.year);
  return undefined;
}

/** A phrase that is a window of the calendar. */
export function calendar(start: number, end: number, loose: LoosePeriod): Mention {
  return { start, end, vague: false, time: { is: "calendar", loose } };
}

/** A day that something happened on, or that a window ends with. */
export function dayAt(start: number, end: number, { day, month, year }: PrintedDate & { is: "day" }): Mention {
  const loose: LoosePeriod = { is: "day", day, month, ...(year !== undefined && { year }) };
  return calendar(start, end, loose);
}

/** A day up to which something is counted. */
export function pointAt(start: number, end: number, date: PrintedDate & { is: "day" }): Mention {
  const { day, month, year } = date;
  const loose: LoosePeriod = { is: "day", day, month, ...(year !== undefined && { year }) };
  return { start, end, vague: false, time: { is: "calendar", loose, point: "end" } };
}

/** The window with a year, where one is named. */
export function withYear<P extends LoosePeriod>(loose: P, year: number | undefined): LoosePeriod {
  return year === undefined || loose.is === "years" ? loose : { ...loose, year };
}
