import { CallError } from "../../../model/call-problem.ts";
import type { Panel } from "../../../model/panel.ts";
import type { Period } from "../../../model/period.ts";
import { axisFrequency } from "../../periods/axis.ts";
import { type ComparisonPlan, planOf } from "../../plan.ts";
import { askedCall } from "../../request/call.ts";
import type { CompareOptions } from "../../request/compare-options.ts";
import { frequenciesOf } from "../../request/frequencies.ts";
import type { Run } from "../../request/runs.ts";
import type { Query } from "../query.ts";
import { cellPeriods } from "./cell-periods.ts";
import { comparisonQuery, readsStatus } from "./comparison-query.ts";
import { describedSource } from "./described-source.ts";
import { isPlain } from "./levels.ts";
import type { QueryRun } from "./query-run.ts";
import { sqlComparisons } from "./subset.ts";
import type { WarehouseTable } from "./warehouse-table.ts";

/** A query, and what whoever runs it has to know. */
export interface AskedQuery {
  readonly query: Query;
  readonly plan: ComparisonPlan;
  /** The comparisons in writing, as the columns are called. */
  readonly keys: readonly string[];
  /** Places of the indicators that the query is for, and of those whose guessed kind decided how they are summed. */
  readonly indicators: readonly number[];
  readonly guessedKinds: readonly number[];
  /** The columns that the query reads, by field. */
  readonly fields: { readonly scenario: boolean; readonly status: boolean; readonly vintage: boolean };
}

/**
 * The query that computes in a database what `compare` does here, with the same options. Throws a CallError for what cannot
 * be understood, and for dates that do not say which periods they are.
 */
export function askedQuery(panel: Panel, options: CompareOptions, warehouse: WarehouseTable): AskedQuery {
  checkDates(panel, warehouse);
  const call = askedCall(panel, options);
  const runs = call.runs(call.needsFrequencies ? frequenciesOf(panel) : []);
  const queries = runs.map((run): QueryRun => {
    const { bounds, sort, top } = call.plan;
    const { at: _, ...plan } = call.planOf(run);
    const at = atOf(run, panel.periods);
    return {
      plan: planOf({ ...plan, bounds, sort, ...(at && { at }), ...(top !== undefined && { top }) }),
      latest: run.latest ?? false,
      inside: call.period,
    };
  });
  const [first, ...rest] = queries;
  if (!first) throw new RangeError("a comparison without a run");
  const { plan } = first;
  const source = describedSource(panel);
  const { columns } = warehouse;
  const indicators = panel.indicators.flatMap(({ id }, place) =>
    !plan.indicators || plan.indicators.includes(id) ? [place] : [],
  );
  const sums = queries.some(
    (each) => each.plan.over.kind !== "period" || sqlComparisons(each.plan).some(({ level }) => !isPlain(level)),
  );
  return {
    query: comparisonQuery(source, [first, ...rest], warehouse, call.chosen),
    plan,
    keys: call.keys,
    indicators,
    guessedKinds: sums ? indicators.filter((place) => panel.indicators[place]?.guessed === true) : [],
    fields: {
      scenario: source.has.scenarios || columns.scenario !== undefined,
      status: readsStatus(source, warehouse),
      vintage: source.has.vintages || columns.vintage !== undefined,
    },
  };
}

/** The periods that a run is asked for, of those that it brings values to; undefined for all. */
function atOf(run: Run, periods: readonly Period[]): readonly Period[] | undefined {
  const brought = cellPeriods(periods, run.over).list.map(({ period }) => period);
  const kept = run.keep(brought)([]);
  const found = brought.filter((_, at) => kept(at));
  if (run.latest) return found.length > 0 ? found : undefined;
  return found.length < brought.length ? found : undefined;
}

/** First days say which periods they are only where all are of one frequency, and none is a window. */
function checkDates({ periods }: Panel, warehouse: WarehouseTable): void {
  if (warehouse.periods === "text") return;
  const frequencies = [...new Set(periods.map(axisFrequency))];
  if (frequencies.length > 1 || frequencies.includes("to-date"))
    throw new CallError("not-in-sql", "dates", frequencies.join(", "));
}
