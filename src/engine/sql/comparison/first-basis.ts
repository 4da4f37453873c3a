import type { Period } from "../../../model/period.ts";
import { endDay, startDay, yearOf } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { inYear } from "../../../model/period-reference.ts";
import { sameWindow } from "../../periods/wanted-periods.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, arithmetic, compared, equal, firstOf, isNull, isThere, not, oneOf } from "../operators.ts";
import { type Join, type Source, select, selected, subQuery, table, values } from "../query.ts";
import { cast, column, nothing, number, text } from "../values.ts";
import { type BasisCall, type SqlBasis, undatedBasis } from "./basis.ts";
import type { CellPeriods } from "./cell-periods.ts";
import { overFor } from "./levels.ts";
import { levelOfFigures } from "./window-basis.ts";

const of = (as: string) => (name: string) => column(name, as);
const a = of("a");
const perYear = [
  ["A", 1],
  ["S", 2],
  ["Q", 4],
  ["M", 12],
] as const;

/** The first period in which the series has a value: which one that is differs from series to series. */
export function firstBasis(said: BasisCall): SqlBasis {
  const { own, dated, cells } = said;
  const s = of(own);
  const brought = (name: string) => column(`${own}_${name}`);
  const on = all(
    equal(s("indicator"), a("indicator")),
    equal(s("area"), a("area")),
    equal(s("frequency"), a("frequency")),
  );
  const grows = growing(said);
  const pairs: readonly Join[] =
    grows || dated
      ? [
          {
            kind: "left",
            source: alikeList(cells),
            as: `${own}_k`,
            on: all(equal(column("n", `${own}_k`), a("n")), equal(column("first_n", `${own}_k`), s("n"))),
          },
        ]
      : [];
  const names = [
    "total",
    "n",
    "from",
    "status",
    ...(dated ? ["ordinal", "number", "year", "first_day"] : grows ? ["number"] : []),
  ];
  const other = grows && all(grows, not(alike(brought, "same")));
  return {
    ...undatedBasis,
    joins: [{ kind: "left", source: firsts(said), as: own, on }, ...pairs],
    brings: [
      ...names.flatMap((each) => selected({ [`${own}_${each}`]: s(each) })),
      ...(pairs.length > 0
        ? selected({ [`${own}_same`]: column("same", `${own}_k`), [`${own}_again`]: column("again", `${own}_k`) })
        : []),
    ],
    reason: firstOf(
      [
        [any(isNull(brought("n")), compared(brought("n"), ">", column("n"))), text("missing-base")],
        ...(other ? [[other, text("not-applicable")] as const] : []),
      ],
      text("ok"),
    ),
    reasons: ["missing-base", ...(other ? (["not-applicable"] as const) : [])],
    num: brought("total"),
    den: said.level.den > 1 ? number(said.level.den) : undefined,
    from: brought("from"),
    years: dated ? yearsFrom(brought) : nothing,
    status: call("coalesce", brought("status"), undatedBasis.status),
  };
}

/** Values of windows, and of flows to date, grow through the year, so that only equal ones are compared. */
function growing({ level, cells }: BasisCall): Expression | undefined {
  if (cells.part === "longer") return undefined;
  const over = overFor(level, "flow").kind;
  if (over === "trailing") return undefined;
  const among =
    over === "to-date" ? compared(column("frequency"), "<>", text("A")) : equal(column("frequency"), text("to-date"));
  return all(equal(column("kind"), text("flow")), among);
}

/** Whether the first period is the same part of its year: by number, and where days decide by what the calendar says. */
function alike(brought: (name: string) => Expression, which: "same" | "again"): Expression {
  const listed = call("coalesce", brought(which), number(0));
  const byDate = oneOf(column("shown_frequency"), ["D", "to-date"].map(text));
  return any(all(byDate, equal(listed, number(1))), all(not(byDate), equal(brought("number"), column("number"))));
}

function yearsFrom(brought: (name: string) => Expression): Expression {
  const double = (of: Expression) => cast(of, "double");
  const ordinals = double(arithmetic("-", column("ordinal"), brought("ordinal")));
  const days = double(arithmetic("-", column("first_day"), brought("first_day")));
  return firstOf(
    [
      ...perYear.map(
        ([frequency, count]) =>
          [equal(column("shown_frequency"), text(frequency)), arithmetic("/", ordinals, number(count))] as const,
      ),
      [alike(brought, "again"), double(arithmetic("-", column("year"), brought("year")))],
    ],
    arithmetic("/", days, number(365.2425)),
  );
}

/** For each series what its first value is, and where it stands in the calendar. */
function firsts(said: BasisCall): Source {
  const { part, columns, plain } = levelOfFigures(said, "f");
  const [f, p, i] = [of("f"), of("p"), of("i")];
  const at = plain ? p : f;
  const from = plain ? firstOf([[equal(i("kind"), text("stock")), p("last_day")]], p("first_day")) : columns.from;
  const first = (what: Expression) => call("at-min", what, f("n"));
  return subQuery(
    select({
      select: selected({
        indicator: f("indicator"),
        area: f("area"),
        frequency: at("frequency"),
        n: call("min", f("n")),
        total: first(columns.value),
        from: first(from),
        status: first(columns.status),
        ordinal: first(at("ordinal")),
        number: first(at("number")),
        year: first(at("year")),
        first_day: first(at("first_day")),
      }),
      from: { source: table(part), as: "f" },
      joins: plain
        ? [
            { kind: "inner", source: table("periods"), as: "p", on: equal(p("n"), f("n")) },
            { kind: "inner", source: table("indicators"), as: "i", on: equal(i("indicator"), f("indicator")) },
          ]
        : [],
      where: isThere(columns.value),
      groupBy: [1, 2, 3],
    }),
  );
}

/** Pairs of days and of windows that are the same part of their years, seen from the later and from the earlier. */
function alikeList({ list }: CellPeriods): Source {
  const dated = list.map((each, n) => ({ ...each, n })).filter(({ period }) => isByDate(period));
  const rows = dated.flatMap((later) =>
    dated
      .filter((each) => each.frequency === later.frequency && each.n <= later.n)
      .flatMap((first) => {
        const same = sameWindow(first.period, later.period);
        const again = isAgain(first.period, later.period);
        return same || again ? [[number(later.n), number(first.n), number(same ? 1 : 0), number(again ? 1 : 0)]] : [];
      }),
  );
  return values(
    ["n", "first_n", "same", "again"].map((name) => ({ name, type: "integer" as const })),
    rows,
  );
}

function isByDate(of: Period): boolean {
  return of.kind === "to-date" || of.frequency === "D";
}

/** Whether one period is what another comes to in the year of the first. */
function isAgain(first: Period, later: Period): boolean {
  const found = inYear(first, yearOf(later));
  return found.found && formatPeriod(found.period) === formatPeriod(later) && startDay(later) <= endDay(later);
}
