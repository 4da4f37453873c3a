import { areOpposed } from "../../claims/sides.ts";
import { percentChange } from "../../compare/percent-change.ts";
import { percentFall } from "../../compare/percent-fall.ts";
import { priorPeriodOf, sameArea, sameIndicator } from "../../facts/frame-agreement.ts";
import { factOf } from "./fact.ts";
import { type FarReading, type OpenClaim, pairOf, type Surroundings } from "./far-readings.ts";

/** How many bases far away a change may be held against. */
const mostBases = 3;

/**
 * Last year's value in another paragraph: `dự báo tăng 24%, lên 29 triệu lượt khách năm 2019` and, further on, `năm 2018 … 23,1 triệu
 * lượt khách`. Only the same indicator at the time that the change is held against.
 */
export function farBases({ claim, near }: OpenClaim, { frames, levels }: Surroundings): FarReading[] {
  if (claim.kind !== "change" || claim.direction === "none") return [];
  const value = claim.implication?.value;
  if (!value || value.numeral.unit.base === "") return [];
  const own = frames.of(value);
  const { against } = frames.of(claim.reported);
  const tried = new Set(near.flatMap(({ reading }) => reading.operands.map(({ quantity }) => factOf(quantity))));
  const formula = claim.direction === "up" ? percentChange : percentFall;
  const found: FarReading[] = [];
  for (const base of levels.namedBy(value.numeral.unit.base, own.subject.words)) {
    if (base === value || tried.has(factOf(base)) || areOpposed(value, base)) continue;
    const other = frames.of(base);
    if (sameIndicator(own, other) !== "agree" || sameArea(own, other) === "disagree") continue;
    const period = priorPeriodOf(own, other, against);
    if (period === "disagree" && own.sure === "sure" && other.sure === "sure") continue;
    tried.add(factOf(base));
    const rule = period === "agree" ? "far base" : "far base of some time";
    found.push({ claim, reading: pairOf(formula, value, base, "possible", rule) });
  }
  // Those at the time that the change is held against come first.
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, mostBases);
}

function rank({ reading }: FarReading): number {
  return reading.rule === "far base" ? 0 : 1;
}
