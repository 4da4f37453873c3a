/** Where a function is least, and what it is there. */
export interface Least {
  readonly at: number;
  readonly value: number;
}

const golden = (Math.sqrt(5) - 1) / 2;
const gridSteps = 12;
const narrowings = 14;

/**
 * The least value of a function between two ends: the best point of a grid, then golden-section search around it. The grid
 * keeps a function with several dips from being caught in the first one.
 *
 * @example
 * Math.abs(leastOnLine((x) => (x - 0.3) ** 2, 0, 1).at - 0.3) < 1e-3 // -> true
 */
export function leastOnLine(of: (x: number) => number, low: number, high: number): Least {
  const step = (high - low) / gridSteps;
  let best = { at: low, value: of(low) };
  for (let k = 1; k <= gridSteps; k++) {
    const at = low + k * step;
    const value = of(at);
    if (value < best.value) best = { at, value };
  }
  let from = Math.max(low, best.at - step);
  let to = Math.min(high, best.at + step);
  let left = to - golden * (to - from);
  let right = from + golden * (to - from);
  let [atLeft, atRight] = [of(left), of(right)];
  for (let k = 0; k < narrowings; k++) {
    if (atLeft < atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = of(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = of(right);
    }
  }
  const found = atLeft < atRight ? { at: left, value: atLeft } : { at: right, value: atRight };
  return found.value < best.value ? found : best;
}
