import { CallError } from "../../model/call-problem.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { planYear } from "../../model/period-reference.ts";
import type { Rational } from "../../model/rational.ts";
import type { Cell, Cells } from "./cells.ts";
import { indicatorNamed } from "./indicator-named.ts";

/** What a value is weighted by; undefined where that has no value of its area and period. */
export type Weigh = (cells: Cells, cell: Cell) => Rational | undefined;

/**
 * Of an indicator, as its place, what its values are weighted by; undefined where nothing was named. What is named for it alone counts
 * whatever it was taken for, what is named for all only where it is a ratio or an index.
 */
export type WeightOf = (indicator: number, isRatio: boolean) => Weigh | undefined;

/**
 * Weights as they were named: an indicator for all (`population`), or for one (`unemployment=labour-force`). The weight is of
 * the same area and period, or of the year of that period. Throws a CallError where there is no such indicator.
 */
export function weightsOf(said: readonly string[], panel: Panel): WeightOf {
  const weights = new Map<number | undefined, number>();
  for (const text of said) {
    const [left = "", right, ...rest] = text.split("=");
    if (rest.length > 0 || left === "" || right === "") throw new CallError("bad-weight", "weight", text);
    const of = right === undefined ? undefined : indicatorNamed(left, panel, "weight");
    weights.set(of, indicatorNamed(right ?? left, panel, "weight"));
  }
  return (indicator, isRatio) => {
    const by = weights.get(indicator) ?? (isRatio ? weights.get(undefined) : undefined);
    return by === undefined || by === indicator ? undefined : (cells, cell) => beside(cells, panel, cell, by)?.value;
  };
}

/** The cell of another indicator in the same area and period, or in the year that the period is in. */
export function beside(cells: Cells, panel: Panel, { area, period, plan }: Cell, indicator: number): Cell | undefined {
  const found = cells.at(indicator, area, period, plan) ?? cells.at(indicator, area, period, false);
  if (found) return found;
  const of = panel.periods[period];
  const year = of && planYear(of);
  const place = year ? placeOf(panel, formatPeriod(year)) : -1;
  return place < 0 ? undefined : cells.at(indicator, area, place, false);
}

const known = new WeakMap<Panel, ReadonlyMap<string, number>>();

function placeOf(panel: Panel, period: string): number {
  const places = known.get(panel) ?? new Map(panel.periods.map((each, at) => [formatPeriod(each), at]));
  known.set(panel, places);
  return places.get(period) ?? -1;
}
