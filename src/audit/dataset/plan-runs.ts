import type { Interval } from "../../model/interval.ts";
import type { Rational } from "../../model/rational.ts";

/** What one period's percentage says of the year's plan. */
export interface PlanHint {
  /** Place in the panel's reported comparisons. */
  readonly row: number;
  readonly period: number;
  /** The plans that agree, the value's last place taken to be off by up to a unit; undefined where any does. */
  readonly range: Interval | undefined;
  readonly exact?: Rational;
}

/** Periods in a row whose percentages are all of one plan. */
export interface PlanRun {
  /** Places in the panel's periods. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly range: Interval;
}

/**
 * The run that a hint is in: as many periods before it and then after it as agree on one plan. Hints are of one series and
 * year, in order of time.
 */
export function planRun(hints: readonly PlanHint[], at: number): PlanRun | undefined {
  const own = hints[at];
  if (!own?.range) return undefined;
  let range = own.range;
  const reach = (step: 1 | -1): number => {
    let end = at;
    for (let next = at + step; ; next += step) {
      const met = hints[next]?.range?.intersect(range);
      if (!met) return end;
      range = met;
      end = next;
    }
  };
  const first = reach(-1);
  const last = reach(1);
  return { from: hints[first]?.period ?? 0, to: hints[last]?.period ?? 0, length: last - first + 1, range };
}

/**
 * The plan that the periods just before and just after a hint agree on while it does not: undefined where there is none, and
 * where the hint is of a decimal of few places, which a slip would hardly lead to.
 */
export function planOfNeighbours(hints: readonly PlanHint[], at: number): Interval | undefined {
  const [before, own, after] = [hints[at - 1]?.range, hints[at], hints[at + 1]?.range];
  const around = before && after ? before.intersect(after) : undefined;
  if (!around || !own?.range || own.exact || own.range.meets(around)) return undefined;
  return around;
}
