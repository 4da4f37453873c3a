/**
 * recount for Node: all entry points, file readers and the DuckDB engine. The results of `compare`,
 * `describe`, `audit`, `auditPanel`, `forecast`, `backtest` and of the chart functions are displayed in notebooks, in the reader's language.
 *
 * @module recount/node
 */
import * as audits from "./index.audit.ts";
import * as charts from "./index.charts.ts";
import * as forecasts from "./index.forecast.ts";
import * as core from "./index.ts";
import { type Shown, showing, showingChart } from "./report/in-notebook.ts";
import { readerLanguage } from "./words/reader-language.ts";

export { loadDataset } from "./datasets/load.node.ts";
export { type Loaded, type LoadOptions, loadText } from "./documents/load.node.ts";
export { openDuckDbEngine } from "./engine/duckdb/duckdb-engine.node.ts";
export type { DuckDbOptions } from "./engine/duckdb/open.node.ts";
export { type NamedFile, type ParquetTables, parquetTables } from "./engine/duckdb/parquet-tables.node.ts";
export * from "./index.audit.ts";
export * from "./index.charts.ts";
export * from "./index.forecast.ts";
export * from "./index.report.ts";
export * from "./index.ts";
export type { Scenario } from "./model/panel.ts";

const lang = () => readerLanguage(process.env);

/**
 * `compare` of `recount`, its result shown as a table in notebooks.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const result = compare(panelOf(figures), { against: "prior-year", at: "2024" });
 * Object.keys(await result[Symbol.for("Jupyter.display")]()) // -> ["text/markdown", "text/plain"]
 */
export function compare<const O extends core.CompareOptions>(
  panel: core.Panel,
  options: O,
): Shown<core.Compared<core.KeysOf<O>>> {
  return showing(core.compare(panel, options), lang());
}

/**
 * `audit` of `recount/audit`, its result shown as a summary with findings in notebooks, in the audit's language.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * (await result[Symbol.for("Jupyter.display")]())["text/markdown"].split("\n")[0] // -> "# Audit of the numbers: report.txt"
 */
export function audit(...[document, options]: Parameters<typeof audits.audit>): Shown<audits.ReportAudit> {
  return showing(audits.audit(document, options), options?.lang ?? lang());
}

/**
 * `auditPanel` of `recount/audit`, its result shown as a summary with findings in notebooks.
 *
 * @example
 * const dengue = { indicator: "dengue", area: "44" };
 * const panel = panelOf(
 *   [{ ...dengue, period: "2023", value: 2137 }, { ...dengue, period: "2024", value: 752 }],
 *   { reported: [{ ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-64.8" }] },
 * );
 * Object.keys(await auditPanel(panel)[Symbol.for("Jupyter.display")]()) // -> ["text/markdown", "text/plain"]
 */
export function auditPanel(...call: Parameters<typeof audits.auditPanel>): Shown<audits.PanelAudit> {
  return showing(audits.auditPanel(...call), lang());
}

/**
 * `describe` of `recount`, its result shown as a summary and a table of indicators in notebooks.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const result = describe(datasetOf("made", panelOf(figures)));
 * Object.keys(await result[Symbol.for("Jupyter.display")]()) // -> ["text/markdown", "text/plain"]
 */
export function describe(...call: Parameters<typeof core.describe>): Shown<core.Description> {
  return showing(core.describe(...call), lang());
}

/**
 * `forecast` of `recount/forecast`, its result shown as tables in notebooks.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * Object.keys(await forecast(panel, { at: "2024-06" })[Symbol.for("Jupyter.display")]()) // -> ["text/markdown", "text/plain"]
 */
export function forecast(...call: Parameters<typeof forecasts.forecast>): Shown<forecasts.Forecast> {
  return showing(forecasts.forecast(...call), lang());
}

/**
 * `backtest` of `recount/forecast`, its result shown as tables in notebooks.
 *
 * @example
 * Object.keys(await backtest(panelOf([]))[Symbol.for("Jupyter.display")]()) // -> ["text/markdown", "text/plain"]
 */
export function backtest(...call: Parameters<typeof forecasts.backtest>): Shown<forecasts.Backtest> {
  return showing(forecasts.backtest(...call), lang());
}

/**
 * `chartsOf` of `recount/charts`, each chart drawn in notebooks.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * Object.keys(await chartsOf(result, "en")[0][Symbol.for("Jupyter.display")]())
 * // -> ["application/vnd.vegalite.v6+json", "image/svg+xml", "text/plain"]
 */
export function chartsOf(...call: Parameters<typeof charts.chartsOf>): readonly Shown<charts.Chart>[] {
  return charts.chartsOf(...call).map(showingChart);
}

/**
 * `comparisonChart` of `recount/charts`, drawn in notebooks.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const chart = comparisonChart(panelOf(figures), "change", { lang: "en" });
 * Object.keys(await chart[Symbol.for("Jupyter.display")]())
 * // -> ["application/vnd.vegalite.v6+json", "image/svg+xml", "text/plain"]
 */
export function comparisonChart(...call: Parameters<typeof charts.comparisonChart>): Shown<charts.Chart> | undefined {
  const chart = charts.comparisonChart(...call);
  return chart && showingChart(chart);
}

/**
 * `outlookCharts` of `recount/charts`, each chart drawn in notebooks.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * Object.keys(await outlookCharts(forecast(panel, { at: "2024-06" }).outlooks[0], "en")[0][Symbol.for("Jupyter.display")]())
 * // -> ["application/vnd.vegalite.v6+json", "image/svg+xml", "text/plain"]
 */
export function outlookCharts(...call: Parameters<typeof charts.outlookCharts>): readonly Shown<charts.Chart>[] {
  return charts.outlookCharts(...call).map(showingChart);
}
