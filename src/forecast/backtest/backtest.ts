import { askedVintage } from "../../engine/request/vintage.ts";
import { wantedOf } from "../../engine/request/where.ts";
import { CallError } from "../../model/call-problem.ts";
import type { BacktestMethod } from "../../model/forecast-names.ts";
import type { Panel } from "../../model/panel.ts";
import { countInYear, type Frequency } from "../../model/period.ts";
import { brierScore } from "../evaluation/accuracy.ts";
import type { ForecastOptions } from "../forecast.ts";
import { historyOf } from "../history.ts";
import { yearOfOrdinal } from "../plan/target.ts";
import { Seasons } from "../season/stl.ts";
import { gather } from "../series/gather.ts";
import type { PanelSeries } from "../series/panel-series.ts";
import { seasonLength } from "../series/season-length.ts";
import { usualSeries } from "../series/usual-series.ts";
import { type Chance, chancesAt } from "./plan-chances.ts";
import { addErrors, backtestMethods, noErrors } from "./series-errors.ts";

/** Options of a backtest. */
export interface BacktestOptions extends Pick<ForecastOptions, "where" | "direction" | "levels" | "vintage"> {
  /** Number of periods ahead: by default one season, 3 for annual and 13 for weekly data. */
  readonly horizon?: number;
  /** Number of forecast origins per series: by default the last 12, 5 for annual data. */
  readonly origins?: number;
  /** Periods of the year after which plans are assessed: by default each quarter. */
  readonly elapsed?: readonly number[];
}

/** The errors of forecasts at one horizon. */
export interface Accuracy {
  readonly frequency: Frequency;
  readonly ahead: number;
  readonly forecasts: number;
  /** The mean absolute scaled error, and the symmetric mean absolute percentage error in percent. */
  readonly mase: Readonly<Record<BacktestMethod, number>>;
  readonly smape: Readonly<Record<BacktestMethod, number>>;
  /** The coverage of the interval of each level, in percent. */
  readonly coverage: readonly { readonly level: number; readonly inside: number | undefined }[];
}

/** The accuracy of plan probabilities at one point of the year: Brier scores, on the same plans. */
export interface PlanScore {
  readonly frequency: Frequency;
  readonly elapsed: number;
  readonly plans: number;
  readonly brier: number;
  /** Brier scores of two simple rules: 1 if the pace so far suffices and 0 if not; the outcome of last year's plan. */
  readonly straightLine: number | undefined;
  readonly lastYear: number | undefined;
  /** The number of plans to which both rules apply, and the score of the probabilities on those. */
  readonly compared: number;
  readonly comparedBrier: number | undefined;
}

/** A group of forecast probabilities, and the share of their plans met. */
export interface Calibration {
  readonly from: number;
  readonly to: number;
  readonly plans: number;
  readonly said: number;
  readonly met: number;
}

/** The results of a backtest. */
export interface Backtest {
  readonly series: number;
  readonly levels: readonly number[];
  readonly accuracy: readonly Accuracy[];
  readonly plans: readonly PlanScore[];
  readonly calibration: readonly Calibration[];
  readonly chances: readonly Chance[];
}

const usualLevels = [80, 95];
const usualHorizon: Readonly<Record<Frequency, number>> = { A: 3, S: 2, Q: 4, M: 12, W: 13, D: 14 };
const bins = 5;

/**
 * Rolling-origin backtest: forecasts each series from earlier periods, using only data published by then, and compares with the outcome. By
 * horizon it gives the mean absolute scaled error (MASE: mean |error| / mean |change from the same period of the prior year|), the symmetric
 * mean absolute percentage error (sMAPE: 200 |error| / (|forecast| + |outcome|), in percent) and the coverage of prediction intervals, each with
 * those of the naive methods; for plans, Brier scores: the mean of (probability − outcome)², 0 is perfect. Throws a CallError as `forecast` does.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * backtest(panel).series // -> 1
 */
export function backtest(panel: Panel, options: BacktestOptions = {}): Backtest {
  const { indicators, areas } = wantedOf(panel, options.where ?? {});
  const vintage = askedVintage(options.vintage ?? "latest");
  for (const [option, value] of [
    ["horizon", options.horizon],
    ["origins", options.origins],
  ] as const)
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      throw new CallError("bad-number", option, String(value));
  const known = gather(panel, { vintage, ...(indicators && { indicators: new Set(indicators) }) });
  const wanted = usualSeries(known).filter(({ area }) => areas?.includes(area.code) ?? true);
  const levels = options.levels ?? usualLevels;
  const frequencies = [...new Set(wanted.map(({ frequency }) => frequency))];
  const chances = frequencies.flatMap((frequency) => allChances(panel, wanted, frequency, options));
  return Object.freeze<Backtest>({
    series: wanted.length,
    levels,
    accuracy: frequencies.flatMap((frequency) => accuracyOf(wanted, frequency, levels, options)),
    plans: frequencies.flatMap((frequency) => scoresOf(chances, frequency)),
    calibration: calibrationOf(chances.map(({ chance }) => chance)),
    chances: chances.map(({ chance }) => chance),
  });
}

