import { formatComparison } from "../compare/comparison.ts";
import type { Panel } from "../model/panel.ts";
import { panelBatches } from "./memory/compare-panel.ts";
import { askedCall } from "./request/call.ts";
import type { CompareOptions, KeysOf } from "./request/compare-options.ts";
import { frequenciesOf } from "./request/frequencies.ts";
import { guessingKinds } from "./request/guessed-kinds.ts";
import { HeldRows, joinedPeriods } from "./request/held-rows.ts";
import type { ComparisonBatch, ComparisonResult } from "./result.ts";
import type { Compared } from "./results/compared.ts";
import { withoutSmall } from "./results/join.ts";
import { ordered } from "./results/order.ts";

/**
 * Compares a panel's values with references. Results are columns; `rows` makes objects of them, `toArrow` an Arrow table.
 * Throws a CallError that names the option if one is invalid or refers to something the panel does not have.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const result = compare(panelOf(figures), { against: "prior-year", at: "2024" });
 * rows(result)[0].comparisons["prior-year/percent-change"].value // -> 25
 */
export function compare<const O extends CompareOptions>(panel: Panel, options: O): Compared<KeysOf<O>>;
export function compare(panel: Panel, options: CompareOptions): Compared {
  const call = askedCall(panel, options);
  const runs = call.runs(call.needsFrequencies ? frequenciesOf(panel) : []);
  const streams = runs.map((run) => ({ run, ...panelBatches(panel, call.planOf(run)) }));
  const { periods, places } = joinedPeriods(streams.map((stream) => stream.periods));
  const guessedKinds = new Set<number>();
  function* held(): Generator<ComparisonBatch> {
    for (const [at, { run, batches, ...lists }] of streams.entries()) {
      const rows = new HeldRows(call, run, { ...panel, ...lists }, places[at] ?? new Int32Array(0), guessedKinds);
      for (const batch of batches) yield* rows.next(batch);
      yield* rows.rest();
    }
  }
  const { indicators, areas, vintages } = panel;
  const { plan, keys, chosen } = call;
  const batches = withoutSmall(held(), plan.comparisons.length);
  const head = { plan, comparisons: plan.comparisons, indicators, areas, periods, vintages };
  return { ...ordered({ ...head, batches }), keys, chosen, guessedKinds: [...guessedKinds] };
}

/**
 * The result of a plan on any engine with the names of its columns, as `rows` and `toArrow` take it. Every comparison of the plan applies to
 * every indicator.
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
  const guesses = guessingKinds(result, result.plan.over, chosen);
  const guessed = result.batches.filter(guesses).map((batch) => batch.indicator[0] ?? 0);
  return { ...result, keys, chosen, guessedKinds: [...new Set(guessed)] };
}
