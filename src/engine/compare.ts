import type { Against, ComparisonKey, UsualMeasure } from "../compare/comparison-key.ts";
import { measures } from "../compare/measures.ts";
import type { Over } from "../compare/over.ts";
import { baseOf } from "../compare/references.ts";
import { CallError } from "../model/call-problem.ts";
import { formatComparison, type MeasureId } from "../model/comparison.ts";
import type { Panel } from "../model/panel.ts";
import type { Period } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { askedAt } from "./asked/at.ts";
import { askedComparisons, askedMeasure, askedReference } from "./asked/comparisons.ts";
import { askedOver } from "./asked/over.ts";
import { runsOf } from "./asked/runs.ts";
import { askedSort } from "./asked/sort.ts";
import { askedVintage } from "./asked/vintage.ts";
import { type Where, wantedOf } from "./asked/where.ts";
import { comparePanel } from "./compare-panel.ts";
import { filteredResult, joinedResult } from "./join-results.ts";
import { ordered } from "./order.ts";
import { planOf } from "./plan.ts";
import type { ComparisonBatch, ComparisonColumn, ComparisonResult } from "./result.ts";

/** What to compare, and how. Only `against` has to be said, and not even that for measures of the value alone. */
export interface CompareOptions {
  /** `priorYear()`, `baseAverage(2016, 2020)`, or in writing: `"prior-year"`, `"2016..2020"`. */
  readonly against?: Against | readonly Against[];
  /** By default the usual one of each reference and unit: see `usualMeasure`. */
  readonly measures?: readonly MeasureId[];
  /** Periods, `latest` or `all`, which is the default. */
  readonly at?: string | Period | readonly (string | Period)[];
  /** What values are brought to: `to-date`, `trailing:12`, `quarter`, `year`. As they are by default. */
  readonly over?: string | Over;
  readonly where?: Where;
  /** `latest`, the default, `first`, or a date: what was published by then. */
  readonly vintage?: string;
  /** What to sort by, `-` before it for the largest first: `["-prior-year", "area"]`. */
  readonly sort?: string | readonly string[];
  readonly top?: number;
  readonly negativeBase?: "refuse" | "magnitude";
}

/** What `compare` found: the columns of {@link ComparisonResult}, and what they are called. */
export interface Compared<K extends string = string> extends ComparisonResult {
  /** The comparisons in writing, in the order of the columns: `prior-year/percent-change`. */
  readonly keys: readonly K[];
  /**
   * For each indicator the places of the comparisons that it is held to: all that were asked for by name, or the usual one
   * of each reference. In the other columns its rows are NaN.
   */
  readonly chosen: readonly (readonly number[])[];
  /** Places of the indicators whose kind was guessed and decided how their values were brought to other periods. */
  readonly guessedKinds: readonly number[];
}

type OneOrMany<T> = T | readonly T[];

/** The keys that the options come to. */
export type KeysOf<O> = O extends { readonly against: OneOrMany<infer R> }
  ? KeysFor<R extends readonly (infer E)[] ? E : R, O>
  : O extends { readonly measures: readonly (infer M extends MeasureId)[] }
    ? M
    : "against" extends keyof O
      ? string
      : never;

type KeysFor<R, O> = O extends { readonly measures: readonly (infer M extends MeasureId)[] }
  ? ComparisonKey<R, M>
  : R extends unknown
    ? ComparisonKey<R, UsualMeasure<R>>
    : never;

/**
 * Holds a panel's values against references. Results are columns; `rows` makes objects of them, `toArrow` an Arrow table.
 * Throws a CallError where what is asked for cannot be understood or is not there, saying which part.
 */
