import type { Area } from "../model/area.ts";
import type { YearEndWay } from "../model/forecast-names.ts";
import type { Direction, Indicator } from "../model/indicator.ts";
import type { OutlookNote } from "../model/outlook-note.ts";
import type { RegularPeriod } from "../model/period.ts";
import type { Baselines } from "./plan/baselines.ts";
import type { Pace } from "./plan/pace.ts";
import type { Member } from "./projection.ts";

/** A range that holds the figure with a probability of `level` per cent. */
export interface Range {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** What a period may come to. */
export interface Step {
  readonly period: RegularPeriod;
  readonly value: number;
  readonly ranges: readonly Range[];
}

/** How a year's end was found: from the periods that are left, or from what other years and areas came to. */
export type YearEndMethod = Extract<YearEndWay, "models" | "completion">;

/** How far off each way was at the same point of past years: the mean size of ln(said / came), which is about the part. */
export interface YearEndTrial {
  readonly method: YearEndWay;
  readonly error: number;
  readonly years: number;
}

/** What the target's figure may come to. */
export interface YearEnd {
  readonly method: YearEndMethod;
  readonly value: number;
  readonly ranges: readonly Range[];
  /** Of how many years of how many areas, where it was found from those. */
  readonly pooled: { readonly years: number; readonly areas: number } | undefined;
}

/** What is to be reached, and by when. */
export interface Plan {
  readonly value: number;
  /** When it was published; undefined for one that was given with the call. */
  readonly vintage: string | undefined;
  /** True where a printed percentage of it tells it. */
  readonly implied?: boolean;
}

/** What it would come to under an assumption. */
export interface Scenario {
  readonly growth: number | undefined;
  readonly given: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly steps: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly yearEnd: number;
  readonly gap: number | undefined;
  readonly met: boolean | undefined;
}

/** Whether a target will be met, and all that the answer goes by. Figures are in the unit of the indicator. */
export interface Outlook {
  readonly indicator: Indicator;
  readonly area: Area;
  /** Which way is good: given with the call, or the indicator's own. */
  readonly direction: Exclude<Direction, "none">;
  /** The last period that is known. */
  readonly at: RegularPeriod;
  /** The period by the end of which the plan is to be reached, and the year it is of. */
  readonly by: RegularPeriod;
  readonly year: number;
  readonly plan: Plan | undefined;
  /** What a flow came to in the year so far; the last value of the others. */
  readonly now: number | undefined;
  /** The known values, for charts. */
  readonly past: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly steps: readonly Step[];
  readonly members: readonly Member[];
  /** The mean error of the combination over the trials, in the indicator's unit. */
  readonly error: number | undefined;
  readonly yearEnd: YearEnd | undefined;
  readonly trials: readonly YearEndTrial[];
  readonly baselines: Baselines;
  /** From 0 to 1; undefined where there is no plan or too little is known. */
  readonly probability: number | undefined;
  readonly pace: Pace | undefined;
  /** The period in which the plan is reached, or the ceiling passed, if things go as projected; undefined where in none. */
  readonly reached: RegularPeriod | undefined;
  /** The year's end less the plan. */
  readonly gap: number | undefined;
  readonly scenario: Scenario | undefined;
  readonly notes: readonly OutlookNote[];
}
