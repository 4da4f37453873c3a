import { wholeFromGrowth } from "../compare/whole-from-growth.ts";
import { likeness } from "../facts/likeness.ts";
import { isPercent, type Quantity } from "../facts/quantity.ts";
import { Interval } from "../model/interval.ts";
import { interval } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import type { Claim } from "./claim.ts";

/** A value and how much it rose or fell. */
interface Grown {
  readonly value: Quantity;
  readonly rate: Quantity;
  readonly direction: "up" | "down";
}

/**
 * The growth of a whole from its parts and theirs: `kim ngạch đạt 889 triệu USD, giảm 7,83%. Trong đó, xuất khẩu đạt 294,4 triệu USD,
 * tăng 13,65%; nhập khẩu đạt 594,6 triệu USD, giảm 15,72%`. Parts are those that follow and add up to the whole, which their own
 * numbers show; that their bases make the base of the whole is then the check.
 */
export function wholeGrowthClaims(claims: readonly Claim[]): Claim[] {
  const grown = ownGrowth(claims.flatMap((claim) => grownOf(claim) ?? []));
  return grown.flatMap((whole, at) => {
    const parts =
      partsOf(whole, grown.slice(at + 1, at + 1 + mostParts)) ??
      partsOf(whole, grown.slice(Math.max(0, at - mostParts), at).reverse());
    return parts ? [claimOf(whole, parts)] : [];
  });
}

const mostParts = 8;

/** `14.1 billion, an increase of 1.1%, which included 3.0% operational growth`: of two growths of one value the second is part of the first. */
function ownGrowth(grown: readonly Grown[]): readonly Grown[] {
  const seen = new Set<Grown["value"]>();
  return grown.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function grownOf({ kind, reported, direction, implication }: Claim): Grown | undefined {
  if (kind !== "change" || direction === "none" || !isPercent(reported) || implication?.by !== "change")
    return undefined;
  return { value: implication.value, rate: reported, direction };
}

/** The grown values next in the text that add up to the whole, all of them in its unit and smaller. */
function partsOf(whole: Grown, next: readonly Grown[]): Grown[] | undefined {
  const total = interval(whole.value.numeral);
  const parts: Grown[] = [];
  let sum = Interval.point(Rational.zero);
  for (const part of next) {
    if (!isPartOf(part, whole) || parts.some((known) => known.value === part.value)) return undefined;
    parts.push(part);
    sum = sum.add(interval(part.value.numeral));
    if (parts.length >= 2 && sum.meets(total)) return parts;
    if (sum.low.compare(total.high) > 0) return undefined;
  }
  return undefined;
}

function isPartOf(part: Grown, whole: Grown): boolean {
  const near = Math.abs(part.value.sentence - whole.value.sentence) <= 2;
  return near && part.value !== whole.value && likeness(part.value, whole.value) === "same";
}

function claimOf(whole: Grown, parts: readonly Grown[]): Claim {
  const turned = whole.direction === "down";
  const rising = wholeFromGrowth(parts.map((part) => part.direction));
  const reading: Claim["readings"][number] = {
    operands: parts.flatMap(({ value, rate }) => [{ quantity: value }, { quantity: rate }]),
    formula: (a, operands) => (turned ? a.sub(a.constant(Rational.zero), rising(a, operands)) : rising(a, operands)),
    strength: "certain",
  };
  return {
    kind: "change",
    reported: whole.rate,
    asserted: false,
    direction: whole.direction,
    readings: [reading],
    tries: 1,
  };
}
