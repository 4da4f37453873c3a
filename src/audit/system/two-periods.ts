import { isOfLevelsBefore } from "../../claims/held-before.ts";
import { areOpposed } from "../../claims/sides.ts";
import { percentChange } from "../../compare/percent-change.ts";
import { percentFall } from "../../compare/percent-fall.ts";
import type { Frame } from "../../facts/frame.ts";
import { priorPeriodOf, sameArea, sameIndicator } from "../../facts/frame-agreement.ts";
import { likeness } from "../../facts/likeness.ts";
import { isLevel, type Quantity } from "../../facts/quantity.ts";
import { endDay } from "../../model/period.ts";
import { type FarReading, type OpenClaim, pairOf, type Surroundings } from "./far-readings.ts";

/**
 * `năm 2019 là 21.892 triệu USD, năm 2018 là 78.476 triệu USD, giảm 72,1%`: a sentence of two levels in one unit, the one at the time that
 * the other is held against. Which is the base is said by their times, not by their order.
 */
export function twoPeriods({ claim }: OpenClaim, { passage, frames }: Surroundings): FarReading[] {
  if (claim.kind !== "change" || claim.direction === "none") return [];
  const { reported } = claim;
  const own = (passage.bySentence[reported.sentence] ?? []).filter(isLevel);
  const before =
    passage.bySentence[reported.sentence]?.[0] === reported ? passage.bySentence[reported.sentence - 1] : [];
  const levels = own.length > 0 ? own : (before ?? []).filter(isLevel);
  const [one, other] = levels;
  if (levels.length !== 2 || !one || !other || !areComparable(one, other) || other.index > reported.index) return [];
  const [value, base] = inTime(frames.of(one), frames.of(other));
  if (!value || !base || priorPeriodOf(value, base) !== "agree" || areOfOthers(value, base)) return [];
  const formula = claim.direction === "up" ? percentChange : percentFall;
  const isNext = reported.previous === other && isOfLevelsBefore(passage, reported);
  const rule = isNext ? "two periods before" : "two periods";
  return [{ claim, reading: pairOf(formula, value.quantity, base.quantity, "certain", rule) }];
}

function areComparable(a: Quantity, b: Quantity): boolean {
  return [a, b].some(({ numeral }) => numeral.unit.base !== "") && likeness(a, b) !== "none" && !areOpposed(a, b);
}

function areOfOthers(value: Frame, base: Frame): boolean {
  return sameArea(value, base) === "disagree" || sameIndicator(value, base) === "disagree";
}

/** The later of the two and the earlier, where both say when they are of. */
function inTime(one: Frame, other: Frame): readonly Frame[] {
  if (!one.when || !other.when || one.sure !== "sure" || other.sure !== "sure") return [];
  return endDay(one.when.period) > endDay(other.when.period) ? [one, other] : [other, one];
}
