import type { Area } from "../model/area.ts";
import type { YearEndWay } from "../model/forecast-names.ts";
import type { Direction, Indicator } from "../model/indicator.ts";
import type { OutlookNote } from "../model/outlook-note.ts";
import type { RegularPeriod } from "../model/period.ts";
import type { Baselines } from "./plan/baselines.ts";
import type { Pace } from "./plan/pace.ts";
import type { Member } from "./projection.ts";

/** A prediction interval that contains the figure with a probability of `level` percent. */
export interface Range {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** The forecast of a period. */
export interface Step {
  readonly period: RegularPeriod;
  readonly value: number;
  readonly ranges: readonly Range[];
}

/** The method of the year-end estimate: from the remaining periods, or from completion rates of other years and areas. */
export type YearEndMethod = Extract<YearEndWay, "models" | "completion">;

/** The error of each method at the same point of past years: the mean of |ln(forecast / outcome)|, approximately the relative error. */
export interface YearEndTrial {
  readonly method: YearEndWay;
  readonly error: number;
  readonly years: number;
}

/** The forecast of the target's figure. */
export interface YearEnd {
  readonly method: YearEndMethod;
  readonly value: number;
  readonly ranges: readonly Range[];
  /** The number of years and areas used, if it was estimated from those. */
  readonly pooled: { readonly years: number; readonly areas: number } | undefined;
}

/** The target and its date. */
export interface Plan {
  readonly value: number;
  /** When it was published; undefined for one that was given with the call. */
  readonly vintage: string | undefined;
  /** True if it is implied by a printed percentage of it. */
  readonly implied?: boolean;
}

/** The result under an assumption. */
export interface Scenario {
  readonly growth: number | undefined;
  readonly given: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly steps: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly yearEnd: number;
  readonly gap: number | undefined;
  readonly met: boolean | undefined;
}

/** Whether a target will be met, and the evidence. Figures are in the unit of the indicator. */
export interface Outlook {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The favourable direction: given with the call, or the indicator's own. */
  readonly direction: Exclude<Direction, "none">;
  /** The last known period. */
  readonly at: RegularPeriod;
  /** The period by the end of which the plan is to be reached, and its year. */
  readonly by: RegularPeriod;
  readonly year: number;
  readonly plan: Plan | undefined;
  /** The year-to-date total of a flow; the last value of other kinds. */
  readonly now: number | undefined;
  /** The known values, for charts. */
  readonly past: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly steps: readonly Step[];
  readonly members: readonly Member[];
  /** The mean error of the combination in the backtests, in the indicator's unit. */
  readonly error: number | undefined;
  readonly yearEnd: YearEnd | undefined;
  readonly trials: readonly YearEndTrial[];
  readonly baselines: Baselines;
  /** From 0 to 1; undefined if there is no plan or too little is known. */
  readonly probability: number | undefined;
  readonly pace: Pace | undefined;
  /** The period in which the plan is projected to be reached, or the ceiling exceeded; undefined if in none. */
  readonly reached: RegularPeriod | undefined;
  /** The year-end estimate less the plan. */
  readonly gap: number | undefined;
  readonly scenario: Scenario | undefined;
  readonly notes: readonly OutlookNote[];
}
