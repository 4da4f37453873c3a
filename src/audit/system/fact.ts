import type { Quantity } from "../../facts/quantity.ts";
import { baseValue } from "../../model/printed-number.ts";

/**
 * What a number and its unit say, by which two printings of one fact are known: `0,5 triệu ca` and `500.000 ca` are one. Whatever
 * stands around them is not looked at.
 *
 * For instance:
 * // "vốn đạt 20,33 tỷ USD … trong 20.330 triệu USD": both "20330000000 usd"
 */
export function factOf({ numeral }: Quantity): string {
  return `${baseValue(numeral).toString()} ${numeral.unit.base}`;
}
