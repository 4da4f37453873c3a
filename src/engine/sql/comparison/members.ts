import type { Area } from "../../../model/area.ts";
import { startDay } from "../../../model/period.ts";
import { parsePeriod } from "../../../model/period-notation.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, compared, equal, firstOf, isThere } from "../operators.ts";
import { type Join, type Query, select, selected, table, union, values } from "../query.ts";
import { column, number, text } from "../values.ts";
import type { CellPeriods } from "./cell-periods.ts";
import type { Part } from "./figures.ts";
import { breaksAt } from "./statuses.ts";

const of = (as: string) => (name: string) => column(name, as);
const [m, e, p, f] = [of("m"), of("e"), of("p"), of("f")];
const same = (left: string, right: string, ...names: readonly string[]): Expression =>
  all(...names.map((name) => equal(column(name, left), column(name, right))));

/** What is known of series: which there are, from when to when they go, and where they break. */
export interface MembersCall {
  readonly cells: CellPeriods;
  readonly breaks: boolean;
  /** Whether figures are marked where the series breaks. */
  readonly marks: boolean;
  readonly wholes: { readonly indicators: boolean; readonly among: boolean };
}

/** The parts that say what series there are. */
export function memberParts({ cells, breaks, marks, wholes }: MembersCall): readonly Part[] {
  return [
    { name: "members", query: membersQuery() },
    { name: "extents", query: extentsQuery() },
    { name: "spans", query: spansQuery() },
    ...(wholes.indicators ? [{ name: "nested", query: nestedQuery() }] : []),
    ...(wholes.among ? [{ name: "whole_areas", query: wholeAreasQuery() }] : []),
    ...(breaks
      ? [
          { name: "breaks", query: breaksQuery(marks) },
          { name: "last_breaks", query: lastBreaksQuery(cells) },
        ]
      : []),
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

const parts: readonly Join[] = [
  { kind: "inner", source: table("areas"), as: "a", on: same("a", "m", "area") },
  {
    kind: "inner",
    source: table("members"),
    as: "w",
    on: all(same("w", "m", "indicator"), equal(column("area", "w"), column("parent", "a"))),
  },
];

/** The indicators of which the data has areas that are parts of others. */
function nestedQuery(): Query {
  return select({
    select: selected({ indicator: m("indicator") }),
    from: { source: table("members"), as: "m" },
    joins: parts,
    groupBy: [1],
  });
}

/** The areas that others are a part of, of each indicator. */
function wholeAreasQuery(): Query {
  return select({
    select: selected({ indicator: m("indicator"), area: column("parent", "a") }),
    from: { source: table("members"), as: "m" },
    joins: parts.slice(0, 1),
    groupBy: [1, 2],
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
    where: breaksAt(f("status")),
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
function lastBreaksQuery({ part }: CellPeriods): Query {
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
        source: table(part),
        as: "p",
        on: all(same("p", "b", "frequency"), compared(b("day"), "<=", p("last_day"))),
      },
    ],
    groupBy: [1, 2, 3],
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
