import type { Base } from "../../../compare/base.ts";
import { type ComparisonReason, comparisonReasons, hasValue } from "../../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../../model/indicator.ts";
import type { Period } from "../../../model/period.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, arithmetic, compared, equal, firstOf, isNull, isThere, oneOf } from "../operators.ts";
import { type Join, type Selected, type Source, select, selected, subQuery, table } from "../query.ts";
import { column, number, text } from "../values.ts";
import { windowsOf } from "./windows.ts";

/** What a query knows of the base of one comparison: how it is joined to the cells, why there is none, and what it is. */
export interface SqlBasis {
  /** Joins to the cells, `a`. */
  readonly joins: readonly Join[];
  /** What these bring, under names that begin with the comparison's own. */
  readonly brings: readonly Selected[];
  /** Why there is no base, or `ok`, from what was brought. */
  readonly reason: Expression;
  /** What that may be, beside `ok`. */
  readonly reasons: readonly ComparisonReason[];
  /** The base as a numerator and, where it is not 1, a denominator, both whole numbers. */
  readonly num: Expression;
  readonly den: Expression | undefined;
  /** How many periods it is made of and how many it needs; undefined where it is of one. */
  readonly counts: { readonly have: Expression; readonly need: Expression } | undefined;
  /** The day that results begin with, where the base is of the series itself. */
  readonly from: Expression | undefined;
  readonly ofPlan: boolean;
}

/** What bases are made of. */
export interface BasisCall {
  /** A name for what belongs to this comparison. */
  readonly own: string;
  readonly periods: readonly Period[];
  readonly kinds: readonly IndicatorKind[];
}

const of = (as: string) => (name: string) => column(name, as);
const a = of("a");

/** The base of a comparison. Throws a RangeError for those that {@link sqlComparisons} refuses. */
export function sqlBasis(base: Base, said: BasisCall): SqlBasis {
  const { window, series } = base;
  if (window.kind === "plan-year") return planBasis(window.phasing.kind === "linear", said);
  if (window.kind === "first") throw new RangeError("the first period of a series is not a base that is joined");
  if (window.kind === "same") return sameBasis(series, said);
  return windowBasis(windowsOf(window, said.periods, said.kinds), said);
}

/** The same period of another area: its whole, or one that is named. */
function sameBasis(series: Base["series"], { own }: BasisCall): SqlBasis {
  const s = of(own);
  const area = series.kind === "area" ? text(series.code) : a("parent");
  const on = all(equal(s("indicator"), a("indicator")), equal(s("area"), area), equal(s("n"), a("n")));
  const [value, twice] = [column(`${own}_value`), column(`${own}_twice`)];
  return {
    joins: [{ kind: "left", source: table("figures"), as: own, on }],
    brings: selected({ [`${own}_value`]: s("value"), [`${own}_twice`]: s("twice") }),
    reason: firstOf(
      [
        ...(series.kind === "whole" ? [[isNull(column("parent")), text("no-total")] as const] : []),
        [equal(twice, number(1)), text("duplicate-observation")],
        [isThere(value), text("ok")],
      ],
      text("missing-base"),
    ),
    reasons: ["no-total", "duplicate-observation", "missing-base"],
    num: value,
    den: undefined,
    counts: undefined,
    from: undefined,
    ofPlan: false,
  };
}

