import type { Reading } from "../../claims/claim.ts";
import { isPart } from "../../claims/shared-part.ts";
import { percentOf } from "../../compare/percent-of.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Candidate } from "../odds/candidate.ts";
import { factOf } from "./fact.ts";
import { type FarReading, mostFar, type OpenClaim, pairOf, type Surroundings } from "./far-readings.ts";
import { isLarger, partsOf } from "./far-wholes.ts";

/** A whole that shares agree on, and which percentages do. */
interface Agreed {
  readonly whole: Quantity;
  readonly by: Set<Quantity>;
}

/** An agreement that is likelier than this by chance is none. */
const mostChance = 0.01;

/**
 * The wholes that shares anywhere in the passage agree on, by unit: most agreed first. What one share makes of a whole another is held
 * to, `5,06 tỷ USD, chiếm 24,9%; 2,39 tỷ USD, chiếm 11,8%` both of the 20,33 that stands elsewhere.
 */
export function agreedWholes(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Agreed[]> {
  const found = new Map<string, Map<string, Agreed>>();
  for (const { claim, reading, agrees, chance } of candidates) {
    const whole = reading.operands[1]?.quantity;
    if (!agrees || chance > mostChance || reading.formula !== percentOf || claim.kind !== "share" || !whole) continue;
    if (claim.reported.double >= 100) continue;
    const { base } = whole.numeral.unit;
    const ofUnit = found.get(base) ?? new Map<string, Agreed>();
    found.set(base, ofUnit);
    const known = ofUnit.get(factOf(whole));
    if (known) known.by.add(reading.reported ?? claim.reported);
    else ofUnit.set(factOf(whole), { whole, by: new Set([reading.reported ?? claim.reported]) });
  }
  return new Map(
    [...found].map(([base, ofUnit]) => [
      base,
      [...ofUnit.values()].sort((a, b) => b.by.size - a.by.size || a.whole.index - b.whole.index),
    ]),
  );
}

/** A share that nothing near it settles, held to the wholes that others agree on: likely where two others do. */
export function sharesOfAgreedWholes(
  { claim, near }: OpenClaim,
  agreed: ReadonlyMap<string, readonly Agreed[]>,
  surroundings: Surroundings,
): FarReading[] {
  if (claim.kind !== "share" || claim.reported.direction) return [];
  const readings: Reading[] = [];
  for (const part of partsOf(claim.reported, near, surroundings)) {
    const tried = new Set(near.flatMap(({ reading }) => reading.operands.map(({ quantity }) => factOf(quantity))));
    const canBeWhole = (whole: Quantity) =>
      whole !== part && isPart(whole) && isLarger(whole, part) && !tried.has(factOf(whole));
    for (const size of sizesBefore(part, surroundings)) {
      if (!canBeWhole(size)) continue;
      tried.add(factOf(size));
      readings.push(pairOf(percentOf, part, size, "likely", "sample size"));
    }
    let most = mostFar;
    for (const { whole, by } of agreed.get(part.numeral.unit.base) ?? []) {
      const others = by.size - (by.has(claim.reported) ? 1 : 0);
      if (others === 0 || !canBeWhole(whole)) continue;
      if (most-- === 0) break;
      tried.add(factOf(whole));
      readings.push(pairOf(percentOf, part, whole, others > 1 ? "likely" : "possible", "same whole as siblings"));
    }
  }
  return readings.map((reading) => ({ claim, reading }));
}

/** `Placebo (n = 123), 20 mg (n = 120), 40 mg (n = 123)`, and rows of all three behind: the last that are announced before a count. */
function sizesBefore(part: Quantity, { sizes }: Surroundings): readonly Quantity[] {
  return part.numeral.unit.base === "" ? sizes.filter(({ index }) => index < part.index).slice(-mostFar) : [];
}
