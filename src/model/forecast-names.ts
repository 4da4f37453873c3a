/** What a model of forecasting is called. */
export type ModelId =
  | "theta"
  | "dynamic-theta"
  | "damped-trend"
  | "ets"
  | "holt-winters"
  | "stl-ets"
  | "seasonal-naive"
  | "naive";

/** How a year's end is found: from the periods that are left, from what other years and areas came to, or by a rule of thumb. */
export type YearEndWay = "models" | "completion" | "straight-line" | "seasonal" | "last-year";

/** Ways of forecasting that a backtest holds against each other. */
export type BacktestMethod = "combination" | "naive" | "seasonal-naive";
