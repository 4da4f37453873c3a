/**
 * Whether float32 holds a number as it is. Half of whole numbers above 16,777,216 and nearly all decimals are not.
 *
 * @example
 * [752, 0.5, 16777217, 0.1].map(isFloat32) // -> [true, true, false, false]
 */
export function isFloat32(value: number): boolean {
  return Object.is(Math.fround(value), value);
}

const certainDigits = 9;

/**
 * The short decimal that a number came from, where it can only be the outcome of float32 arithmetic: float32 holds it, and
 * yet it takes more digits than float32 has. Undefined for all other numbers.
 *
 * @example
 * [0.10000000149011612, 0.1, 0.5, 123456792].map(shortenedFloat32) // -> [0.1, undefined, undefined, undefined]
 */
export function shortenedFloat32(value: number): number | undefined {
  if (Number.isInteger(value) || !isFloat32(value)) return undefined;
  const short = shortestFloat32(value);
  return String(value).replace(/e.*$/, "").replace(/[-.]/g, "").replace(/^0+/, "").length > certainDigits
    ? short
    : undefined;
}

/** The decimal of fewest digits that is rounded to the same float32. */
function shortestFloat32(value: number): number {
  for (let digits = 1; digits <= certainDigits; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
