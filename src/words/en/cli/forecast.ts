import type { ForecastWords } from "../../shape/cli/forecast.ts";

export const forecast: ForecastWords = {
  forecast: "Projects to the end of the plan: probability of meeting it, required pace, expected date and final gap.",
  backtest: "Backtests forecasts: errors, coverage of prediction intervals, Brier scores of plan probabilities.",
  indicator: "indicator (id or name; * and ? stand for any letters); may be repeated",
  area: "area (code or name); may be repeated",
  plan: "plan to use instead of the one in the data",
  reach: "same as --plan: the level to reach by --by",
  by: "target date: 2024-12, 2024-Q4, 2025 (default: the end of the last period's year)",
  at: "forecast from this period, using only data published by then: 2024-06 (default: last period of each series)",
  direction: "desired direction: up (at least the plan) or down (at most the plan)",
  level: "prediction intervals to show, in percent (default: 80,95)",
  assume: "an assumption: growth=5% or 2024-09=1200; may be repeated",
  vintage: "vintage: latest, first, or as published by 2016-06-30 (default: when --at was first published)",
  format: (formats) => `output format: ${formats} (default: by the extension of --out, else table)`,
  out: "write to this file; without an extension it is a directory with an HTML page, data and charts",
  chart: "draw the chart to a file: .svg, .vl.json or .html",
  backtestChart: "draw a calibration plot, forecast probability against outcome, to a file: .svg, .vl.json or .html",
  chartKind: "the chart for .svg and .vl.json: fan or burn-up",
  horizon: "number of periods ahead (default: one year; 3 for annual data)",
  origins: "number of forecast origins per series (default: 12; 5 for annual data)",
  elapsed: "assess plans after this many periods of the year: 6, or 3,6,9 (default: each quarter)",
  forecasting: "projecting…",
  backtesting: "backtesting…",
  forecastExamples: `
Examples:
  recount forecast investment.csv --at 2018-06                  every area, most at risk first
  recount forecast investment.csv --area "Hà Nội" --at 2018-06 --chart ha-noi.svg
  recount forecast cases.csv --area "An Giang" --plan 9000 --direction down
  recount forecast data.csv --area VN --reach 20000 --by 2024-12 --assume growth=5%
  recount forecast investment.csv --at 2018-06 --out findings   an HTML page and charts in a directory

Exit status: 0 done; 2 invalid input or arguments.`,
  backtestExamples: `
Examples:
  recount backtest investment.csv
  recount backtest investment.csv --elapsed 6 --origins 1 --chart calibration.svg
  recount backtest data.csv --format json

Exit status: 0 done; 2 invalid input or arguments.`,
  oneSeries: (count) =>
    `--chart draws one series, but ${count} match; select one with --indicator and --area, or use --out DIR`,
  noSeries:
    "nothing to forecast: no figure has a period; see recount inspect, and name the column with --map period=COLUMN",
  noChart: "nothing to draw",
  unknownChart: (file) => `cannot draw to ${file}; expected .svg, .vl.json or .html`,
  planTwice: "--plan and --reach mean the same; give only one",
};
