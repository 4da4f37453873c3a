import type { Comparison } from "../../model/comparison.ts";
import type { Panel } from "../../model/panel.ts";
import type { formatPeriod } from "../../model/period-notation.ts";
import { powerOfTen, Rational } from "../../model/rational.ts";
import type { Unit } from "../../model/unit.ts";
import type { PlanRun } from "./plan-runs.ts";
import type { ImpliedInterval } from "./result.ts";

/** Decimals with which a point is told. */
const pointPlaces = 6;

/** From where to where something must be. */
export interface Ends {
  readonly low: Rational;
  readonly high: Rational;
}

/** An interval as the contract has it: its ends to the digits that tell, away from each other. */
export function intervalOf(range: Ends, exact: Rational | undefined, unit: Unit): ImpliedInterval {
  const places = placesFor(range);
  return {
    low: outward(range.low, places, -1),
    high: outward(range.high, places, 1),
    ...(exact && { exact: exact.toString() }),
    unit: unit.text,
  };
}

/** Counted things are whole, and so are the ends of what they were; the mean of several years need not be. */
export function wholeThings(range: Ends, { kind, scale }: Unit, comparison: Comparison | undefined): Ends {
  if (kind !== "count" || scale !== 0 || comparison?.reference.kind === "base-average") return range;
  const [low, high] = [Rational.of(range.low.ceil()), Rational.of(range.high.floor())];
  return low.compare(high) <= 0 ? { low, high } : range;
}

/** The run's first and last period in writing. */
export function runOf({ periods }: Panel, run: PlanRun, write: typeof formatPeriod) {
  const [from, to] = [periods[run.from], periods[run.to]];
  return { from: from ? write(from) : "", to: to ? write(to) : "", periods: run.length };
}

/** Decimals with which both ends of a range show and differ in the last two. */
function placesFor({ low, high }: Ends): number {
  const width = high.sub(low).toNumber();
  return width > 0 ? Math.min(9, Math.max(0, 1 - Math.floor(Math.log10(width)))) : pointPlaces;
}

function outward(value: Rational, places: number, side: -1 | 1): string {
  const scale = powerOfTen(places);
  const scaled = value.mul(Rational.of(scale));
  return Rational.of(side < 0 ? scaled.floor() : scaled.ceil(), scale).toString();
}
