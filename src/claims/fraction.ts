import { identity } from "../compare/identity.ts";
import type { Passage } from "../facts/passage.ts";
import { isPercent, type Quantity } from "../facts/quantity.ts";
import { tenTo } from "../model/rational.ts";
import type { Claim } from "./claim.ts";

/**
 * A fraction in words with its percentage in brackets behind it: `three in ten (30%)`, `gần hai phần ba (66%)`. Words stand for a rough
 * number, whether they say so or not.
 */
export function fractionClaim(passage: Passage, fraction: Quantity): Claim | undefined {
  if (!isPercent(fraction) || !fraction.numeral.inWords || fraction.direction) return undefined;
  const percent = passage.quantities[fraction.index + 1];
  if (!percent || !isPercent(percent) || percent.numeral.inWords || percent.direction) return undefined;
  if (percent.sentence !== fraction.sentence || percent.head !== fraction || percent.before.length > 0)
    return undefined;
  const { numeral } = fraction;
  const { unit } = percent.numeral;
  const value = numeral.value.mul(tenTo(numeral.unit.scale - unit.scale));
  const qualifier = numeral.qualifier ?? "about";
  const reported: Quantity = { ...fraction, numeral: { ...numeral, value, unit, lastPlace: tens, qualifier } };
  return {
    kind: "share",
    reported,
    asserted: true,
    direction: "none",
    tries: 0,
    readings: [
      { operands: [{ quantity: percent }], formula: identity, strength: "certain", rule: "fraction in brackets" },
    ],
  };
}

/** A fraction in words is as good as to ten per cent: `hai phần ba` of 66,1 % and of 64 %. */
const tens = 1;
