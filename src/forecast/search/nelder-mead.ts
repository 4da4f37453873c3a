/** Where a function of several numbers is least, and what it is there. */
export interface LeastPoint {
  readonly at: readonly number[];
  readonly value: number;
}

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

const tolerance = 1e-5;

/**
 * The least value of a function near a start, by the downhill simplex of Nelder and Mead (The Computer Journal 7, 1965)
 * with their usual coefficients 1, 2, 1/2, 1/2. A point that is not allowed is one where the function is infinite. No
 * chance is in it: the same call gives the same point.
 *
 * @example
 * nelderMead(([x = 0, y = 0]) => (x - 1) ** 2 + (y + 2) ** 2, [0, 0], [0.5, 0.5], 200).at.map(Math.round) // -> [1, -2]
 */
export function nelderMead(
  of: (at: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  mostCalls: number,
): LeastPoint {
  let calls = 0;
  const corner = (at: readonly number[]): Corner => {
    calls++;
    return { at, value: of(at) };
  };
  const moved = start.map((_, axis) => start.map((each, at) => (at === axis ? each + (steps[at] ?? 0) : each)));
  let corners = [start, ...moved].map(corner);
  for (;;) {
    corners.sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0], corners.at(-1)];
    if (!best || !worst) throw new RangeError("a function of no numbers has no least point");
    const flat = worst.value - best.value <= tolerance * Math.abs(best.value);
    if (flat || calls >= mostCalls) return best;
    const middle = start.map((_, axis) => sumAt(corners, axis, worst) / start.length);
    const along = (by: number) => corner(middle.map((each, axis) => each + by * ((worst.at[axis] ?? 0) - each)));
    const reflected = along(-1);
    const nextWorst = corners.at(-2)?.value ?? Number.POSITIVE_INFINITY;
    let taken: Corner | undefined;
    if (reflected.value < best.value) {
      const expanded = along(-2);
      taken = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < nextWorst) taken = reflected;
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) taken = contracted;
    }
    if (taken) corners[corners.length - 1] = taken;
    else corners = [best, ...corners.slice(1).map(({ at }) => corner(halfway(best.at, at)))];
  }
}

function sumAt(corners: readonly Corner[], axis: number, without: Corner): number {
  let sum = 0;
  for (const each of corners) if (each !== without) sum += each.at[axis] ?? 0;
  return sum;
}

function halfway(from: readonly number[], to: readonly number[]): readonly number[] {
  return from.map((each, axis) => (each + (to[axis] ?? 0)) / 2);
}
