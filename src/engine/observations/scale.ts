const mostDecimals = 9;
const largestExact = 2 ** 53;

/**
 * The power of ten that makes whole numbers of all values, up to 10^9, of values that come column by column; undefined where
 * there is none, as for 1/3, or where they would be too large for doubles to hold them, with room for sums of a thousand.
 * NaN is no value.
 *
 * @example
 * const finder = new ScaleFinder();
 * finder.see(Float64Array.of(1, 2.5, 0.25), 0, 3);
 * finder.scale // -> 2
 */
export class ScaleFinder {
  #scale = 0;
  #largest = 0;

  /** Of the values seen so far. */
  get scale(): number | undefined {
    const fits = this.#scale <= mostDecimals && this.#largest * 10 ** this.#scale * 1000 < largestExact;
    return fits ? this.#scale : undefined;
  }

  see(values: Float64Array, from: number, to: number): void {
    let scale = this.#scale;
    let factor = 10 ** scale;
    let largest = this.#largest;
    for (let at = from; at < to && scale <= mostDecimals; at++) {
      const value = values[at] ?? 0;
      if (Number.isNaN(value)) continue;
      while (scale <= mostDecimals && Math.round(value * factor) / factor !== value) factor = 10 ** ++scale;
      const size = value < 0 ? -value : value;
      if (size > largest) largest = size;
    }
    this.#scale = scale;
    this.#largest = largest;
  }
}
