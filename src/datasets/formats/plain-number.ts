import type { PlainNumber } from "../cells/row.ts";

const space = 32;
const exact = 2 ** 53;
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * Reads a number off the bytes from a place on, as far as it goes: spaces, a sign, digits and the decimal mark. Gives the place behind
 * it, or -1 where there is none or it is too long to be exact. Digits are gathered as a whole number below 2^53 and divided by a power
 * of ten that is exact: the nearest double.
 */
export function plainNumber(
  bytes: Uint8Array,
  from: number,
  end: number,
  decimal: "." | ",",
  into: PlainNumber,
): number {
  const mark = decimal === "." ? 46 : 44;
  let at = from;
  while (at < end && bytes[at] === space) at++;
  const negative = at < end && bytes[at] === 45;
  if (negative) at++;
  const first = at;
  let digits = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
    else if (byte === mark && point < 0) point = at;
    else break;
  }
  const length = at - first - (point < 0 ? 0 : 1);
  if (length === 0 || length > 20 || digits >= exact) return -1;
  into.decimals = point < 0 ? 0 : at - point - 1;
  into.before = point < 0 ? 0 : point - first;
  const size = into.decimals === 0 ? digits : digits / (powers[into.decimals] ?? 1);
  into.value = negative && size !== 0 ? -size : size;
  return at;
}
