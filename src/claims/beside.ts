import type { Quantity } from "../facts/quantity.ts";
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
