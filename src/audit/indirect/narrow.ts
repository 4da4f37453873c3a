import type { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";

/** The widest range, against its size, within which agreement still shows something. */
const widest = Rational.of(1n, 200n);

/** Whether a recomputed range is so narrow that a wrong print would hardly meet it. */
export function isNarrow(range: Interval): boolean {
  return range.width().compare(range.middle().abs().mul(widest)) <= 0;
}
