import type { Area } from "../../../model/area.ts";
import { startDay } from "../../../model/period.ts";
import { parsePeriod } from "../../../model/period-notation.ts";
import { call, over } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, compared, equal, firstOf, isThere, oneOf } from "../operators.ts";
import { type Join, type Query, type Selected, select, selected, table, union, values } from "../query.ts";
import { column, number, text } from "../values.ts";
import type { Part } from "./figures.ts";

/** Which cells there are, and which of them are asked for. */
export interface CellsCall {
  /** Flows of parts of years are wanted summed from the year's beginning. */
  readonly cumulates: boolean;
  readonly breaks: boolean;
  /** Whether figures are marked where the series breaks. */
  readonly marks: boolean;
  readonly parents: boolean;
  /** Columns that the list of indicators has for single comparisons. */
  readonly answers: readonly string[];
  /** Codes of areas; all where it is not given. */
  readonly areas: readonly string[] | undefined;
  /** Numbers of periods; all where it is not given. */
  readonly at: readonly number[] | undefined;
  /** Also, or only, the last period with a value of each indicator and frequency. */
  readonly latest: boolean;
}

const of = (as: string) => (name: string) => column(name, as);
const [m, e, p, i, f, s, l] = [of("m"), of("e"), of("p"), of("i"), of("f"), of("s"), of("l")];
const same = (left: string, right: string, ...names: readonly string[]): Expression =>
  all(...names.map((name) => equal(column(name, left), column(name, right))));

/**
 * The cells of the data, `asked`: each indicator and area in each period of the frequencies that it has figures of, whether
 * or not there is a figure. What a value is compared with is joined to them, so that nothing is dropped by a join.
 */
export function cellParts(said: CellsCall): readonly Part[] {
  return [
    { name: "members", query: membersQuery() },
    { name: "extents", query: extentsQuery() },
    { name: "spans", query: spansQuery() },
    ...(said.breaks
      ? [
          { name: "breaks", query: breaksQuery(said.marks) },
          { name: "last_breaks", query: lastBreaksQuery() },
        ]
      : []),
    { name: "cells", query: cellsQuery(said) },
    { name: "asked", query: askedQuery(said) },
  ];
}

function membersQuery(): Query {
  const o = of("o");
  return select({
    select: selected({ indicator: o("indicator"), area: o("area") }),
    from: { source: table("observed"), as: "o" },
    groupBy: [1, 2],
  });
}

const periodsOfFigures: Join = { kind: "inner", source: table("periods"), as: "p", on: same("p", "f", "n") };
const isValued = any(isThere(f("value")), equal(f("twice"), number(1)));
const whereValued = (what: Expression): Expression => firstOf([[isValued, what]]);

/** How far the figures of each indicator and frequency reach, and the values among them. */
function extentsQuery(): Query {
  return select({
    select: selected({
      indicator: f("indicator"),
      frequency: p("frequency"),
      first_value: call("min", whereValued(p("first_day"))),
      last_value: call("max", whereValued(p("last_day"))),
      last_stated: call("max", p("last_day")),
    }),
    from: { source: table("figures"), as: "f" },
    joins: [periodsOfFigures],
    groupBy: [1, 2],
  });
}

/** From when to when each series has values, and anything stated. */
function spansQuery(): Query {
  return select({
    select: selected({
      indicator: f("indicator"),
      area: f("area"),
      frequency: p("frequency"),
      first_value: call("min", whereValued(p("first_day"))),
      first_stated: call("min", p("first_day")),
      last_stated: call("max", p("last_day")),
      last_n: call("max", whereValued(f("n"))),
    }),
    from: { source: table("figures"), as: "f" },
    joins: [periodsOfFigures],
    groupBy: [1, 2, 3],
  });
}

/** The days from which on a series is of something else: marked in the data, or known of its area. */
function breaksQuery(marks: boolean): Query {
  const marked = select({
    select: selected({
      indicator: f("indicator"),
      area: f("area"),
      frequency: p("frequency"),
      day: p("first_day"),
    }),
    from: { source: table("figures"), as: "f" },
    joins: [periodsOfFigures],
    where: equal(f("marked"), number(1)),
  });
  const b = of("b");
  const moved = select({
    select: selected({ indicator: m("indicator"), area: m("area"), frequency: e("frequency"), day: b("day") }),
    from: { source: table("members"), as: "m" },
    joins: [
      { kind: "inner", source: table("extents"), as: "e", on: same("e", "m", "indicator") },
      { kind: "inner", source: table("area_breaks"), as: "b", on: same("b", "m", "area") },
    ],
  });
  return marks ? union(marked, moved) : moved;
}

/** The last break of each series by the end of each period. */
function lastBreaksQuery(): Query {
  const b = of("b");
  return select({
    select: selected({
      indicator: b("indicator"),
      area: b("area"),
      n: p("n"),
      day: call("max", b("day")),
    }),
    from: { source: table("breaks"), as: "b" },
    joins: [
      {
        kind: "inner",
        source: table("periods"),
        as: "p",
        on: all(same("p", "b", "frequency"), compared(b("day"), "<=", p("last_day"))),
      },
    ],
    groupBy: [1, 2, 3],
  });
}

