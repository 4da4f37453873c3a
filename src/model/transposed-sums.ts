/** A printed total and what it should be the sum of, with how far roundings may put that off. */
export interface PrintedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly slack: number;
}

/** Less than this part of the largest figure says little. */
const least = 1e-4;
/** What sums of doubles are off by, as a part of the largest. */
const noise = 1e-9;

/**
 * Whether two sums that fail do so because one figure of both has its two values in each other's place, so that one sum is too large by what
 * the other is too small: in a table of two columns no sum holds then, and yet they are sums.
 *
 * @example
 * areTransposed({ total: 9857, parts: [4350, 5235], slack: 0 }, { total: 9900, parts: [4622, 5550], slack: 0 }) // -> true
 * areTransposed({ total: 9857, parts: [4350, 5235], slack: 0 }, { total: 9900, parts: [4621, 5550], slack: 0 }) // -> false
 */
export function areTransposed(one: PrintedSum, two: PrintedSum): boolean {
  if (one.parts.length !== two.parts.length) return false;
  const off = offOf(one);
  const rest = off + offOf(two);
  const size = Math.max(sizeOf(one), sizeOf(two));
  const isWithin = (slack: number): boolean => {
    if (Math.abs(rest) > slack) return false;
    const isIt = (grown: number): boolean => Math.abs(grown - off) <= slack;
    return isIt(one.total - two.total) || one.parts.some((part, at) => isIt((two.parts[at] ?? part) - part));
  };
  // Sums that add up as stored do so once the two are put right, too.
  if (Math.abs(off) > size * least && isWithin(size * noise)) return true;
  const rounding = one.slack + two.slack;
  // Within roundings any two sums are in each other's place.
  return Math.abs(off) > 2 * rounding && isWithin(rounding);
}

/** The largest figure of a sum. */
function sizeOf({ total, parts }: PrintedSum): number {
  return parts.reduce((most, part) => Math.max(most, Math.abs(part)), Math.abs(total));
}

function offOf({ total, parts }: PrintedSum): number {
  return parts.reduce((rest, part) => rest - part, total);
}