/** Other periods of the series itself: one, or several of which the mean is taken. */
function windowBasis(
  { windows, bases, byKind, several, refusals }: ReturnType<typeof windowsOf>,
  { own }: BasisCall,
): SqlBasis {
  const w = of(`${own}_w`);
  const s = of(own);
  const brought = (name: string) => column(`${own}_${name}`);
  const byWindow = all(equal(w("n"), a("n")), ...(byKind ? [equal(w("kind"), a("kind"))] : []));
  const bySeries = all(
    equal(s("indicator"), a("indicator")),
    equal(s("area"), a("area")),
    equal(s("n"), a("n")),
    ...(byKind ? [equal(s("kind"), a("kind"))] : []),
  );
  const [have, need] = [call("coalesce", brought("have"), number(0)), brought("need")];
  const names = ["need", "minimum", "refused", "base_starts", "base_ends"];
  const isNew = all(
    compared(column("stated_first"), ">", brought("base_starts")),
    compared(column("first_value"), "<=", brought("base_ends")),
  );
  return {
    joins: [
      { kind: "left", source: windows, as: `${own}_w`, on: byWindow },
      { kind: "left", source: gathered(bases, byKind, several), as: own, on: bySeries },
    ],
    brings: [
      ...names.flatMap((each) => selected({ [`${own}_${each}`]: w(each) })),
      ...["total", "have", "twice", "starts", "ends"].flatMap((each) => selected({ [`${own}_${each}`]: s(each) })),
    ],
    reason: firstOf(
      [
        [isThere(brought("refused")), brought("refused")],
        [equal(brought("twice"), number(1)), text("duplicate-observation")],
        [compared(have, ">=", need), text("ok")],
        [compared(have, ">=", brought("minimum")), text("partial-base")],
        [compared(have, ">", number(0)), text("incomplete-base")],
        [isNew, text("new-member")],
      ],
      text("missing-base"),
    ),
    reasons: [...refusals, "duplicate-observation", "partial-base", "incomplete-base", "new-member", "missing-base"],
    num: brought("total"),
    den: several ? brought("have") : undefined,
    counts: several ? { have, need } : undefined,
    from: firstOf([[equal(column("kind"), text("stock")), brought("ends")]], brought("starts")),
    ofPlan: false,
  };
}

/** For each series and period the figures of its base: their sum, how many they are, and when the first begins. */
function gathered(bases: Source, byKind: boolean, several: boolean): Source {
  const [f, b, p] = [of("f"), of("b"), of("p")];
  const valued = (what: Expression) => firstOf([[isThere(f("value")), what]]);
  const grouped = (name: "sum" | "count" | "min" | "max", what: Expression) => (several ? call(name, what) : what);
  return subQuery(
    select({
      select: [
        ...selected({ indicator: f("indicator"), area: f("area"), n: b("n") }),
        ...(byKind ? selected({ kind: b("kind") }) : []),
        ...selected({
          total: grouped("sum", f("value")),
          have: several ? call("count", f("value")) : firstOf([[isThere(f("value")), number(1)]], number(0)),
          twice: grouped("max", f("twice")),
          starts: grouped("min", valued(p("first_day"))),
          ends: grouped("min", valued(p("last_day"))),
        }),
      ],
      from: { source: bases, as: "b" },
      joins: [
        { kind: "inner", source: table("figures"), as: "f", on: equal(f("n"), b("base_n")) },
        { kind: "inner", source: table("periods"), as: "p", on: equal(p("n"), b("base_n")) },
      ],
      groupBy: several ? [1, 2, 3, ...(byKind ? [4] : [])] : [],
    }),
  );
}

/** The plan of the year, all of it or the part that is expected by then of a flow. */
function planBasis(linear: boolean, { own }: BasisCall): SqlBasis {
  const s = of(own);
  const on = all(equal(s("indicator"), a("indicator")), equal(s("area"), a("area")), equal(s("n"), a("plan_n")));
  const [value, twice] = [column(`${own}_value`), column(`${own}_twice`)];
  return {
    joins: [{ kind: "left", source: table("plans"), as: own, on }],
    brings: selected({ [`${own}_value`]: s("value"), [`${own}_twice`]: s("twice") }),
    reason: firstOf(
      [
        [equal(twice, number(1)), text("duplicate-observation")],
        [isNull(value), text("no-plan")],
        ...(linear ? [[compared(column("kind"), "<>", text("flow")), text("not-applicable")] as const] : []),
      ],
      text("ok"),
    ),
    reasons: ["duplicate-observation", "no-plan", ...(linear ? (["not-applicable"] as const) : [])],
    num: linear ? arithmetic("*", value, column("part")) : value,
    den: linear ? column("whole") : undefined,
    counts: undefined,
    from: undefined,
    ofPlan: true,
  };
}

/** Whether what has this reason has a value. */
export function isUsable(reason: Expression): Expression {
  return oneOf(reason, comparisonReasons.filter(hasValue).map(text));
}