function cellsQuery({ cumulates, breaks, parents, answers }: CellsCall): Query {
  const twice = call("coalesce", f("twice"), number(0));
  return select({
    select: [
      ...selected({ indicator: m("indicator"), area: m("area"), n: p("n"), kind: i("kind"), factor: i("factor") }),
      ...answers.flatMap((each) => selected({ [each]: i(each) })),
      ...periodColumns.flatMap((each) => selected({ [each]: p(each) })),
      ...selected({
        value: f("value"),
        twice,
        stated: firstOf([[isThere(f("n")), number(1)]], number(0)),
        series_first: s("first_value"),
        stated_first: s("first_stated"),
        stated_last: s("last_stated"),
        lasts_until: l("year_later"),
        first_value: e("first_value"),
        last_value: e("last_value"),
        last_stated: e("last_stated"),
      }),
      ...(parents ? selected({ parent: column("parent", "a") }) : []),
      ...(breaks ? selected({ last_break: column("day", "b") }) : []),
      ...(cumulates ? cumulated(twice) : []),
    ],
    from: { source: table("members"), as: "m" },
    joins: [
      { kind: "inner", source: table("extents"), as: "e", on: same("e", "m", "indicator") },
      { kind: "inner", source: table("indicators"), as: "i", on: same("i", "m", "indicator") },
      { kind: "inner", source: table("periods"), as: "p", on: same("p", "e", "frequency") },
      {
        kind: "left",
        source: table("figures"),
        as: "f",
        on: all(same("f", "m", "indicator", "area"), same("f", "p", "n")),
      },
      {
        kind: "left",
        source: table("spans"),
        as: "s",
        on: all(same("s", "m", "indicator", "area"), same("s", "e", "frequency")),
      },
      { kind: "left", source: table("periods"), as: "l", on: equal(l("n"), s("last_n")) },
      ...(parents ? [{ kind: "left", source: table("areas"), as: "a", on: same("a", "m", "area") } as const] : []),
      ...(breaks
        ? [
            {
              kind: "left",
              source: table("last_breaks"),
              as: "b",
              on: all(same("b", "m", "indicator", "area"), same("b", "p", "n")),
            } as const,
          ]
        : []),
    ],
  });
}

const periodColumns = [
  "period",
  "frequency",
  "first_day",
  "last_day",
  "anchor",
  "number",
  "year_starts",
  "plan_n",
  "part",
  "whole",
] as const;

/** Sums from the first period of the year, with how many values are in them: all that there should be, or no sum. */
function cumulated(twice: Expression): readonly Selected[] {
  const within = [m("indicator"), m("area"), p("frequency"), p("year")];
  const order = [{ by: p("number"), descending: false }];
  return selected({
    to_date: over(call("sum", f("value")), within, order),
    to_date_have: over(call("count", f("value")), within, order),
    to_date_twice: over(call("max", twice), within, order),
  });
}

function askedQuery({ areas, at, latest }: CellsCall): Query {
  const c = of("c");
  const reach = any(equal(c("stated"), number(1)), compared(c("anchor"), "<=", c("last_stated")));
  const wanted = areas ? [oneOf(c("area"), areas.map(text))] : [];
  const dated = at && oneOf(c("n"), at.map(number));
  if (!latest) {
    const where = all(reach, ...wanted, ...(dated ? [dated] : []));
    return select({ select: [{ all: true }], from: { source: table("cells"), as: "c" }, where });
  }
  const last = select({
    select: selected({ indicator: c("indicator"), frequency: c("frequency"), day: call("max", c("last_day")) }),
    from: { source: table("cells"), as: "c" },
    where: all(isThere(c("value")), ...wanted),
    groupBy: [1, 2],
  });
  const isLast = isThere(column("day", "last"));
  return select({
    with: [{ name: "last", query: last }],
    select: [{ all: true, of: "c" }],
    from: { source: table("cells"), as: "c" },
    joins: [
      {
        kind: "left",
        source: table("last"),
        as: "last",
        on: all(same("last", "c", "indicator", "frequency"), equal(column("day", "last"), c("last_day"))),
      },
    ],
    where: all(reach, ...wanted, dated ? any(isLast, dated) : isLast),
  });
}

/** The wholes of areas, as rows that a query carries. */
export function parentList(areas: readonly Area[]): Part["query"] {
  return select({
    select: [{ all: true }],
    from: {
      source: values(
        [
          { name: "area", type: "text" },
          { name: "parent", type: "text" },
        ],
        areas.flatMap(({ code, parent }) => (parent === undefined ? [] : [[text(code), text(parent)]])),
      ),
      as: "v",
    },
  });
}

/** The days from which on areas cover another territory, as rows that a query carries. */
export function areaBreakList(areas: readonly Area[]): Part["query"] {
  const rows = areas.flatMap(({ code, breaks }) =>
    (breaks ?? []).flatMap((each) => {
      const found = parsePeriod(each);
      return found ? [[text(code), number(startDay(found))]] : [];
    }),
  );
  const columns = [
    { name: "area", type: "text" },
    { name: "day", type: "integer" },
  ] as const;
  return select({ select: [{ all: true }], from: { source: values(columns, rows), as: "v" } });
}
