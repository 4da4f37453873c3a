import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, arithmetic, compared, equal, firstOf, isThere, not, oneOf } from "../operators.ts";
import { type Query, type Selected, select, selected, subQuery, table } from "../query.ts";
import { cast, castOrNull, column, nothing, number, text } from "../values.ts";
import { noStatus, statusOfRow, usualStatus } from "./statuses.ts";
import type { WarehouseColumn, WarehouseField, WarehouseTable } from "./warehouse-table.ts";

/** What of a table is read, and which of several publications counts. */
export interface FiguresCall {
  readonly table: WarehouseTable;
  /** Whether it has columns of these, so that rows of one cell have to be weighed. */
  readonly scenarios: boolean;
  readonly statuses: boolean;
  readonly vintage: VintageRule | undefined;
}

/** The last or the first of the publications, or of those that are listed. */
export interface VintageRule {
  readonly take: "last" | "first";
  readonly among: readonly string[] | undefined;
}

/** A named part of a query. */
export interface Part {
  readonly name: string;
  readonly query: Query;
}

/** The first part of a query: the rows of the table as they are. */
export function rowsPart(said: FiguresCall): Part {
  return { name: "source_rows", query: rowsQuery(said) };
}

/**
 * The figures of a table: `figures`, what happened or is estimated, and `plans`, of each indicator, area and period one,
 * with its value as a whole number (`value`), and whether it is said twice with different values (`twice`).
 */
export function figureParts(said: FiguresCall): readonly Part[] {
  return [
    { name: "read", query: readQuery(said) },
    { name: "observed", query: observedQuery(said) },
    { name: "counted", query: weighs(said) ? countedQuery(said) : groupedQuery() },
    { name: "figures", query: figureQuery("figures") },
    { name: "plans", query: figureQuery("plans") },
  ];
}

function weighs({ scenarios, statuses, vintage }: FiguresCall): boolean {
  return scenarios || statuses || vintage !== undefined;
}

const t = (name: string): Expression => column(name, "t");

function columnOf({ columns }: WarehouseTable, field: WarehouseField): Expression {
  const said: WarehouseColumn = columns[field] ?? { name: field };
  return "constant" in said ? text(said.constant) : t(said.name);
}

/** The columns of the table under the names of their fields; the first part, so that no other hides the table by its name. */
function rowsQuery({ table: of, scenarios, statuses, vintage }: FiguresCall): Query {
  const asText = (field: WarehouseField) => cast(columnOf(of, field), "text");
  const orEmpty = (field: WarehouseField) => call("coalesce", asText(field), text(""));
  return select({
    select: [
      ...selected({ indicator: asText("indicator"), area: asText("area") }),
      ...selected({ period: cast(columnOf(of, "period"), of.periods) }),
      ...selected({ raw: castOrNull(columnOf(of, "value"), "double") }),
      ...(scenarios ? selected({ scenario: orEmpty("scenario") }) : []),
      ...(statuses ? selected({ status: orEmpty("status") }) : []),
      ...(vintage ? selected({ vintage: orEmpty("vintage") }) : []),
    ],
    from: { source: table(...of.name), as: "t" },
  });
}

/** Rows of the indicators and periods that the query is for. A text that is no number is no value. */
function readQuery({ scenarios }: FiguresCall): Query {
  const [p, i] = [(name: string) => column(name, "p"), (name: string) => column(name, "i")];
  return select({
    select: [{ all: true, of: "t" }, ...selected({ n: p("n"), factor: i("factor") })],
    from: { source: table("source_rows"), as: "t" },
    joins: [
      { kind: "inner", source: table("periods"), as: "p", on: equal(p("found"), t("period")) },
      { kind: "inner", source: table("indicators"), as: "i", on: equal(i("indicator"), t("indicator")) },
    ],
    where: all(
      compared(t("area"), "<>", text("")),
      ...(scenarios ? [oneOf(t("scenario"), ["", "actual", "estimate", "plan"].map(text))] : []),
    ),
  });
}

/** Values as whole numbers, where they are whole at the scale of their indicator; others are only scaled. */
function observedQuery({ scenarios, statuses, vintage }: FiguresCall): Query {
  const r = (name: string) => column(name, "r");
  const scaled = arithmetic("*", r("raw"), r("factor"));
  const rounded = call("round", scaled);
  const value = firstOf([
    [equal(arithmetic("/", rounded, r("factor")), r("raw")), rounded],
    [call("is-finite", r("raw")), scaled],
  ]);
  const when = (condition: Expression): Expression => firstOf([[condition, number(1)]], number(0));
  const status = statuses ? statusOfRow(r("status"), value) : usualStatus(value);
  return select({
    select: [
      ...selected({ indicator: r("indicator"), area: r("area"), n: r("n"), value }),
      ...selected({ planned: scenarios ? when(equal(r("scenario"), text("plan"))) : number(0) }),
      ...selected({ estimated: scenarios ? when(equal(r("scenario"), text("estimate"))) : number(0) }),
      // A figure that says no more than that it is missing is an empty cell.
      ...selected({ empty: when(all(not(isThere(value)), equal(status, text(noStatus)))), status }),
      ...(vintage ? selected({ vintage: r("vintage") }) : []),
    ],
    from: { source: table("read"), as: "r" },
  });
}

