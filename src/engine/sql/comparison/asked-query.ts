import { CallError } from "../../../model/call-problem.ts";
import type { Panel } from "../../../model/panel.ts";
import { endDay, type Period, startDay } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { axisFrequency } from "../../periods/axis.ts";
import { type ComparisonPlan, planOf } from "../../plan.ts";
import { type At, askedAt } from "../../request/at.ts";
import type { CompareOptions } from "../../request/compare-options.ts";
import { askedComparisons, askedReference } from "../../request/comparisons.ts";
import { frequenciesOf } from "../../request/frequencies.ts";
import { listOf } from "../../request/list-of.ts";
import { askedOver } from "../../request/over.ts";
import { runsOf } from "../../request/runs.ts";
import { askedVintage } from "../../request/vintage.ts";
import { wantedOf } from "../../request/where.ts";
import type { Query } from "../query.ts";
import { comparisonQuery, readsStatus } from "./comparison-query.ts";
import { describedSource } from "./described-source.ts";
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
 * be understood, and for what cannot be written as one query, saying which part.
 */
export function askedQuery(panel: Panel, options: CompareOptions, warehouse: WarehouseTable): AskedQuery {
  const references = listOf(options.against).map(askedReference);
  const { comparisons, chosen } = askedComparisons(references, options.measures, panel.indicators);
  const [sort] = listOf(options.sort);
  if (sort !== undefined) throw new CallError("not-in-sql", "sort", sort);
  if (options.top !== undefined) throw new CallError("not-in-sql", "top", String(options.top));
  const over = typeof options.over === "string" ? askedOver(options.over) : options.over;
  if (over && over.kind !== "period") throw new CallError("not-in-sql", "over", String(options.over));
  checkDates(panel, warehouse);
  const wanted = wantedOf(panel, options.where ?? {});
  const at = listOf(options.at).map((each) => (typeof each === "string" ? askedAt(each) : each));
  const periods = periodsAt(panel, at, over !== undefined, wanted.indicators);
  const kept = wanted.period
    ? (periods ?? panel.periods).filter((each) => wanted.period?.(formatPeriod(each)))
    : periods;
  const plan = planOf({
    comparisons,
    vintage: askedVintage(options.vintage ?? "latest"),
    negativeBase: options.negativeBase ?? "refuse",
    ...(kept && { at: kept }),
    ...(wanted.indicators && { indicators: wanted.indicators }),
    ...(wanted.areas && { areas: wanted.areas }),
  });
  const latest = at.includes("latest") && !at.includes("all");
  if (latest && wanted.period) throw new CallError("not-in-sql", "at", "latest");
  const source = describedSource(panel);
  const asked = sqlComparisons(plan);
  const indicators = panel.indicators.flatMap(({ id }, place) =>
    !plan.indicators || plan.indicators.includes(id) ? [place] : [],
  );
  const cumulates = asked.some((each) => each.cumulates);
  const { columns } = warehouse;
  return {
    query: comparisonQuery(source, plan, warehouse, { latest, chosen }),
    plan,
    keys: asked.map(({ key }) => key),
    indicators,
    guessedKinds: cumulates ? indicators.filter((place) => panel.indicators[place]?.guessed === true) : [],
    fields: {
      scenario: source.has.scenarios || columns.scenario !== undefined,
      status: readsStatus(source, warehouse),
      vintage: source.has.vintages || columns.vintage !== undefined,
    },
  };
}

/** First days say which periods they are only where all are of one frequency, and none is a window. */
function checkDates({ periods }: Panel, warehouse: WarehouseTable): void {
  if (warehouse.periods === "text") return;
  const frequencies = [...new Set(periods.map(axisFrequency))];
  if (frequencies.length > 1 || frequencies.includes("to-date"))
    throw new CallError("not-in-sql", "dates", frequencies.join(", "));
}

/** Undefined for all. Throws a CallError where values would have to be brought to a period first. */
function periodsAt(
  panel: Panel,
  at: readonly At[],
  within: boolean,
  indicators: readonly string[] | undefined,
): readonly Period[] | undefined {
  if (at.length === 0 || at.includes("all")) return undefined;
  const dated = at.filter((each): each is Period => typeof each !== "string");
  if (dated.length === 0) return undefined;
  if (within) {
    return panel.periods.filter((each) =>
      dated.some((asked) => startDay(each) >= startDay(asked) && endDay(each) <= endDay(asked)),
    );
  }
  const brought = runsOf(panel.indicators, frequenciesOf(panel), undefined, dated, indicators).find(
    (run) => run.over.kind !== "period",
  );
  const [first] = brought?.at ?? [];
  if (first) throw new CallError("not-in-sql", "at", formatPeriod(first));
  return dated;
}
