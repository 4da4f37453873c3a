import { call } from "../calls.ts";
import { all, any, equal, firstOf, isThere } from "../operators.ts";
import { type Query, select, selected, table } from "../query.ts";
import { column, number } from "../values.ts";
import type { CellPeriods } from "./cell-periods.ts";
import type { Part } from "./figures.ts";

/** Figures, and plans where they are wanted, as groups of those that longer periods are made of; none where cells are of the data's own. */
export function rolledParts({ part }: CellPeriods, plans: boolean): readonly Part[] {
  if (part === "periods") return [];
  return [
    { name: "rolled", query: rolledQuery("figures") },
    ...(plans ? [{ name: "rolled_plans", query: rolledQuery("plans") }] : []),
  ];
}

function rolledQuery(of: "figures" | "plans"): Query {
  const [f, b] = [(name: string) => column(name, "f"), (name: string) => column(name, "b")];
  const isLast = equal(b("is_last"), number(1));
  const valued = any(isThere(f("value")), equal(f("twice"), number(1)));
  return select({
    select: [
      ...selected({ indicator: f("indicator"), area: f("area"), n: b("n") }),
      ...selected({
        value: call("sum", f("value")),
        sum: call("sum", f("value")),
        have: call("count", f("value")),
        twice: call("max", f("twice")),
        valued: call("max", firstOf([[valued, f("status")]])),
        status: call("max", f("status")),
        end_value: call("max", firstOf([[isLast, f("value")]])),
        end_twice: call("max", firstOf([[all(isLast), f("twice")]])),
        end_status: call("max", firstOf([[isLast, f("status")]])),
      }),
    ],
    from: { source: table("made"), as: "b" },
    joins: [{ kind: "inner", source: table(of), as: "f", on: equal(f("n"), b("base_n")) }],
    groupBy: [1, 2, 3],
  });
}
