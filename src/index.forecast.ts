/**
 * recount's forecasts: whether a plan will be met, and how accurate such forecasts would have been.
 *
 * @module recount/forecast
 */
export {
  type Accuracy,
  type Backtest,
  type BacktestOptions,
  backtest,
  type Calibration,
  type PlanScore,
} from "./forecast/backtest/backtest.ts";
export type { Chance } from "./forecast/backtest/plan-chances.ts";
export { type Forecast, type ForecastOptions, forecast } from "./forecast/forecast.ts";
export type * from "./forecast/outlook.ts";
export type { Baselines } from "./forecast/plan/baselines.ts";
export type { Pace } from "./forecast/plan/pace.ts";
export type { Member } from "./forecast/projection.ts";
export type { BacktestMethod, ModelId, YearEndWay } from "./model/forecast-names.ts";
export type { NoteCode, OutlookNote } from "./model/outlook-note.ts";
