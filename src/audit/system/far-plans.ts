import { percentChange } from "../../compare/percent-change.ts";
import { percentOf } from "../../compare/percent-of.ts";
import { sameIndicator, samePeriod } from "../../facts/frame-agreement.ts";
import type { Quantity } from "../../facts/quantity.ts";
import { factOf } from "./fact.ts";
import { type FarReading, mostFar, type OpenClaim, pairOf, type Surroundings, triedNearby } from "./far-readings.ts";

/**
 * Plans that stand anywhere in the passage: `tổng tài sản đạt 206 nghìn tỷ đồng, đạt 84% kế hoạch năm`, and at its end `kế hoạch tổng tài
 * sản 246 nghìn tỷ đồng`. In the unit of the value, not of another indicator; those of the same indicator first.
 */
export function farPlans({ claim, near }: OpenClaim, { frames, levels }: Surroundings): FarReading[] {
  if (claim.kind !== "plan") return [];
  const value = claim.implication?.value ?? triedNearby(near, 0)[0];
  if (!value || value.numeral.unit.base === "") return [];
  const own = frames.of(value);
  const tried = new Set(near.flatMap(({ reading }) => reading.operands.map(({ quantity }) => factOf(quantity))));
  const scored: { plan: Quantity; score: number }[] = [];
  for (const plan of levels.plans(value.numeral.unit.base)) {
    if (plan === value || tried.has(factOf(plan))) continue;
    tried.add(factOf(plan));
    const other = frames.of(plan);
    const indicator = sameIndicator(own, other);
    if (indicator === "disagree") continue;
    const period = samePeriod(own, other);
    const scenario = other.scenario === "plan" ? 1 : 0;
    scored.push({ plan, score: (indicator === "agree" ? 2 : 0) + (period === "agree" ? 1 : 0) + scenario });
  }
  const formula = claim.reported.direction ? percentChange : percentOf;
  return scored
    .sort((a, b) => b.score - a.score || a.plan.index - b.plan.index)
    .slice(0, mostFar)
    .map(({ plan, score }) => ({
      claim,
      reading: pairOf(formula, value, plan, "possible", score > 1 ? "far plan of indicator" : "far plan"),
    }));
}
