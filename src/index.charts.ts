/**
 * recount's charts: comparisons, audits and forecasts as Vega-Lite, drawn as SVG.
 *
 * @module recount/charts
 */
export { calibration } from "./charts/calibration.ts";
export type { Chart } from "./charts/chart.ts";
export { chartsOf } from "./charts/charts.ts";
export { type ComparisonChartOptions, comparisonChart } from "./charts/comparison-chart.ts";
export type { ChartKindId } from "./charts/kind-names.ts";
export { outlookCharts } from "./charts/outlook-charts.ts";
export { headline } from "./charts/outlook-headline.ts";
export { render } from "./charts/render.ts";
export { ChartError, type ChartProblemCode } from "./model/chart-problem.ts";
