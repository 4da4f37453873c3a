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
  let corners = inOrder([start, ...moved].map(corner));
  const last = start.length;
  const middle = start.slice();
  for (;;) {
    const [best, worst] = [corners[0], corners[last]];
    if (!best || !worst) throw new RangeError("a function of no numbers has no least point");
    const flat = worst.value - best.value <= tolerance * Math.abs(best.value);
    if (flat || calls >= mostCalls) return best;
    for (let axis = 0; axis < last; axis++) {
      let sum = 0;
      for (let at = 0; at < last; at++) sum += corners[at]?.at[axis] ?? 0;
      middle[axis] = sum / last;
    }
    const reflected = corner(along(middle, worst.at, -1));
    const nextWorst = corners[last - 1]?.value ?? Number.POSITIVE_INFINITY;
    let taken: Corner | undefined;
    if (reflected.value < best.value) {
      const expanded = corner(along(middle, worst.at, -2));
      taken = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < nextWorst) taken = reflected;
    else {
      const contracted = corner(along(middle, worst.at, reflected.value < worst.value ? -0.5 : 0.5));
      if (contracted.value < Math.min(reflected.value, worst.value)) taken = contracted;
    }
    if (taken) putInPlace(corners, taken);
    else corners = inOrder([best, ...corners.slice(1).map(({ at }) => corner(halfway(best.at, at)))]);
  }
}

function inOrder(corners: Corner[]): Corner[] {
  return corners.sort((a, b) => a.value - b.value);
}

/** In place of the last corner, which is the worst, before the first one that is worse than it. */
function putInPlace(corners: Corner[], taken: Corner): void {
  let at = corners.length - 1;
  for (; at > 0; at--) {
    const before = corners[at - 1];
    if (!before || !(before.value > taken.value)) break;
    corners[at] = before;
  }
  corners[at] = taken;
}

/** The point that lies so far from the middle of the others, seen from there to the worst. */
function along(middle: readonly number[], worst: readonly number[], by: number): readonly number[] {
  const at = new Array<number>(middle.length);
  for (let axis = 0; axis < at.length; axis++) {
    const from = middle[axis] ?? 0;
    at[axis] = from + by * ((worst[axis] ?? 0) - from);
  }
  return at;
}

function halfway(from: readonly number[], to: readonly number[]): readonly number[] {
  return from.map((each, axis) => (each + (to[axis] ?? 0)) / 2);
}