/** Stands between parts of a key, below all letters and signs, so that keys are in the order of their parts. */
const between = "\u0001";

/** How the rows of a cell stand: empty ones last, then by publication, then estimates after what happened. */
function standingOf({ vintage }: FiguresCall): Expression {
  const o = (name: string) => column(name, "o");
  const flag = (name: string) => firstOf([[equal(o(name), number(1)), text("1")]], text("0"));
  if (!vintage) return call("concatenated", flag("empty"), flag("estimated"));
  // The last publication is the largest text, the first one the smallest; what is preferred is turned with it.
  const turned = (name: string) => firstOf([[equal(o(name), number(1)), text("0")]], text("1"));
  const mark = vintage.take === "last" ? turned : flag;
  return call("concatenated", mark("empty"), o("vintage"), text(between), mark("estimated"));
}

/**
 * The rows of one cell as groups of one standing, and what each group says: how many rows, values and statements, the least and
 * the largest value. Groups, unlike ranks, need no row of a table to be held beside all others.
 */
function standingQuery(of: FiguresCall): Query {
  const o = (name: string) => column(name, "o");
  const among = of.vintage?.among;
  return select({
    select: [
      ...selected({ indicator: o("indicator"), area: o("area"), n: o("n"), planned: o("planned") }),
      ...selected({ standing: standingOf(of) }),
      ...saidBy(),
    ],
    from: { source: table("observed"), as: "o" },
    where: among && oneOf(o("vintage"), ["", ...among].map(text)),
    groupBy: [1, 2, 3, 4, 5],
  });
}

/** What the rows of a group say together. */
function saidBy(): readonly Selected[] {
  const o = (name: string) => column(name, "o");
  // A value beside a statement that there is none is a contradiction; an empty cell beside it says nothing.
  const stated = call("count", firstOf([[equal(o("empty"), number(0)), number(1)]]));
  return selected({
    valued: call("count", o("value")),
    stated,
    least: call("min", o("value")),
    most: call("max", o("value")),
    status: call("max", firstOf([[equal(o("empty"), number(0)), o("status")]])),
  });
}

/** Of each cell the rows that count: of one publication, and estimates only where nothing else is. */
function countedQuery(of: FiguresCall): Query {
  const r = (name: string) => column(name, "r");
  const best = of.vintage?.take === "last" ? "at-max" : "at-min";
  const kept = ["valued", "stated", "least", "most", "status"];
  return select({
    select: [
      ...selected({ indicator: r("indicator"), area: r("area"), n: r("n"), planned: r("planned") }),
      ...kept.flatMap((name) => selected({ [name]: call(best, r(name), r("standing")) })),
    ],
    from: { source: subQuery(standingQuery(of)), as: "r" },
    groupBy: [1, 2, 3, 4],
  });
}

/** The rows of each cell where nothing has to be weighed. */
function groupedQuery(): Query {
  const o = (name: string) => column(name, "o");
  return select({
    select: [
      ...selected({ indicator: o("indicator"), area: o("area"), n: o("n"), planned: o("planned") }),
      ...saidBy(),
    ],
    from: { source: table("observed"), as: "o" },
    groupBy: [1, 2, 3, 4],
  });
}

function figureQuery(what: "figures" | "plans"): Query {
  const c = (name: string) => column(name, "c");
  const whole = all(equal(c("valued"), c("stated")), equal(c("least"), c("most")));
  const differs = any(compared(c("valued"), "<", c("stated")), compared(c("least"), "<>", c("most")));
  const twice = firstOf([[all(compared(c("valued"), ">", number(0)), differs), number(1)]], number(0));
  return select({
    select: [
      ...selected({ indicator: c("indicator"), area: c("area"), n: c("n") }),
      ...selected({ value: firstOf([[whole, c("least")]], cast(nothing, "double")), twice }),
      ...selected({ status: call("coalesce", c("status"), text(noStatus)) }),
    ],
    from: { source: table("counted"), as: "c" },
    where: equal(c("planned"), number(what === "plans" ? 1 : 0)),
  });
}
