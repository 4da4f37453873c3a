/**
 * recount's core, for Node and browsers: observations in, comparisons out, all as data. The other entry points are
 * `recount/audit`, `recount/forecast`, `recount/charts`, `recount/report`, `recount/danfo` and `recount/node`, which has all of them and reads and writes files.
 *
 * @module recount
 */

// Comparisons: references and measures.
export * from "./compare/against.ts";
export { formatComparison, parseComparison } from "./compare/comparison.ts";
export type { Against, ComparisonKey, UsualMeasure } from "./compare/comparison-key.ts";
export { measureIds } from "./compare/measures.ts";
export type { Over } from "./compare/over.ts";
export type { Phasing } from "./compare/phasing.ts";
export { parseReference } from "./compare/references.ts";
// Observations.
export type { Dataset, ReadOptions } from "./datasets/dataset.ts";
export { datasetOf } from "./datasets/panel/dataset-of.ts";
export { type Description, describe, type IndicatorDescription, type Span } from "./datasets/panel/describe.ts";
export * from "./datasets/panel/panel-of.ts";
export { compare, comparedOf } from "./engine/compare.ts";
export { compareSource, type Watching } from "./engine/compare-source.ts";
export type { ComparisonColumn } from "./engine/comparison-columns.ts";
export * from "./engine/engine.ts";
export { memoryEngine } from "./engine/memory/memory-engine.ts";
export { type ComparisonPlan, planOf, type SortBy } from "./engine/plan.ts";
export type { CompareOptions, KeysOf } from "./engine/request/compare-options.ts";
export type { ComparisonBatch, ComparisonResult } from "./engine/result.ts";
export { type Compared, type ComparedHead, type ComparedStream, gathered } from "./engine/results/compared.ts";
export { type ComparedCell, type ComparedRow, rows } from "./engine/results/rows.ts";
export { toArrow } from "./engine/results/to-arrow.ts";
// The model.
export type { Area } from "./model/area.ts";
export { CallError, type CallProblem, type CallProblemCode } from "./model/call-problem.ts";
export type { Comparison, MeasureId, Reference } from "./model/comparison.ts";
export { type ComparisonReason, comparisonReasons } from "./model/comparison-reason.ts";
export type { Diagnostic, DiagnosticCode, DiagnosticLevel, Guess } from "./model/diagnostic.ts";
export type { GuessPhrase, GuessSaid } from "./model/guess-said.ts";
export type { Direction, Indicator, IndicatorKind } from "./model/indicator.ts";
export { Interval } from "./model/interval.ts";
export { type Names, nameIn } from "./model/names.ts";
export { type ObservationStatus, observationStatuses } from "./model/observation-status.ts";
export { type Panel, type Scenario, scenarios } from "./model/panel.ts";
export * from "./model/period.ts";
export * from "./model/period-notation.ts";
export * from "./model/period-reference.ts";
export { type Place, type Problem, type ProblemCode, ProblemError } from "./model/problem.ts";
export { Rational } from "./model/rational.ts";
export type { Language } from "./model/spoken-language.ts";
export type { Unit } from "./model/unit.ts";
