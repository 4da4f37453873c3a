import type { ComparisonPlan, SortBy } from "../../plan.ts";
import { ascending, descending } from "../calls.ts";
import type { Order } from "../expression.ts";
import { type Selected, selected } from "../query.ts";
import { column } from "../values.ts";
import type { DescribedSource } from "./described-source.ts";

/** What rows are sorted by beside their columns: brought along under these names. */
export const orderColumns: readonly Selected[] = selected({
  order_place: column("place"),
  order_rank: column("indicator_rank"),
  order_area: column("area_place"),
  order_area_rank: column("area_rank"),
  order_frequency: column("frequency_place"),
  order_end: column("last_day"),
  order_start: column("first_day"),
});

const byPeriod = ["order_frequency", "order_end", "order_start"];

/** The order of the rows of a query: what is asked for, the rest as an engine gives them. Without a wish, by their names. */
export function orderOf({ sort, top }: ComparisonPlan, keys: readonly string[]): readonly Order[] {
  const inTurn = (...names: readonly string[]) => names.map((name) => ascending(column(name), "last"));
  if (sort.length === 0 && top === undefined) return inTurn("indicator", "area", ...byPeriod);
  return [
    ...sort.flatMap((each) => orderBy(each, keys)),
    ...inTurn("order_place", "order_frequency", "order_area", ...byPeriod),
  ];
}

function orderBy({ by, descending: turned }: SortBy, keys: readonly string[]): readonly Order[] {
  const sorted = (name: string): Order => (turned ? descending(column(name), "last") : ascending(column(name), "last"));
  switch (by) {
    case "indicator":
      return [sorted("order_rank")];
    case "area":
      return [sorted("order_area_rank")];
    case "period":
      return byPeriod.map(sorted);
    case "value":
      return [sorted("value")];
    default:
      return [sorted(keys[by] ?? "value")];
  }
}

/** Of each indicator, and of each area, its place in the source's list and in the order of the alphabet. */
export function ranksOf({ indicators, areas }: Pick<DescribedSource, "indicators" | "areas">) {
  const collator = new Intl.Collator("vi");
  return {
    indicators: ranked(indicators, (a, b) => collator.compare(a.id, b.id)),
    areas: ranked(areas, (a, b) => collator.compare(a.names.vi, b.names.vi)),
  };
}

function ranked<T>(list: readonly T[], compare: (a: T, b: T) => number): ReadonlyMap<T, number> {
  return new Map([...list].sort(compare).map((each, rank) => [each, rank]));
}
