import type { Phasing } from "../../../compare/phasing.ts";
import { period as periodOf, toDate } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { type AxisFrequency, axisFrequency } from "../../periods/axis.ts";
import { madeOf } from "../../periods/span.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, arithmetic, compared, equal, firstOf, isNull, isThere, oneOf } from "../operators.ts";
import { type Join, type Source, select, selected, subQuery, table, values } from "../query.ts";
import { column, number, text } from "../values.ts";
import { type BasisCall, refusedBasis, type SqlBasis, undatedBasis } from "./basis.ts";
import { columnsOfLevel } from "./levels.ts";
import { windowBasis } from "./window-basis.ts";

const of = (as: string) => (name: string) => column(name, as);
const a = of("a");

/** The plan of the year, as much of it as is expected of the part of the year that the value covers. */
export function planBasis(phasing: Phasing, said: BasisCall): SqlBasis {
  if (said.level.over.kind === "trailing") return refusedBasis("not-applicable");
  const plan = yearBasis(said);
  switch (phasing.kind) {
    case "none":
      return plan;
    case "linear":
      return {
        ...plan,
        reason: unless(plan, [[compared(column("kind"), "<>", text("flow")), text("not-applicable")]]),
        reasons: [...plan.reasons, "not-applicable"],
        num: arithmetic("*", plan.num, column("part")),
        den: column("whole"),
      };
    case "seasonal":
      return seasonalBasis(plan, phasing.first, phasing.last, said);
    case "given":
      return givenBasis(said);
  }
}

/** What is said of a plan, and else of what there is of it. */
function unless(plan: SqlBasis, when: readonly (readonly [Expression, Expression])[]): Expression {
  return firstOf([[compared(plan.reason, "<>", text("ok")), plan.reason], ...when], text("ok"));
}

function yearBasis({ own, plansChanged }: BasisCall): SqlBasis {
  const [s, k] = [of(own), of(`${own}_k`)];
  const series = (as: (name: string) => Expression) =>
    [equal(as("indicator"), a("indicator")), equal(as("area"), a("area"))] as const;
  const [value, twice] = [column(`${own}_value`), column(`${own}_twice`)];
  const inForce: readonly Join[] = plansChanged
    ? [{ kind: "left", source: table("plans_in_force"), as: `${own}_k`, on: all(...series(k), equal(k("n"), a("n"))) }]
    : [];
  const known = plansChanged ? firstOf([[isThere(s("value")), call("coalesce", k("value"), s("value"))]]) : s("value");
  return {
    ...undatedBasis,
    joins: [
      { kind: "left", source: table("plans"), as: own, on: all(...series(s), equal(s("n"), a("plan_n"))) },
      ...inForce,
    ],
    brings: selected({ [`${own}_value`]: known, [`${own}_twice`]: s("twice"), [`${own}_status`]: s("status") }),
    reason: firstOf(
      [
        [equal(twice, number(1)), text("duplicate-observation")],
        [isNull(value), text("no-plan")],
      ],
      text("ok"),
    ),
    reasons: ["duplicate-observation", "no-plan"],
    num: value,
    status: firstOf([[isThere(value), column(`${own}_status`)]], undatedBasis.status),
    ofPlan: true,
  };
}

/** The part that the same periods were of their years, all years together. */
function seasonalBasis(plan: SqlBasis, first: number, last: number, said: BasisCall): SqlBasis {
  const { own } = said;
  const need = last - first + 1;
  const parts = windowBasis(
    { kind: "years", first, last, minimum: need },
    { kind: "same" },
    { ...said, own: `${own}_p`, dated: false, holiday: undefined },
  );
  const y = of(`${own}_y`);
  const on = all(
    equal(y("indicator"), a("indicator")),
    equal(y("area"), a("area")),
    equal(y("frequency"), a("frequency")),
  );
  const [whole, wholes] = [column(`${own}_whole`), call("coalesce", column(`${own}_wholes`), number(0))];
  const reached = call("coalesce", column(`${own}_p_have`), number(0));
  const have = firstOf([[compared(reached, "<", wholes), reached]], wholes);
  const short = compared(have, "<", number(need));
  const part = arithmetic("*", plan.num, column(`${own}_p_total`));
  return {
    ...plan,
    joins: [...plan.joins, ...parts.joins, { kind: "left", source: yearTotals(first, last, said), as: `${own}_y`, on }],
    brings: [
      ...plan.brings,
      ...parts.brings,
      ...selected({ [`${own}_whole`]: y("total"), [`${own}_wholes`]: y("have") }),
    ],
    reason: unless(plan, [
      [oneOf(column("kind"), ["ratio", "index"].map(text)), text("not-additive")],
      [short, text("incomplete-base")],
      [equal(whole, number(0)), text("zero-base")],
    ]),
    reasons: [...plan.reasons, "not-additive", "incomplete-base", "zero-base"],
    num: firstOf([[compared(whole, "<", number(0)), arithmetic("-", number(0), part)]], part),
    den: call("absolute", whole),
    // Of how many years there is something is only told where that is why there is no base.
    counts: {
      have,
      need: firstOf(
        [[oneOf(column(`${own}_basis`), ["incomplete-base", "zero-base"].map(text)), number(need)]],
        number(1),
      ),
    },
  };
}

