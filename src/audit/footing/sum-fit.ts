import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import { summed } from "../dataset/known.ts";
import { loosened, unroundedTolerance } from "../dataset/printed.ts";
import type { SumFit } from "./sum-rule.ts";

/**
 * How a figure stands to the sum of others: as stored, or within what their roundings leave open; `close` where each may be off by a
 * whole unit of its last place.
 */
export function sumFit(figures: Figures, total: number, parts: readonly number[]): SumFit {
  const whole = figures.at(total).figure;
  const all = parts.map((part) => figures.at(part).figure);
  const off = all.reduce((left, { exact }) => left.sub(exact), whole.exact);
  const size = all.reduce((sum, { exact }) => sum.add(exact.abs()), whole.exact.abs());
  // Whole numbers carry no noise of calculations.
  const noise = [whole, ...all].every(({ exact }) => exact.isWhole()) ? Rational.zero : size.mul(unroundedTolerance);
  if (off.abs().compare(noise) <= 0) return "agrees";
  if (summed(all, [whole]).range.contains(Rational.zero)) return "agrees";
  const loose = summed(all.map(loosened), [loosened(whole)]).range;
  return loose.meets(Interval.point(Rational.zero)) ? "close" : "differs";
}