function accuracyOf(
  wanted: readonly PanelSeries[],
  frequency: Frequency,
  levels: readonly number[],
  { horizon = usualHorizon[frequency], origins = frequency === "A" ? 5 : 12 }: BacktestOptions,
): readonly Accuracy[] {
  const sums = Array.from({ length: horizon }, () => noErrors(levels.length));
  const seasons = new Seasons();
  for (const series of wanted.filter((each) => each.frequency === frequency)) {
    const { history } = historyOf(series, series.first + series.values.length - 1);
    if (!history) continue;
    const { values } = history;
    const least = Math.max(3, seasonLength(frequency) > 1 ? seasonLength(frequency) + 1 : 5);
    const from = Math.max(least, values.length - origins);
    const starts = Array.from({ length: Math.max(0, values.length - from) }, (_, at) => from + at);
    addErrors(sums, values, seasonLength(frequency), starts, levels, seasons);
  }
  return sums.flatMap((sum, at): readonly Accuracy[] => {
    if (sum.forecasts === 0) return [];
    const mean = (of: Readonly<Record<BacktestMethod, number>>) => {
      const [combination = 0, naive = 0, seasonal = 0] = backtestMethods.map((method) => of[method] / sum.forecasts);
      return { combination, naive, "seasonal-naive": seasonal };
    };
    return [
      {
        frequency,
        ahead: at + 1,
        forecasts: sum.forecasts,
        mase: mean(sum.scaled),
        smape: mean(sum.symmetric),
        coverage: levels.map((level, k) => ({
          level,
          inside: sum.ranges === 0 ? undefined : (100 * (sum.inside[k] ?? 0)) / sum.ranges,
        })),
      },
    ];
  });
}

interface Told {
  readonly frequency: Frequency;
  readonly chance: Chance;
}

function allChances(
  panel: Panel,
  wanted: readonly PanelSeries[],
  frequency: Frequency,
  options: BacktestOptions,
): readonly Told[] {
  const mine = wanted.filter((each) => each.frequency === frequency && each.plans.size > 0);
  const years = [...new Set(mine.flatMap(({ plans }) => [...plans.keys()]))].sort((a, b) => a - b);
  if (frequency === "A" || frequency === "D" || frequency === "W") return [];
  const asked = {
    ...(options.where && { where: options.where }),
    ...(options.direction && { direction: options.direction }),
  };
  return years.flatMap((year) => {
    const periods = countInYear(frequency, year);
    const points = options.elapsed ?? quartersOf(periods);
    const over = mine.some(({ first, values }) => yearOfOrdinal(frequency, first + values.length) > year);
    if (!over) return [];
    return points
      .filter((elapsed) => elapsed > 0 && elapsed < periods)
      .flatMap((elapsed) => chancesAt(panel, mine, frequency, year, elapsed, asked))
      .map((chance) => ({ frequency, chance }));
  });
}

function quartersOf(periods: number): readonly number[] {
  return [...new Set([1, 2, 3].map((quarter) => Math.round((quarter * periods) / 4)))];
}

function scoresOf(told: readonly Told[], frequency: Frequency): readonly PlanScore[] {
  const mine = told.filter((each) => each.frequency === frequency).map(({ chance }) => chance);
  return [...new Set(mine.map(({ elapsed }) => elapsed))]
    .sort((a, b) => a - b)
    .map((elapsed): PlanScore => {
      const here = mine.filter((each) => each.elapsed === elapsed);
      const both = here.filter(({ straightLine, lastYear }) => straightLine !== undefined && lastYear !== undefined);
      const rule = (of: (chance: Chance) => boolean | undefined) =>
        brierScore(both.map((each) => ({ probability: of(each) === true ? 1 : 0, met: each.met })));
      return {
        frequency,
        elapsed,
        plans: here.length,
        brier: brierScore(here) ?? 0,
        straightLine: rule(({ straightLine }) => straightLine),
        lastYear: rule(({ lastYear }) => lastYear),
        compared: both.length,
        comparedBrier: brierScore(both),
      };
    });
}

/** Probabilities in fifths, and what part of each was met. */
export function calibrationOf(chances: readonly Pick<Chance, "probability" | "met">[]): readonly Calibration[] {
  return Array.from({ length: bins }, (_, bin): Calibration => {
    const here = chances.filter(({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin);
    const mean = (of: (chance: Pick<Chance, "probability" | "met">) => number) =>
      here.reduce((sum, each) => sum + of(each), 0) / Math.max(1, here.length);
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      plans: here.length,
      said: mean(({ probability }) => probability),
      met: mean(({ met }) => (met ? 1 : 0)),
    };
  }).filter(({ plans }) => plans > 0);
}
