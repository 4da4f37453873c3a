/**
 * Round numbers on an axis from about `low` to about `high`, at most `most` of them: steps are 1, 2 or 5 times a power of
 * ten, and the first and the last enclose the data.
 *
 * @example
 * ticksOf(0, 4565, 5) // -> [0, 1000, 2000, 3000, 4000, 5000]
 * ticksOf(-3, 12, 4) // -> [-5, 0, 5, 10, 15]
 * ticksOf(7, 7, 4) // -> [6, 6.5, 7, 7.5, 8]
 */
export function ticksOf(low: number, high: number, most: number): number[] {
  if (high <= low) return ticksOf(low - 0.1 * Math.max(1, Math.abs(low)), low + 0.1 * Math.max(1, Math.abs(low)), most);
  const span = high - low;
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10) * power;
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const count = Math.max(1, last - first);
  return Array.from({ length: count + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** How many decimals it takes to tell the ticks apart. */
export function tickPlaces(ticks: readonly number[]): number {
  const [first = 0, second = 1] = ticks;
  return Math.max(0, Math.min(6, -Math.floor(Math.log10(Math.abs(second - first)) + 1e-9)));
}
