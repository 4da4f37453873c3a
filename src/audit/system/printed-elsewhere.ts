import type { Claim } from "../../claims/claim.ts";
import { nounOf } from "../../claims/naming.ts";
import { doubleOf, isNear, roughly } from "../../claims/plausible.ts";
import { percentChange } from "../../compare/percent-change.ts";
import { percentFall } from "../../compare/percent-fall.ts";
import { percentOf } from "../../compare/percent-of.ts";
import { priorPeriodOf, samePeriod } from "../../facts/frame-agreement.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Formula } from "../../model/arithmetic.ts";
import { factOf } from "./fact.ts";
import { type FarReading, mostFar, type OpenClaim, pairOf, type Surroundings } from "./far-readings.ts";

/**
 * `1,2 triệu cây giống (chiếm 24%)` implies a whole of some 5 million, and a sentence elsewhere prints `5 triệu cây`: a base, plan or whole
 * that a claim implies is looked for among the levels of its unit, whatever they are called. Many are compared, which the odds take into
 * account: only an agreement that is unlikely by chance confirms.
 */
export function printedElsewhere({ claim, near }: OpenClaim, surroundings: Surroundings): FarReading[] {
  const { implication } = claim;
  const formula = formulaOf(claim);
  if (!implication || !formula) return [];
  const { value } = implication;
  if (value.numeral.unit.base === "") return [];
  const tried = new Set(near.flatMap(({ reading }) => reading.operands.map(({ quantity }) => factOf(quantity))));
  const levels = surroundings.levels
    .around(value, farthest)
    .filter((other) => other.numeral.unit.kind !== "count" || countsAlike(value, other));
  const found: FarReading[] = [];
  for (const other of levels) {
    if (other === value || other === claim.reported) continue;
    const comes = isNear(claim.reported, roughly(formula, [doubleOf(value), doubleOf(other)]));
    if (!comes && !surroundings.countFar) continue;
    if (tried.has(factOf(other)) || isOfOtherTime(claim, value, other, surroundings)) continue;
    tried.add(factOf(other));
    const reading = { ...pairOf(formula, value, other, "possible", "printed elsewhere"), tries: levels.length };
    found.push({ claim, reading: comes ? reading : { ...reading, far: true } });
    if (comes && found.length >= mostFar && !surroundings.countFar) break;
  }
  return found;
}

/** How many levels of a unit, before and after a number together, it may be worked out with. */
const farthest = 60;

/** Counted things whose nouns share a word: `1,2 triệu cây giống` and `5 triệu cây`. */
function countsAlike(one: Quantity, other: Quantity): boolean {
  const noun = nounOf(one);
  return nounOf(other).some((word) => noun.includes(word));
}

function formulaOf({ direction, implication, kind }: Claim): Formula | undefined {
  if (implication?.by === "ratio") return kind === "multiple" ? undefined : percentOf;
  if (implication?.by !== "change" || direction === "none") return undefined;
  return direction === "up" ? percentChange : percentFall;
}

function isOfOtherTime(claim: Claim, value: Quantity, other: Quantity, { frames }: Surroundings): boolean {
  const [own, far] = [frames.of(value), frames.of(other)];
  if (own.sure !== "sure" || far.sure !== "sure") return false;
  const agreement =
    claim.implication?.what === "base"
      ? priorPeriodOf(own, far, frames.of(claim.reported).against)
      : samePeriod(own, far);
  return agreement === "disagree";
}
