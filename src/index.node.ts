/**
 * recount for Node: all of its rooms, and what reads files and runs a database. What `compare`, `audit`, `auditPanel`,
 * `forecast` and the charts give here shows itself in a notebook, in the reader's language.
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

/** `compare` of `recount`, its result shown as a table in notebooks. */
export function compare<const O extends core.CompareOptions>(
  panel: core.Panel,
  options: O,
): Shown<core.Compared<core.KeysOf<O>>> {
  return showing(core.compare(panel, options), lang());
}

/** `audit` of `recount/audit`, its result shown as a summary with findings in notebooks, in the audit's language. */
export function audit(...[document, options]: Parameters<typeof audits.audit>): Shown<audits.AuditResult> {
  return showing(audits.audit(document, options), options?.lang ?? lang());
}

/** `auditPanel` of `recount/audit`, its result shown as a summary with findings in notebooks. */
export function auditPanel(...call: Parameters<typeof audits.auditPanel>): Shown<audits.PanelAudit> {
  return showing(audits.auditPanel(...call), lang());
}

/** `forecast` of `recount/forecast`, its result shown as tables in notebooks. */
export function forecast(...call: Parameters<typeof forecasts.forecast>): Shown<forecasts.Forecast> {
  return showing(forecasts.forecast(...call), lang());
}

/** `chartsOf` of `recount/charts`, each chart drawn in notebooks. */
export function chartsOf(...call: Parameters<typeof charts.chartsOf>): readonly Shown<charts.Chart>[] {
  return charts.chartsOf(...call).map(showingChart);
}

/** `outlookCharts` of `recount/charts`, each chart drawn in notebooks. */
export function outlookCharts(...call: Parameters<typeof charts.outlookCharts>): readonly Shown<charts.Chart>[] {
  return charts.outlookCharts(...call).map(showingChart);
}
