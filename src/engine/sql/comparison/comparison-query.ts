import type { IndicatorKind } from "../../../model/indicator.ts";
import { wasOut } from "../../observations/choose.ts";
import type { ComparisonPlan } from "../../plan.ts";
import type { Expression } from "../expression.ts";
import { all, any, arithmetic, compared, equal } from "../operators.ts";
import { type Query, type Select, type Selected, select, selected, subQuery, table, union } from "../query.ts";
import { column, number } from "../values.ts";
import { sqlBasis, totalBasis } from "./bases.ts";
import { type BasisCall, isUsable, refusedBasis } from "./basis.ts";
import { type CellPeriods, cellPeriods, longerList, madeList, periodList } from "./cell-periods.ts";
import { added, askedPart, type CellsCall, cellParts, isSaid } from "./cells.ts";
import { type ComparisonCall, comparisonColumns, mayBeNothing, reasonOf, settledReason } from "./comparison-columns.ts";
import type { DescribedIndicator, DescribedSource } from "./described-source.ts";
import { figureParts, type Part, rowsPart, type VintageRule } from "./figures.ts";
import { orderColumns, orderOf } from "./in-order.ts";
import { columnsOfLevel, type SqlLevel } from "./levels.ts";
import { areaList, indicatorList, listedPart, planList } from "./lists.ts";
import { areaBreakList, memberParts, parentList } from "./members.ts";
import { cellsCall, type QueryRun, trailingOf, withWholes } from "./query-run.ts";
import { standingParts } from "./standings.ts";
import { statusLetters } from "./statuses.ts";
import { type SqlComparison, sqlComparisons } from "./subset.ts";
import type { WarehouseTable } from "./warehouse-table.ts";
import { withinBounds } from "./within-bounds.ts";

/** For each indicator the places of the comparisons that it is held to; all where it is not given. */
export type Chosen = readonly (readonly number[])[];

/**
 * One query that computes what an engine does over a table of observations: for each indicator, area and period the value, its
 * status, and for each comparison its result, numerator and denominator, base, reason, how many of how many periods the base has, and its
 * status. Rows and reasons are those of the other engines, and so is their order where the first plan asks for one. The query
 * carries the periods of the data and what each is compared with, the indicators and, where it matters, the wholes and breaks of areas;
 * rows of others are left out. All runs have the same comparisons.
 */
export function comparisonQuery(
  source: DescribedSource,
  runs: readonly [QueryRun, ...QueryRun[]],
  warehouse: WarehouseTable,
  chosen?: Chosen,
): Query {
  const queries = runs.map((run) => rowsQuery(source, run, warehouse, chosen));
  const [first] = queries;
  const [{ plan }] = runs;
  const hidden = new Set(orderColumns.map(nameOf));
  const names = (first?.select ?? []).map(nameOf).filter((name) => !hidden.has(name));
  const keys = sqlComparisons(plan).map(({ key }) => key);
  return select({
    select: names.flatMap((name) => selected({ [name]: column(name) })),
    from: { source: subQuery(first && queries.length === 1 ? first : union(...queries)), as: "result" },
    where: withinBounds(plan.bounds, keys),
    orderBy: orderOf(plan, keys),
    limit: plan.top,
  });
}

function nameOf(each: Selected): string {
  return "as" in each ? each.as : "";
}

