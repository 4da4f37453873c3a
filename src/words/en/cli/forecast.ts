import type { ForecastWords } from "../../shape/cli/forecast.ts";

export const forecast: ForecastWords = {
  forecast:
    "Projects to the end of the plan: how likely it is to be met, the pace it takes, when, and the gap at the end.",
  backtest:
    "Backtests forecasts: errors, coverage of prediction intervals, Brier scores of the probabilities of reaching plans.",
  indicator: "indicator (id or name; * and ? stand for any letters); may be repeated",
  area: "area (code or name); may be repeated",
  plan: "the plan, instead of the one in the data",
  reach: "like --plan: what is to be reached by --by",
  by: "by when: 2024-12, 2024-Q4, 2025 (default: the end of the last period's year)",
  at: "forecast from this period, using only data published by then: 2024-06 (default: last period of each series)",
  direction: "which way is good: up (at least the plan) or down (at most the plan)",
  level: "prediction intervals to show, in percent (default: 80,95)",
  assume: "an assumption: growth=5% or 2024-09=1200; may be repeated",
  vintage: "which publications: latest, first, or those out by 2016-06-30 (default: when --at was first published)",
  format: (formats) => `output format: ${formats} (default: by the extension of --out, else table)`,
  out: "write to this file; without an extension it is a directory with an HTML page, data and charts",
  chart: "chart to a file .svg, .vl.json or .html",
  backtestChart: "calibration plot, forecast probability against outcome, to a file .svg, .vl.json or .html",
  chartKind: "the chart for .svg and .vl.json: fan or burn-up",
  horizon: "so many periods ahead (default: a year; 3 of years)",
  origins: "from so many earlier times of each series (default: 12; 5 of years)",
  elapsed: "look at plans after so many periods of the year, as 6 or 3,6,9 (default: each quarter)",
  forecasting: "projecting…",
  backtesting: "backtesting…",
  forecastExamples: `
Examples:
  recount forecast investment.csv --at 2018-06                  every area, most at risk first
  recount forecast investment.csv --area "Hà Nội" --at 2018-06 --chart ha-noi.svg
  recount forecast cases.csv --area "An Giang" --plan 9000 --direction down
  recount forecast data.csv --area VN --reach 20000 --by 2024-12 --assume growth=5%
  recount forecast investment.csv --at 2018-06 --out findings   an HTML page and charts in a directory

Exit status: 0 done; 2 the input or the call is bad.`,
  backtestExamples: `
Examples:
  recount backtest investment.csv
  recount backtest investment.csv --elapsed 6 --origins 1 --chart calibration.svg
  recount backtest data.csv --format json

Exit status: 0 done; 2 the input or the call is bad.`,
  oneSeries: (count) =>
    `--chart draws one series and there are ${count}; name --indicator and --area, or use --out DIR`,
  noSeries:
    "nothing to forecast: no figure has a period; see recount inspect, and name the column with --map period=COLUMN",
  noChart: "there is nothing to draw",
  unknownChart: (file) => `no way to draw into ${file}; expected .svg, .vl.json or .html`,
  planTwice: "--plan and --reach are one; give one of them",
};
