import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, compared, equal, firstOf, isThere, not, oneOf } from "../operators.ts";
import { type Join, type Query, type Selected, select, selected, table } from "../query.ts";
import { column, number, text } from "../values.ts";
import type { CellPeriods } from "./cell-periods.ts";
import type { Part } from "./figures.ts";
import { levelColumns, type RawPrefix, type SqlLevel, windowColumns, windowName } from "./levels.ts";
import { rolledParts } from "./rolled.ts";
import { noStatus } from "./statuses.ts";

/** Which cells there are, what is known of each, and which of them are asked for. */
export interface CellsCall {
  readonly cells: CellPeriods;
  /** What values are brought to, the first being what the plan asks for. */
  readonly levels: readonly [SqlLevel, ...SqlLevel[]];
  /** The same of the plans of the cells' own periods. */
  readonly planLevels: readonly SqlLevel[];
  readonly breaks: boolean;
  /** Whether the wholes of areas, and of indicators, are looked up. */
  readonly wholes: { readonly areas: boolean; readonly indicators: boolean; readonly among: boolean };
  /** Columns of the list of indicators that comparisons need. */
  readonly columns: readonly string[];
  /** Codes of areas; all where it is not given. */
  readonly areas: readonly string[] | undefined;
  /** Places of periods; all where it is not given. */
  readonly at: readonly number[] | undefined;
  /** Places of periods that the rows have to be of besides. */
  readonly inside: readonly number[] | undefined;
  /** Also, or only, the last period with a value of each indicator and frequency. */
  readonly latest: boolean;
}

const of = (as: string) => (name: string) => column(name, as);
const [m, e, p, i, f, g, s, l] = [of("m"), of("e"), of("p"), of("i"), of("f"), of("g"), of("s"), of("l")];
const same = (left: string, right: string, ...names: readonly string[]): Expression =>
  all(...names.map((name) => equal(column(name, left), column(name, right))));

/**
 * The cells of the data, `valued`: each indicator and area in each period of the frequencies that it has figures of, whether
 * or not there is a figure, with its value at each level. What a value is compared with is joined to them, so that nothing is
 * dropped by a join.
 */
export function cellParts(said: CellsCall): readonly Part[] {
  const { cells, levels, planLevels } = said;
  const windows = windowsOf(levels, "");
  const plans = windowsOf(planLevels, "plan_");
  return [
    ...rolledParts(cells, planLevels.length > 0),
    { name: "cells", query: cellsQuery(said) },
    ...(windows.length + plans.length > 0 ? [added("summed", "cells", [...windows, ...plans])] : []),
    added("valued", windows.length + plans.length > 0 ? "summed" : "cells", [
      ...levels.flatMap((each) => levelColumns(each)),
      ...planLevels.flatMap((each) => levelColumns(each, "plan_")),
    ]),
  ];
}

function windowsOf(levels: readonly SqlLevel[], prefix: RawPrefix): readonly Selected[] {
  const overs = levels.flatMap(({ over, others }) => [over, others]);
  const named = new Map(overs.map((each) => [windowName(each), each]));
  return [...named.values()].flatMap((each) => windowColumns(each, prefix, (name) => column(name, "s")));
}

/** A part that only adds columns. */
export function added(name: string, from: string, columns: readonly Selected[]): Part {
  const query = select({ select: [{ all: true, of: "s" }, ...columns], from: { source: table(from), as: "s" } });
  return { name, query };
}