/** The rows of one run, with what they are sorted by. */
function rowsQuery(
  source: DescribedSource,
  run: QueryRun,
  warehouse: WarehouseTable,
  chosen: Chosen | undefined,
): Select {
  const { plan } = run;
  const indicators = withWholes(source, plan);
  const cells = cellPeriods(source.periods, plan.over);
  const breaks = hasBreaks(source, warehouse);
  const plans = source.plansInForce(
    plan.vintage,
    cells.list.map(({ period }) => period),
  );
  const around = { source, plan, cells, breaks, chosen, indicators, plansChanged: plans.length > 0 };
  const bare = sqlComparisons(plan).map((each, at) => callOf(each, at, around));
  const said = cellsCall(run, bare, cells, breaks);
  const standing = standingParts(
    bare.flatMap(({ own, level, asked: { measure } }) => (measure.among ? [{ own, level, among: measure.among }] : [])),
    "valued",
  );
  const calls = bare.map((each) => ({ ...each, standing: standing.of.get(each.own) }));
  const listed = { cells, periods: source.periods, trailing: trailingOf(said) };
  const scenarios = source.has.scenarios || warehouse.columns.scenario !== undefined;
  const statuses = readsStatus(source, warehouse);
  const figures = {
    table: warehouse,
    scenarios,
    statuses,
    vintage: vintageRule(source, plan, warehouse),
    indicators: plan.indicators && indicators.map(({ id }) => id),
  };
  const [level] = said.levels;
  const told = columnsOfLevel(level);
  const finished = calls.some(mayBeNothing);
  const head = [
    ...selected({ indicator: column("indicator"), area: column("area"), period: column("period") }),
    ...selected({ value: arithmetic("/", told.value, perValue(level)), status: statusLetters(told.status) }),
  ];
  // The comparison that is the value itself is that column already, and no database takes two of one name.
  const headed = new Set(head.map(nameOf));
  return select({
    with: [
      rowsPart(figures),
      listedPart("periods", periodList(source.periods, warehouse.periods, listed)),
      ...(cells.part === "longer"
        ? [listedPart("longer", longerList(listed)), listedPart("made", madeList(listed))]
        : []),
      listedPart("indicators", indicatorList(source, indicators, calls, plan, chosen)),
      listedPart("area_places", areaList(source)),
      ...(said.wholes.areas || said.wholes.among || said.wholes.indicators
        ? [{ name: "areas", query: parentList(source.areas) }]
        : []),
      ...(breaks ? [{ name: "area_breaks", query: areaBreakList(source.areas) }] : []),
      ...(plans.length > 0 ? [listedPart("plans_in_force", planList(source, plans))] : []),
      ...figureParts(figures),
      ...memberParts({ cells, breaks, marks: statuses, wholes: said.wholes }),
      ...cellParts(said),
      ...standing.parts,
      askedPart(said, standing.last),
      joinedPart(calls),
      added(
        "decided",
        "joined",
        calls.flatMap(({ own, basis, total }) => [
          ...(basis ? selected({ [`${own}_basis`]: basis.reason }) : []),
          ...(total ? selected({ [`${own}_total_basis`]: total.reason }) : []),
        ]),
      ),
      added(
        finished ? "weighed" : "reasoned",
        "decided",
        calls.flatMap((each) => selected({ [`${each.own}_${finished ? "weighed" : "reason"}`]: reasonOf(each) })),
      ),
      ...(finished
        ? [
            added(
              "reasoned",
              "weighed",
              calls.flatMap((each) =>
                selected({ [`${each.own}_reason`]: settledReason(each, column(`${each.own}_weighed`)) }),
              ),
            ),
          ]
        : []),
    ],
    select: [...head, ...calls.flatMap(comparisonColumns).filter((each) => !headed.has(nameOf(each))), ...orderColumns],
    from: { source: table("reasoned"), as: "r" },
    where: isTold(calls, said),
  });
}

function perValue({ den }: SqlLevel): Expression {
  return den === 1 ? column("factor") : arithmetic("*", column("factor"), number(den));
}

interface Around {
  readonly source: DescribedSource;
  readonly plan: ComparisonPlan;
  readonly cells: CellPeriods;
  readonly breaks: boolean;
  readonly chosen: Chosen | undefined;
  readonly indicators: readonly DescribedIndicator[];
  readonly plansChanged: boolean;
}

function callOf(asked: SqlComparison, at: number, around: Around): ComparisonCall {
  const { source, plan, cells, breaks, chosen, indicators, plansChanged } = around;
  const own = `c${at + 1}`;
  const { reference, measure, level, refused, held } = asked;
  const said: BasisCall = {
    own,
    level,
    cells,
    periods: source.periods,
    kinds: [...new Set(indicators.map(({ kind }): IndicatorKind => kind))],
    holiday: plan.holiday,
    dated: measure.finish !== undefined,
    plansChanged,
  };
  const every = chosen?.every((each) => each.includes(at)) ?? true;
  return {
    own,
    asked,
    level,
    refused,
    basis: held ? (reference ? sqlBasis(reference, said) : refusedBasis("not-applicable")) : undefined,
    total: measure.operands.includes("total-base") ? totalBasis(reference, said) : undefined,
    standing: undefined,
    answers: !every || indicators.some(({ kind, unit }) => measure.accepts(kind, unit) !== "yes"),
    breaks,
    magnitude: plan.negativeBase === "magnitude",
  };
}

function hasBreaks(source: DescribedSource, warehouse: WarehouseTable): boolean {
  return readsStatus(source, warehouse) || source.areas.some(({ breaks }) => breaks && breaks.length > 0);
}

/** Statuses are read where there are any, or a column of them is named. */
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

/** The cells with what each comparison brings to them. */
function joinedPart(calls: readonly ComparisonCall[]): Part {
  const bases = calls.flatMap(({ basis, total }) => [...(basis ? [basis] : []), ...(total ? [total] : [])]);
  return {
    name: "joined",
    query: select({
      select: [
        { all: true, of: "a" },
        ...selected({ area_place: column("area_place", "ap"), area_rank: column("area_rank", "ap") }),
        ...bases.flatMap(({ brings }) => brings),
      ],
      from: { source: table("asked"), as: "a" },
      joins: [
        { kind: "left", source: table("area_places"), as: "ap", on: equal(column("area", "ap"), column("area", "a")) },
        ...bases.flatMap(({ joins }) => joins),
      ],
    }),
  };
}

/** Whatever the data say gets its row; a gap where there is a base without a value: a plan, or any while the series lasts. */
function isTold(calls: readonly ComparisonCall[], said: CellsCall): Expression {
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
  return any(isSaid(said), ...gaps);
}
