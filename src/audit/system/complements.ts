import { beside } from "../../claims/beside.ts";
import type { Claim, Reading } from "../../claims/claim.ts";
import { complement } from "../../compare/complement.ts";
import { percentOf } from "../../compare/percent-of.ts";
import { percentOfBoth } from "../../compare/percent-of-both.ts";
import { remainder } from "../../compare/remainder.ts";
import { likeness } from "../../facts/likeness.ts";
import type { Quantity } from "../../facts/quantity.ts";

/** A share with its part, and the wholes that it comes near to. */
interface Share {
  readonly claim: Claim;
  readonly part: Quantity;
  readonly wholes: readonly Quantity[];
}

/** How many sentences two shares that make a hundred may stand apart. */
const near = 2;

/**
 * Two shares next to each other that make up a hundred: `22.321 chuyến đúng giờ, chiếm 84,1%. … 4.232 chuyến chậm, hủy, chiếm 15,9%` of
 * 26.553. The second part is then what is left of the whole of the first, and where the parts make up a whole, so do the percentages.
 * Each is read from the other and never from itself.
 */
export function complementClaims(claims: readonly Claim[]): Claim[] {
  const shares = claims.flatMap((claim) => shareOf(claim) ?? []);
  return shares.flatMap((second, at) => {
    const first = shares[at - 1];
    if (!first || second.claim.reported.sentence - first.claim.reported.sentence > near) return [];
    if (first.part === second.part || likeness(first.part, second.part) !== "same") return [];
    return [...partLeft(first, second), ...percentLeft(first, second), ...ofBoth(first, second)];
  });
}

/** `44,6 triệu người dùng (87%) … 6,4 triệu người không dùng (13%)`: each is of both together, where no other whole is known. */
function ofBoth(first: Share, second: Share): Claim[] {
  const known = [...first.wholes, ...second.wholes].some((whole) => whole !== first.part && whole !== second.part);
  if (known || !makeHundred(first, second)) return [];
  return [shareOfBoth(first, second), shareOfBoth(second, first)];
}

function shareOfBoth(one: Share, other: Share): Claim {
  const operands = [beside(one.part, other.part), beside(other.part, one.part)];
  const reading: Reading = { formula: percentOfBoth, operands, strength: "likely", rule: "of both parts" };
  return claimOf("share", one.claim.reported, [reading]);
}

/** Whether two percentages make a hundred, as rounded. */
function makeHundred(first: Share, second: Share): boolean {
  const sum = first.claim.reported.numeral.value.add(second.claim.reported.numeral.value).toNumber();
  const place = 10 ** Math.max(first.claim.reported.numeral.lastPlace, second.claim.reported.numeral.lastPlace);
  return Math.abs(sum - 100) <= place * 1.01;
}

function shareOf(claim: Claim): Share | undefined {
  if (claim.kind !== "share" || claim.reported.direction) return undefined;
  const ofWholes = claim.readings.filter(({ formula }) => formula === percentOf);
  const part = ofWholes[0]?.operands[0]?.quantity ?? claim.implication?.value;
  if (!part) return undefined;
  const wholes = ofWholes.flatMap(({ far, operands }) => {
    const [own, whole] = operands;
    return !far && whole && own?.quantity === part && whole.quantity.double > part.double ? [whole.quantity] : [];
  });
  return { claim, part, wholes: [...new Set(wholes)].slice(0, 3) };
}

/** The second part as what is left, where the percentages make a hundred. */
function partLeft(first: Share, second: Share): Claim[] {
  if (!makeHundred(first, second)) return [];
  const readings = first.wholes
    .filter((whole) => whole !== second.part && likeness(whole, second.part) === "same")
    .map(
      (whole): Reading => ({
        formula: remainder,
        operands: [beside(whole, second.part), beside(first.part, second.part)],
        strength: "likely",
        rule: "left by shares",
      }),
    );
  return readings.length > 0 ? [claimOf("difference", second.part, readings)] : [];
}

/** The second percentage as what is left of a hundred, where the parts make up a whole of the first. */
function percentLeft(first: Share, second: Share): Claim[] {
  const made = first.part.double + second.part.double;
  if (!first.wholes.some((whole) => Math.abs(whole.double - made) <= made * 1e-9)) return [];
  const reading: Reading = {
    formula: complement,
    operands: [{ quantity: first.claim.reported }],
    strength: "likely",
    rule: "left by parts",
  };
  return [claimOf("sum", second.claim.reported, [reading])];
}

function claimOf(kind: "difference" | "share" | "sum", reported: Quantity, readings: readonly Reading[]): Claim {
  return { kind, reported, asserted: false, direction: "none", readings, tries: 0 };
}
