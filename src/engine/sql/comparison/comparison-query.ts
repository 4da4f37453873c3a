import type { IndicatorKind } from "../../../model/indicator.ts";
import type { Period } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { wasOut } from "../../observations/choose.ts";
import type { ComparisonPlan } from "../../plan.ts";
import { ascending } from "../calls.ts";
import { all, any, arithmetic, compared, equal } from "../operators.ts";
import { type Query, select, selected, table, values } from "../query.ts";
import { column, number, text } from "../values.ts";
import { isUsable, sqlBasis } from "./basis.ts";
import { areaBreakList, cellParts, parentList } from "./cells.ts";
import { type ComparisonCall, comparisonColumns, notAsked, reasonOf } from "./comparison-columns.ts";
import type { DescribedIndicator, DescribedSource } from "./described-source.ts";
import { figureParts, type Part, rowsPart, type VintageRule } from "./figures.ts";
import { periodList } from "./period-list.ts";
import { type SqlComparison, sqlComparisons } from "./subset.ts";
import { plainValue, valueColumns, valueToDate } from "./value-columns.ts";
import type { WarehouseTable } from "./warehouse-table.ts";

/** What a query is asked for beside the plan. */
export interface QueryOptions {
  /** Also the last period with a value of each indicator and frequency; only that one where the plan has no periods. */
  readonly latest?: boolean;
  /** For each indicator the places of the comparisons that it is held to; all where it is not given. */
  readonly chosen?: readonly (readonly number[])[];
}

/**
 * One query that computes what an engine does over a table of observations: for each indicator, area and period the value, and
 * for each comparison its result, numerator and denominator, base, reason, and how many of how many periods the base has.
 * Rows and reasons are those of the other engines. The query carries the periods of the data and what each is compared with,
 * the indicators and, where it matters, the wholes and breaks of areas; rows of others are left out. Throws a CallError
 * where the plan cannot be written as SQL, or where dates stand for periods of several frequencies.
 */
export function comparisonQuery(
  source: DescribedSource,
  plan: ComparisonPlan,
  warehouse: WarehouseTable,
  options: QueryOptions = {},
): Query {
  const asked = sqlComparisons(plan);
  const indicators = source.indicators.filter(({ id }) => !plan.indicators || plan.indicators.includes(id));
  const kinds = [...new Set(indicators.map(({ kind }) => kind))];
  const calls = asked.map((each, at) => callOf(each, at, { source, plan, warehouse, options, indicators, kinds }));
  const cumulates = calls.some(({ value }) => value === valueToDate);
  const parents = asked.some(({ base }) => base?.series.kind === "whole");
  const breaks = hasBreaks(source, warehouse);
  const vintage = vintageRule(source, plan, warehouse);
  const scenarios = source.has.scenarios || warehouse.columns.scenario !== undefined;
  const answers = calls.flatMap(({ own, answers: some }) => (some ? [`answer_${own}`] : []));
  const figures = { table: warehouse, scenarios, statuses: readsStatus(source, warehouse), vintage };
  return select({
    with: [
      rowsPart(figures),
      listed("periods", periodList(source.periods, warehouse.periods)),
      listed("indicators", indicatorList(source, indicators, calls, options)),
      ...(parents ? [{ name: "areas", query: parentList(source.areas) }] : []),
      ...(breaks ? [{ name: "area_breaks", query: areaBreakList(source.areas) }] : []),
      ...figureParts(figures),
      ...cellParts({
        cumulates,
        breaks,
        marks: figures.statuses,
        parents,
        answers,
        areas: plan.areas,
        at: plan.at && numbersOf(plan.at, source.periods),
        latest: options.latest ?? false,
      }),
      joinedPart(calls),
      stepPart("decided", "joined", [
        ...valueColumns(cumulates),
        ...calls.flatMap(({ own, basis }) => (basis ? selected({ [`${own}_basis`]: basis.reason }) : [])),
      ]),
      stepPart(
        "reasoned",
        "decided",
        calls.flatMap((each) => selected({ [`${each.own}_reason`]: reasonOf(each) })),
      ),
    ],
    select: [
      ...selected({ indicator: column("indicator"), area: column("area"), period: column("period") }),
      ...selected({ value: arithmetic("/", column("value"), column("factor")) }),
      ...calls.flatMap(comparisonColumns),
    ],
    from: { source: table("reasoned"), as: "r" },
    where: isTold(calls),
    orderBy: [ascending(column("indicator")), ascending(column("area")), ascending(column("n"))],
  });
}

