import type { Frequency } from "./period.ts";

/** A remark on a forecast, or the reason why there is none. */
export type NoteCode =
  /** The last figure, of a period, is more than a year older than the period that was asked for. */
  | "ended"
  /** Too few values for any model: `count` of them. */
  | "too-short"
  /** Few values, so that no probability is given: `count` of them. */
  | "short-history"
  /** Less than two years and a period, so that seasonality is unknown; no probability is given. */
  | "season-unknown"
  /** `count` missing values were interpolated linearly. */
  | "gaps-filled"
  /** More than a third of the values are missing. */
  | "too-many-gaps"
  /** All values are the same, so that nothing says how they vary: no interval, no probability. */
  | "constant"
  /** More than half of the values are 0. */
  | "intermittent"
  /** The level moved for good at a period. */
  | "level-shift"
  /** Values before a period are of something else and were left out. */
  | "break-in-series"
  /** Periods with two conflicting figures; neither is used. */
  | "duplicate-observation"
  /** The total of a year was far above that of the others, an epidemic year; another such year would leave the ranges. */
  | "exceptional-year"
  /** There is no plan. */
  | "no-plan"
  /** The plan of the year was another before: `count` times. */
  | "plan-changed"
  /** The current plan is not printed; it is implied by a printed percentage of it. */
  | "plan-implied"
  /** The favourable direction is not stated; at or above the plan was assumed. */
  | "direction-assumed"
  /** The indicator's kind was guessed. */
  | "kind-guessed"
  /** The year is over. */
  | "year-complete"
  /** The year so far is not known in full. */
  | "incomplete-year"
  /** Too little is known for a probability. */
  | "no-probability"
  /** The year's end was found from what other years and areas came to: `count` of them. */
  | "pooled";

/** A note as data; its sentence is made when it is shown. */
export interface OutlookNote {
  readonly code: NoteCode;
  readonly count?: number;
  readonly frequency?: Frequency;
  readonly ordinal?: number;
}

export function note(code: NoteCode, about: Omit<OutlookNote, "code"> = {}): OutlookNote {
  return Object.freeze({ code, ...about });
}