export function compare<const O extends CompareOptions>(panel: Panel, options: O): Compared<KeysOf<O>>;
export function compare(panel: Panel, options: CompareOptions): Compared {
  const references = listOf(options.against).map(askedReference);
  const { comparisons, chosen } = askedComparisons(references, options.measures?.map(askedMeasure), panel.indicators);
  const sort = listOf(options.sort).flatMap((each) => askedSort(each, comparisons));
  const over = typeof options.over === "string" ? askedOver(options.over) : options.over;
  const at = listOf(options.at).map((each) => (typeof each === "string" ? askedAt(each) : each));
  const wanted = wantedOf(panel, options.where ?? {});
  const plan = planOf({
    comparisons,
    vintage: askedVintage(options.vintage ?? "latest"),
    negativeBase: options.negativeBase ?? "refuse",
    ...(wanted.indicators && { indicators: wanted.indicators }),
    ...(wanted.areas && { areas: wanted.areas }),
  });
  const results = runsOf(panel, over, at.length > 0 ? at : ["all"], wanted.indicators).map((run) => {
    const { keep, ...narrowed } = run;
    const result = comparePanel(panel, { ...plan, ...narrowed });
    return filteredResult(result, keep(result));
  });
  const [first, ...others] = results;
  const joined = first ? joinedResult(first, others) : comparePanel(panel, { ...plan, at: [] });
  const asked = {
    ...plan,
    over: over ?? plan.over,
    sort,
    ...(options.top !== undefined && { top: checkedTop(options.top) }),
  };
  const held = withoutOthers(inPeriods(joined, wanted.period), chosen);
  const guessedKinds = guessedKindsOf(results, chosen);
  return { ...ordered({ ...held, plan: asked }), keys: comparisons.map(formatComparison), chosen, guessedKinds };
}

/**
 * What a plan came to on any engine, with its names: for `rows` and `toArrow`. Every indicator is held to every comparison
 * of the plan.
 *
 * @example
 * const { indicators, areas, periods, vintages } = await memoryEngine.register({ kind: "panel", panel: panelOf([]) });
 * const plan = planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "percent-change" }] });
 * comparedOf({ plan, comparisons: plan.comparisons, indicators, areas, periods, vintages, batches: [] }).keys
 * // -> ["prior-year/percent-change"]
 */
export function comparedOf(result: ComparisonResult): Compared {
  const every = result.comparisons.map((_, at) => at);
  const chosen = result.indicators.map(() => every);
  const keys = result.comparisons.map(formatComparison);
  return { ...result, keys, chosen, guessedKinds: guessedKindsOf([result], chosen) };
}

/** Values of a year to date, of a window, of a quarter are summed or not by the indicator's kind. */
function guessedKindsOf(
  results: readonly ComparisonResult[],
  chosen: readonly (readonly number[])[],
): readonly number[] {
  const found = new Set<number>();
  for (const { plan, comparisons, indicators, periods, batches } of results) {
    const brings = comparisons.map(
      ({ reference, measure }) => measures[measure].over !== undefined || baseOf(reference)?.cumulates === true,
    );
    for (const batch of batches) {
      const indicator = batch.indicator[0] ?? 0;
      const period = periods[batch.period[0] ?? 0];
      const finer = period?.kind === "regular" && period.frequency !== "A";
      const brought = plan.over.kind !== "period" || (finer && chosen[indicator]?.some((at) => brings[at]) === true);
      if (brought && batch.length > 0 && indicators[indicator]?.guessed === true) found.add(indicator);
    }
  }
  return [...found];
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** `Array.isArray` says `any[]` of what it finds, and nothing of a readonly list. */
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function checkedTop(top: number): number {
  if (!Number.isInteger(top) || top < 1) throw new CallError("bad-number", "top", String(top));
  return top;
}

function inPeriods(result: ComparisonResult, wanted: ((period: string) => boolean) | undefined): ComparisonResult {
  if (!wanted) return result;
  const inside = result.periods.map((each) => wanted(formatPeriod(each)));
  return filteredResult(result, (_, period) => inside[period] ?? false);
}

/** Blanks the columns of comparisons that a batch's indicator is not held to, so that nothing is sorted by them. */
function withoutOthers(result: ComparisonResult, chosen: readonly (readonly number[])[]): ComparisonResult {
  const batches = result.batches.map((batch): ComparisonBatch => {
    const held = chosen[batch.indicator[0] ?? 0] ?? [];
    if (held.length === batch.columns.length) return batch;
    return { ...batch, columns: batch.columns.map((column, at) => (held.includes(at) ? column : blank(column))) };
  });
  return { ...result, batches };
}

function blank(column: ComparisonColumn): ComparisonColumn {
  const none = new Float64Array(column.value.length).fill(Number.NaN);
  return { ...column, numerator: none, denominator: none, value: none, base: none };
}
