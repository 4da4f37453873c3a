import type { BacktestMethod, ModelId, YearEndWay } from "../../model/forecast-names.ts";
import type { NoteCode } from "../../model/outlook-note.ts";

/** The words of forecasts. Numbers and periods come in written out already. */
export interface OutlookWords {
  readonly headline: {
    readonly chance: (what: string, percent: string, by: string, up: boolean) => string;
    readonly met: (what: string, by: string, up: boolean) => string;
    readonly missed: (what: string, by: string, up: boolean) => string;
    /** `over`: the period has ended, so that nothing is projected any more. */
    readonly gap: (what: string, by: string, gap: string, short: boolean, over: boolean) => string;
    readonly plain: (what: string, value: string, by: string, over: boolean) => string;
    readonly nothing: (what: string) => string;
  };
  /** The sentence that a page begins with, made of these parts, with semicolons between them. */
  readonly lead: {
    readonly many: (told: string, likely: string, open: string, unlikely: string) => string;
    /** Of plans whose period is over; `beside` those that are rated. */
    readonly over: (all: string, met: string, beside: boolean) => string;
    readonly projected: (projected: string, none: string) => string;
    readonly risk: (sentence: string) => string;
    readonly nothing: (what: string, reason: string) => string;
    /** `over`: the period has ended, and the value is what it came to. */
    readonly end: (what: string, by: string, value: string, over: boolean) => string;
    readonly ofPlan: (percent: string, plan: string) => string;
    readonly chance: (percent: string, up: boolean) => string;
    readonly pace: (perPeriod: string, unit: string, times: string, up: boolean) => string;
    readonly growth: (percent: string, years: number, up: boolean) => string;
    readonly untried: (series: string) => string;
    readonly errors: (series: string, percent: string, smaller: boolean) => string;
    readonly held: (level: string, percent: string) => string;
  };
  /** How plans stand, beside their number. */
  readonly tally: Readonly<Record<"met" | "missed" | "likely" | "open" | "unlikely" | "unrated" | "none", string>>;
  readonly known: (until: string, value: string, flow: boolean) => string;
  readonly plan: (value: string, vintage: string, part: string) => string;
  readonly givenPlan: (value: string, part: string) => string;
  readonly yearEnd: (by: string, value: string, ranges: string, over: boolean) => string;
  readonly range: (level: string, low: string, high: string) => string;
  readonly gap: (gap: string, percent: string, more: boolean, up: boolean) => string;
  readonly pace: (perPeriod: string, periods: string, unit: string, up: boolean) => string;
  /** Of annual values; `percent` has its sign. */
  readonly growthPace: (percent: string, years: number, up: boolean) => string;
  readonly passed: (amount: string) => string;
  readonly soFar: (value: string) => string;
  readonly againstLastYear: (times: string, value: string) => string;
  readonly againstPastYears: (times: string, value: string) => string;
  /** `passes`: the plan is a ceiling that a total passes, not a level that is reached. */
  readonly reached: (period: string, known: boolean, passes: boolean) => string;
  readonly notReached: (by: string, passes: boolean) => string;
  readonly baselines: (said: string) => string;
  readonly method: {
    readonly models: string;
    readonly level: string;
    readonly completion: (years: string, areas: string) => string;
  };
  readonly scenario: (assumed: string, value: string, result: string) => string;
  readonly growth: (percent: string) => string;
  readonly scenarioMet: (met: boolean, gap: string) => string;
  readonly periodUnit: Readonly<Record<"A" | "S" | "Q" | "M" | "W" | "D", string>>;
  /** So many of them: `10 months`. */
  readonly periods: (count: string, frequency: "A" | "S" | "Q" | "M" | "W" | "D") => string;
  readonly models: Readonly<Record<ModelId, string>>;
  readonly ways: Readonly<Record<YearEndWay, string>>;
  readonly methods: Readonly<Record<BacktestMethod, string>>;
  /** `about` is a period or a count, written out. */
  readonly notes: Readonly<Record<NoteCode, (about: string) => string>>;
  readonly titles: {
    readonly summary: string;
    /** Where the periods of all plans are over. */
    readonly outcomes: string;
    readonly plain: string;
    readonly steps: string;
    readonly models: string;
    readonly ways: string;
    readonly notes: string;
    readonly accuracy: string;
    readonly percent: string;
    readonly plans: string;
    readonly calibration: string;
    readonly forecast: string;
    readonly backtest: string;
    readonly basis: string;
  };
  readonly columns: {
    readonly why: string;
    readonly series: string;
    readonly plan: string;
    readonly now: string;
    readonly yearEnd: string;
    readonly range: (level: string) => string;
    readonly chance: string;
    /** Of plans whose period is over, instead of a probability. */
    readonly outcome: string;
    readonly gap: string;
    readonly needed: string;
    readonly period: string;
    readonly value: string;
    readonly scenario: string;
    readonly model: string;
    readonly error: string;
    readonly weight: string;
    readonly way: string;
    readonly errorPercent: string;
    readonly tried: string;
    readonly ahead: string;
    readonly forecasts: string;
    readonly inside: (level: string) => string;
    readonly elapsed: string;
    readonly plans: string;
    readonly brier: string;
    readonly brierOf: (way: string) => string;
    readonly compared: string;
    readonly said: string;
    readonly saidOnAverage: string;
    readonly met: string;
  };
  readonly backtest: (series: string) => string;
  readonly rule: string;
  readonly more: (count: string) => string;
  readonly none: string;
  readonly charts: {
    readonly fan: string;
    readonly burnUp: string;
    /** The levels of the ranges that are drawn as bands. */
    readonly levels: (percents: readonly string[]) => string;
    /** What was told on average, and how many of how many plans were met. */
    readonly calibrated: (said: string, met: number, plans: number) => string;
    readonly past: string;
    readonly projected: string;
    readonly plan: string;
    readonly needed: string;
    readonly cumulated: string;
    readonly perfect: string;
    readonly said: string;
    readonly plans: string;
    readonly described: { readonly fan: string; readonly burnUp: string; readonly calibration: string };
  };
}