function cellsQuery({ cells, planLevels, breaks, wholes, columns }: CellsCall): Query {
  const longer = cells.part === "longer";
  const trailing = cells.over.kind === "trailing";
  const twice = call("coalesce", f("twice"), number(0));
  const inFrequency = all(
    same("p", "e", "frequency"),
    ...(trailing ? [compared(p("frequency"), "<>", text("to-date"))] : []),
  );
  return select({
    select: [
      ...selected({ indicator: m("indicator"), area: m("area") }),
      { all: true, of: "p" },
      ...["kind", "factor", "place", "asked", ...columns].flatMap((each) => selected({ [each]: i(each) })),
      ...selected({
        value: f("value"),
        twice,
        status: call("coalesce", f("status"), text(noStatus)),
        stated: firstOf([[isThere(f("n")), number(1)]], number(0)),
        series_first: s("first_value"),
        stated_first: s("first_stated"),
        stated_last: s("last_stated"),
        lasts_until: l("year_later"),
        first_value: e("first_value"),
        last_value: e("last_value"),
        last_stated: e("last_stated"),
      }),
      ...(longer ? rolledColumns("", f) : []),
      ...(planLevels.length > 0 ? [...planColumns(), ...(longer ? rolledColumns("plan_", g) : [])] : []),
      ...(wholes.areas ? selected({ parent: column("parent", "a"), parent_here: column("area", "mw") }) : []),
      ...(wholes.indicators
        ? selected({ whole_here: column("indicator", "ew"), by_area: column("indicator", "ba") })
        : []),
      ...(wholes.among ? selected({ is_whole: column("area", "w") }) : []),
      ...(breaks ? selected({ last_break: column("day", "b") }) : []),
    ],
    from: { source: table("members"), as: "m" },
    joins: [
      { kind: "inner", source: table("extents"), as: "e", on: same("e", "m", "indicator") },
      { kind: "inner", source: table("indicators"), as: "i", on: same("i", "m", "indicator") },
      { kind: "inner", source: table(cells.part), as: "p", on: inFrequency },
      left(longer ? "rolled" : "figures", "f", all(same("f", "m", "indicator", "area"), same("f", "p", "n"))),
      left("spans", "s", all(same("s", "m", "indicator", "area"), same("s", "e", "frequency"))),
      left("periods", "l", equal(l("n"), s("last_n"))),
      ...(planLevels.length > 0
        ? [left(longer ? "rolled_plans" : "plans", "g", all(same("g", "m", "indicator", "area"), same("g", "p", "n")))]
        : []),
      ...(wholes.areas
        ? [
            left("areas", "a", same("a", "m", "area")),
            left(
              "members",
              "mw",
              all(same("mw", "m", "indicator"), equal(column("area", "mw"), column("parent", "a"))),
            ),
          ]
        : []),
      ...(wholes.indicators
        ? [
            left("extents", "ew", all(equal(column("indicator", "ew"), i("whole_of")), same("ew", "e", "frequency"))),
            left("nested", "ba", same("ba", "m", "indicator")),
          ]
        : []),
      ...(wholes.among ? [left("whole_areas", "w", all(same("w", "m", "indicator", "area")))] : []),
      ...(breaks ? [left("last_breaks", "b", all(same("b", "m", "indicator", "area"), same("b", "p", "n")))] : []),
    ],
  });
}

function left(name: string, as: string, on: Expression): Join {
  return { kind: "left", source: table(name), as, on };
}

function rolledColumns(prefix: RawPrefix, of: (name: string) => Expression): readonly Selected[] {
  const names = ["sum", "have", "valued", "end_value", "end_twice", "end_status"];
  return names.flatMap((name) => selected({ [`${prefix}${name}`]: of(name) }));
}

function planColumns(): readonly Selected[] {
  return selected({
    plan_value: g("value"),
    plan_twice: call("coalesce", g("twice"), number(0)),
    plan_status: call("coalesce", g("status"), text(noStatus)),
  });
}

/** Whether a cell is one that the data say something of, though not for the rest of a year that nobody has figures of yet. */
export function isSaid({ levels: [level] }: Pick<CellsCall, "levels">): Expression {
  const { over } = level;
  const stated =
    over.kind === "to-date" || over.kind === "trailing" ? column(`${windowName(over)}_stated`) : column("stated");
  const asItIs = all(equal(column("frequency"), text("to-date")), equal(column("stated"), number(1)));
  const said =
    over.kind === "to-date"
      ? any(asItIs, all(not(equal(column("frequency"), text("to-date"))), equal(stated, number(1))))
      : equal(stated, number(1));
  return all(said, compared(column("first_day"), "<=", column("last_stated")));
}

/** The cells that are asked for. */
export function askedPart(said: CellsCall, from: string): Part {
  const { areas, at, inside, latest, levels } = said;
  const c = of("c");
  const reach = any(isSaid(said), compared(c("anchor"), "<=", c("last_stated")));
  const wanted = [equal(c("asked"), number(1)), ...(areas ? [oneOf(c("area"), areas.map(text))] : [])];
  const within = inside ? [oneOf(c("n"), inside.map(number))] : [];
  const dated = at && oneOf(c("n"), at.map(number));
  if (!latest) {
    const where = all(reach, ...wanted, ...within, ...(dated ? [dated] : []));
    return { name: "asked", query: select({ select: [{ all: true }], from: { source: table(from), as: "c" }, where }) };
  }
  const last = select({
    select: selected({
      indicator: c("indicator"),
      shown_frequency: c("shown_frequency"),
      day: call("max", c("last_day")),
    }),
    from: { source: table(from), as: "c" },
    where: all(isThere(column(`${levels[0].name}_value`, "c")), ...wanted),
    groupBy: [1, 2],
  });
  const isLast = isThere(column("day", "last"));
  const query = select({
    with: [{ name: "last", query: last }],
    select: [{ all: true, of: "c" }],
    from: { source: table(from), as: "c" },
    joins: [
      left(
        "last",
        "last",
        all(same("last", "c", "indicator", "shown_frequency"), equal(column("day", "last"), c("last_day"))),
      ),
    ],
    where: all(reach, ...wanted, ...within, dated ? any(isLast, dated) : isLast),
  });
  return { name: "asked", query };
}
