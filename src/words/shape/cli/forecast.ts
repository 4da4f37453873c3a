/** What the command line says about forecasts and backtests. */
export interface ForecastWords {
  readonly forecast: string;
  readonly backtest: string;
  readonly indicator: string;
  readonly area: string;
  readonly plan: string;
  readonly reach: string;
  readonly by: string;
  readonly at: string;
  readonly direction: string;
  readonly level: string;
  readonly assume: string;
  readonly vintage: string;
  readonly format: (formats: string) => string;
  readonly out: string;
  readonly chart: string;
  readonly backtestChart: string;
  readonly chartKind: string;
  readonly horizon: string;
  readonly origins: string;
  readonly elapsed: string;
  readonly forecasting: string;
  readonly backtesting: string;
  readonly forecastExamples: string;
  readonly backtestExamples: string;
  /** A chart of one series was asked for, and there are several. */
  readonly oneSeries: (count: number) => string;
  readonly noSeries: string;
  readonly noChart: string;
  readonly unknownChart: (file: string) => string;
  readonly planTwice: string;
}
