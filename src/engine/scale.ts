const mostDecimals = 9;
const largestExact = 2 ** 53;

/**
 * The power of ten that makes whole numbers of all values, up to 10^9; undefined where there is none, as for 1/3, or where
 * they would be too large for doubles to hold them, with room for sums of a thousand.
 *
 * @example
 * [scaleOf([1, 2.5, 0.25]), scaleOf([1 / 3])] // -> [2, undefined]
 */
export function scaleOf(values: Iterable<number>): number | undefined {
  let scale = 0;
  let factor = 1;
  let largest = 0;
  for (const value of values) {
    while (Math.round(value * factor) / factor !== value) {
      if (++scale > mostDecimals) return undefined;
      factor = 10 ** scale;
    }
    const size = Math.abs(value);
    if (size > largest) largest = size;
  }
  return largest * factor * 1000 < largestExact ? scale : undefined;
}