const frequencies: readonly AxisFrequency[] = ["A", "S", "Q", "M", "W", "D", "to-date"];

/** For each series the sum of some years' totals, and how many of them there are. Of windows the one that covers its year, else the year itself. */
function yearTotals(first: number, last: number, { periods }: BasisCall): Source {
  const places = new Map(periods.map((each, n) => [formatPeriod(each), n]));
  const used = frequencies.filter((each) => periods.some((period) => axisFrequency(period) === each));
  const rows = used.flatMap((frequency) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((year) => {
      const own = periodOf("A", year);
      const parts =
        frequency === "to-date" ? [own, toDate(own, own)] : madeOf({ kind: "every", frequency: "A" }, own, frequency);
      return parts.flatMap((each, at) => {
        const n = places.get(formatPeriod(each));
        const isLast = at === parts.length - 1 ? 1 : 0;
        return n === undefined
          ? []
          : [[text(frequency), number(year), number(n), number(isLast), number(parts.length)]];
      });
    }),
  );
  const [y, f, i, g] = [of("y"), of("f"), of("i"), of("g")];
  const parts = values(
    [
      { name: "frequency", type: "text" },
      { name: "year", type: "integer" },
      { name: "base_n", type: "integer" },
      { name: "is_last", type: "integer" },
      { name: "parts", type: "integer" },
    ],
    rows,
  );
  const years = select({
    select: selected({
      indicator: f("indicator"),
      area: f("area"),
      frequency: y("frequency"),
      year: y("year"),
      kind: call("max", i("kind")),
      total: call("sum", f("value")),
      have: call("count", f("value")),
      earlier_value: call("max", firstOf([[equal(y("is_last"), number(0)), f("value")]])),
      last_value: call("max", firstOf([[equal(y("is_last"), number(1)), f("value")]])),
      parts: call("max", y("parts")),
    }),
    from: { source: parts, as: "y" },
    joins: [
      { kind: "inner", source: table("figures"), as: "f", on: equal(f("n"), y("base_n")) },
      { kind: "inner", source: table("indicators"), as: "i", on: equal(i("indicator"), f("indicator")) },
    ],
    groupBy: [1, 2, 3, 4],
  });
  const isStock = equal(g("kind"), text("stock"));
  const total = firstOf([
    [equal(g("frequency"), text("to-date")), call("coalesce", g("last_value"), g("earlier_value"))],
    [isStock, g("last_value")],
    [equal(g("have"), g("parts")), g("total")],
  ]);
  return subQuery(
    select({
      select: selected({
        indicator: g("indicator"),
        area: g("area"),
        frequency: g("frequency"),
        total: call("sum", total),
        have: call("count", total),
      }),
      from: { source: subQuery(years), as: "g" },
      groupBy: [1, 2, 3],
    }),
  );
}

/** Plans for the series' own periods, brought to what the value is brought to. */
function givenBasis({ level }: BasisCall): SqlBasis {
  const { value, reason, have, need, status } = columnsOfLevel({ ...level, name: `plan_${level.name}` });
  const short = equal(reason, text("incomplete-value"));
  return {
    ...undatedBasis,
    reason: firstOf(
      [
        [isThere(value), text("ok")],
        [short, text("incomplete-base")],
        [oneOf(reason, ["duplicate-observation", "not-additive"].map(text)), reason],
      ],
      text("no-plan"),
    ),
    reasons: ["incomplete-base", "duplicate-observation", "not-additive", "no-plan"],
    num: value,
    counts: { have: firstOf([[short, have]], number(1)), need: firstOf([[short, need]], number(1)) },
    status: firstOf([[isThere(value), status]], undatedBasis.status),
    ofPlan: true,
  };
}
