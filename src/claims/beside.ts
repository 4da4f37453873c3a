import type { Quantity } from "../facts/quantity.ts";
import { Rational } from "../model/rational.ts";
import type { Operand } from "./claim.ts";

/**
 * The quantity as an operand beside `whole`: where it prints no unit at all and is no larger than the whole's digits, it is
 * in the whole's unit (`508 nghìn ha: tôm sú 487, tôm thẻ 21`). A number of things of its own (`18 quốc gia` beside
 * `18,3 triệu khách`) is left as it is.
 */
export function beside(quantity: Quantity, whole: Quantity): Operand {
  const own = quantity.numeral.unit;
  const other = whole.numeral.unit;
  const elided =
    own.scale === 0 &&
    other.scale > 0 &&
    own.base === "" &&
    other.base !== "" &&
    quantity.numeral.value.compare(whole.numeral.value) <= 0;
  return elided ? { quantity, scale: other.scale } : { quantity };
}

/**
 * One of two levels that are compared: `from 12,450 to 13,245 million` and `from 14.1 to $12.3 million` print the unit once, whichever is the larger. Of
 * numbers that lie further apart each is what it says.
 */
export function comparedWith(quantity: Quantity, other: Quantity): Operand {
  const { unit, value } = quantity.numeral;
  const of = other.numeral;
  const isBare = unit.kind === "none" && unit.scale === 0 && unit.base === "" && of.unit.scale > 0;
  const isNear = value.abs().compare(of.value.abs().mul(ten)) <= 0 && of.value.abs().compare(value.abs().mul(ten)) <= 0;
  return isBare && isNear ? { quantity, scale: of.unit.scale } : beside(quantity, other);
}

const ten = Rational.of(10n);
