/**
 * recount as a library, for Node and for a browser: texts and observations in, audits and comparisons out, all of it data.
 * `recount/node` has this and what reads and writes files; `recount --help` is the same from the command line.
 */

// Reports: a text, its audit, charts and pages of it.
export { type AuditOptions, audit } from "./audit/audit.ts";
// Data sets: what a panel's own comparisons are worth.
export { auditPanel, type PanelAudit } from "./audit/dataset/audit-panel.ts";
export type { DataCause } from "./audit/dataset/causes.ts";
export { type DataAuditHead, type DatasetName, dataAuditHead, findingsOf } from "./audit/dataset/data-audit.ts";
export type { ComparisonJudgement } from "./audit/dataset/judgement.ts";
export type * from "./audit/dataset/result.ts";
export type * from "./audit/result.ts";
export { calibration } from "./charts/calibration.ts";
export type { Chart } from "./charts/chart.ts";
export { chartsOf } from "./charts/charts.ts";
export { outlookCharts } from "./charts/outlook-charts.ts";
export { headline } from "./charts/outlook-headline.ts";
export { render } from "./charts/render.ts";
// Comparisons: what a value is held against, and how.
export * from "./compare/against.ts";
export { formatComparison, parseComparison } from "./compare/comparison.ts";
export type { Against, ComparisonKey, UsualMeasure } from "./compare/comparison-key.ts";
export { measureIds } from "./compare/measures.ts";
export type { Over } from "./compare/over.ts";
export type { Phasing } from "./compare/phasing.ts";
export { parseReference } from "./compare/references.ts";
export type { Dataset, ReadOptions } from "./datasets/dataset.ts";
export { datasetOf } from "./datasets/panel/dataset-of.ts";
export { type Description, describe, type IndicatorDescription, type Span } from "./datasets/panel/describe.ts";
export * from "./datasets/panel/panel-of.ts";
export { readText } from "./documents/read-text.ts";
export { compare, comparedOf } from "./engine/compare.ts";
export type { CompareOptions, KeysOf } from "./engine/compare-options.ts";
export { compareSource, type Watching } from "./engine/compare-source.ts";
export { type Compared, type ComparedHead, type ComparedStream, gathered } from "./engine/compared.ts";
export type { ComparisonColumn } from "./engine/comparison-columns.ts";
export * from "./engine/engine.ts";
export { memoryEngine } from "./engine/memory-engine.ts";
export { type ComparisonPlan, planOf, type SortBy } from "./engine/plan.ts";
export type { ComparisonBatch, ComparisonResult } from "./engine/result.ts";
export { type ComparedCell, type ComparedRow, rows } from "./engine/rows.ts";
export { toArrow } from "./engine/to-arrow.ts";
// Forecasts: whether a plan will be met, and how good such forecasts would have been.
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
export type { Area } from "./model/area.ts";
export { CallError, type CallProblem, type CallProblemCode } from "./model/call-problem.ts";
export type { Verdict } from "./model/claim.ts";
export type { Comparison, MeasureId, Reference } from "./model/comparison.ts";
export { type ComparisonReason, comparisonReasons } from "./model/comparison-reason.ts";
export { type DataReason, dataReasons, verdictOfReason } from "./model/data-reason.ts";
export type { Diagnostic, DiagnosticCode, DiagnosticLevel, Guess } from "./model/diagnostic.ts";
export type { BacktestMethod, ModelId, YearEndWay } from "./model/forecast-names.ts";
export type { Direction, Indicator, IndicatorKind } from "./model/indicator.ts";
export { Interval } from "./model/interval.ts";
export type { Names } from "./model/names.ts";
export { type ObservationStatus, observationStatuses } from "./model/observation-status.ts";
export type { NoteCode, OutlookNote } from "./model/outlook-note.ts";
export { type Panel, type Scenario, scenarios } from "./model/panel.ts";
export * from "./model/period.ts";
export * from "./model/period-notation.ts";
export * from "./model/period-reference.ts";
export { type Place, type Problem, type ProblemCode, ProblemError } from "./model/problem.ts";
export { Rational } from "./model/rational.ts";
export type { Unit } from "./model/unit.ts";
export { bundle } from "./report/bundle.ts";
// What to say of a problem, a guess, a reason.
export { callSentence } from "./report/call-sentence.ts";
export { comparisonMarkdown } from "./report/comparison/markdown.ts";
export { asTextTable, type ComparisonTable, comparisonTable, type TableOptions } from "./report/comparison/table.ts";
export { dataAuditMarkdown } from "./report/dataset-audit/markdown.ts";
export { toHtml } from "./report/html.ts";
export { toJson } from "./report/json.ts";
export { toMarkdown } from "./report/markdown.ts";
export { toNdjson } from "./report/ndjson.ts";
export { outlookLines } from "./report/outlook/outlook-lines.ts";
export { noteText } from "./report/outlook/outlook-sections.ts";
export { toTerminal } from "./report/terminal.ts";
export { comparisonReasonText } from "./words/comparison-reasons.ts";
export { diagnosticText, guessedKindText, guessText } from "./words/diagnostics.ts";
export { problemSentence } from "./words/problem-sentence.ts";
export type { Language } from "./words/words.ts";
