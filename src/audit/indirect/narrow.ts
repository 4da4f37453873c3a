import type { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";

/** The widest range, against its size, within which agreement still shows something. */
const widest = Rational.of(1n, 200n);

/** Whether a recomputed range is so narrow that a wrong print would hardly meet it. */
export function isNarrow(range: Interval): boolean {
  const size = range.low.add(range.high).mul(half).abs();
  return range.width().compare(size.mul(widest)) <= 0;
}

const half = Rational.of(1n, 2n);
