import { periodAt, type RegularPeriod } from "../../model/period.ts";
import type { PanelSeries } from "../series/panel-series.ts";
import { type Target, valueAt } from "./target.ts";

/** What leads from the known to the target. */
export interface Way {
  readonly series: PanelSeries;
  readonly target: Target;
  readonly at: number;
  readonly now: number | undefined;
  readonly steps: readonly { readonly period: RegularPeriod; readonly value: number }[];
  readonly plan: number | undefined;
  readonly direction: "up" | "down";
}

/**
 * The first period at which the plan is reached, known or projected: in which the sum of a flow comes to it, or another value
 * does. Where less is good: in which a flow passes its ceiling, or another value comes down to it. Undefined where none does.
 */
export function reachedIn({ series, target, at, now, steps, plan, direction }: Way): RegularPeriod | undefined {
  if (plan === undefined || now === undefined) return undefined;
  // A year of annual values is one value.
  const flow = series.indicator.kind === "flow" && series.frequency !== "A";
  const there = (value: number): boolean => {
    if (flow) return direction === "up" ? value >= plan : value > plan;
    return direction === "up" ? value >= plan : value <= plan;
  };
  const known = series.frequency !== "A" || at >= target.first;
  if (known && there(now)) return firstKnown(series, target, at, there) ?? periodAt(series.frequency, at);
  let sum = now;
  for (const { period, value } of steps) {
    if (period.ordinal < target.first) continue;
    sum = flow ? sum + value : value;
    if (there(sum)) return period;
  }
  return undefined;
}

function firstKnown(series: PanelSeries, { first }: Target, at: number, there: (value: number) => boolean) {
  const flow = series.indicator.kind === "flow";
  let sum = 0;
  for (let ordinal = first; ordinal <= at; ordinal++) {
    const value = valueAt(series, ordinal);
    if (value === undefined) return undefined;
    sum = flow ? sum + value : value;
    if (there(sum)) return periodAt(series.frequency, ordinal);
  }
  return undefined;
}
