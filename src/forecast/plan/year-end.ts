import type { History } from "../history.ts";
import type { Projection } from "../projection.ts";
import { tails } from "../spread/spread.ts";
import type { CompletionForecast } from "./completions.ts";
import type { Distribution } from "./distribution.ts";

/** Lowest and highest values that a series can have, and whether they sum over time. */
export interface Limits {
  readonly floor: number;
  readonly ceiling: number;
  readonly flow: boolean;
}

/** What a flow's year may come to: what there is and the sum of what is projected, the first `before` periods apart. */
export function flowYearEnd(
  toDate: number,
  projection: Projection,
  { negative }: History,
  before: number,
): Distribution {
  const periods = projection.points.length;
  const sum = projection.points.subarray(before).reduce((all, each) => all + each, 0);
  return {
    middle: toDate + sum,
    scale: projection.spread.sum(periods),
    freedom: tails,
    logarithm: false,
    floor: negative ? Number.NEGATIVE_INFINITY : toDate,
    ceiling: Number.POSITIVE_INFINITY,
  };
}

/** What the last projected period may come to. */
export function levelYearEnd(projection: Projection, { floor, ceiling }: Limits): Distribution {
  const periods = projection.points.length;
  return {
    middle: projection.points[periods - 1] ?? Number.NaN,
    scale: projection.spread.step(periods),
    freedom: tails,
    logarithm: false,
    floor,
    ceiling,
  };
}

/** What a flow's year may come to by what other years came to. */
export function completionYearEnd(toDate: number, forecast: CompletionForecast): Distribution {
  return {
    middle: forecast.middle,
    scale: forecast.scale,
    freedom: forecast.freedom,
    logarithm: true,
    floor: toDate,
    ceiling: Number.POSITIVE_INFINITY,
  };
}