interface Surroundings {
  readonly source: DescribedSource;
  readonly plan: ComparisonPlan;
  readonly warehouse: WarehouseTable;
  readonly options: QueryOptions;
  readonly indicators: readonly DescribedIndicator[];
  readonly kinds: readonly IndicatorKind[];
}

function callOf(asked: SqlComparison, at: number, around: Surroundings): ComparisonCall {
  const { source, plan, warehouse, options, indicators, kinds } = around;
  const own = `c${at + 1}`;
  const { base, measure } = asked;
  const held = options.chosen?.every((each) => each.includes(at)) ?? true;
  return {
    own,
    asked,
    basis: base && sqlBasis(base, { own, periods: source.periods, kinds }),
    value: asked.cumulates ? valueToDate : plainValue,
    answers: !held || indicators.some(({ kind, unit }) => measure.accepts(kind, unit) !== "yes"),
    breaks: hasBreaks(source, warehouse),
    magnitude: plan.negativeBase === "magnitude",
  };
}

function hasBreaks(source: DescribedSource, warehouse: WarehouseTable): boolean {
  return readsStatus(source, warehouse) || source.areas.some(({ breaks }) => breaks && breaks.length > 0);
}

/** Statuses are read where they decide something, or a column of them is named. */
export function readsStatus({ has }: DescribedSource, { columns }: WarehouseTable): boolean {
  return has.statuses || columns.status !== undefined;
}

/** Undefined where every figure is published once. */
function vintageRule(
  { vintages, has }: DescribedSource,
  { vintage }: ComparisonPlan,
  { columns }: WarehouseTable,
): VintageRule | undefined {
  if (!has.vintages && columns.vintage === undefined) return undefined;
  if (vintage === "latest" || vintage === "first") {
    return { take: vintage === "first" ? "first" : "last", among: undefined };
  }
  return { take: "last", among: vintages.filter((each) => each !== "" && wasOut(each, vintage)) };
}

function numbersOf(at: readonly Period[], periods: readonly Period[]): readonly number[] {
  const wanted = new Set(at.map(formatPeriod));
  return periods.flatMap((each, n) => (wanted.has(formatPeriod(each)) ? [n] : []));
}

function listed(name: string, source: ReturnType<typeof values>): Part {
  return { name, query: select({ select: [{ all: true }], from: { source, as: "v" } }) };
}

/** The indicators that the query is for, with what their values are multiplied by to be whole. */
function indicatorList(
  source: DescribedSource,
  indicators: readonly DescribedIndicator[],
  calls: readonly ComparisonCall[],
  { chosen }: QueryOptions,
) {
  const answering = calls.map((each, at) => ({ each, at })).filter(({ each }) => each.answers);
  return values(
    [
      { name: "indicator", type: "text" },
      { name: "kind", type: "text" },
      { name: "factor", type: "double" },
      ...answering.map(({ each }) => ({ name: `answer_${each.own}`, type: "text" as const })),
    ],
    indicators.map((indicator) => {
      const { id, kind, unit, scale } = indicator;
      const held = chosen?.[source.indicators.indexOf(indicator)];
      const answers = answering.map(({ each, at }) =>
        held && !held.includes(at) ? notAsked : each.asked.measure.accepts(kind, unit),
      );
      return [text(id), text(kind), number(10 ** scale), ...answers.map(text)];
    }),
  );
}

/** The cells with what each comparison brings to them. */
function joinedPart(calls: readonly ComparisonCall[]): Part {
  return {
    name: "joined",
    query: select({
      select: [{ all: true, of: "a" }, ...calls.flatMap(({ basis }) => basis?.brings ?? [])],
      from: { source: table("asked"), as: "a" },
      joins: calls.flatMap(({ basis }) => basis?.joins ?? []),
    }),
  };
}

/** A part that only adds columns. */
function stepPart(name: string, from: string, added: ReturnType<typeof selected>): Part {
  const query = select({ select: [{ all: true, of: "s" }, ...added], from: { source: table(from), as: "s" } });
  return { name, query };
}

/** Whatever the data say gets its row; a gap where there is a base without a value: a plan, or any while the series lasts. */
function isTold(calls: readonly ComparisonCall[]) {
  const lasts = all(
    compared(column("series_first"), "<=", column("first_day")),
    compared(column("last_day"), "<=", column("lasts_until")),
  );
  const based = calls.flatMap(({ own, basis }) => {
    if (!basis) return [];
    const usable = isUsable(column(`${own}_basis`));
    return [basis.ofPlan ? usable : all(usable, lasts)];
  });
  const gaps = calls.length === 0 ? [lasts] : based;
  return any(equal(column("stated"), number(1)), ...gaps);
}
