import { identity } from "../compare/identity.ts";
import type { Passage } from "../facts/passage.ts";
import { isPercent, type Quantity } from "../facts/quantity.ts";
import { tenTo } from "../model/rational.ts";
import type { Claim } from "./claim.ts";

/**
 * A fraction with its percentage in brackets behind it: `three in ten (30%)`, `gần hai phần ba (66%)`, `gần 1/3 (32%)`. It stands for a
 * rough number, whether the words say so or not.
 */
export function fractionClaim(passage: Passage, fraction: Quantity): Claim | undefined {
  if (!isFraction(fraction) || fraction.direction) return undefined;
  const percent = passage.quantities[fraction.index + 1];
  if (!percent || !isPercent(percent) || isFraction(percent) || percent.direction) return undefined;
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

/** A percentage without a sign is a fraction. */
function isFraction(quantity: Quantity): boolean {
  return isPercent(quantity) && quantity.numeral.unit.text === "";
}

/** A fraction in words is as good as to ten per cent: `hai phần ba` of 66,1 % and of 64 %. */
const tens = 1;
