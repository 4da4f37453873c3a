import type { Measure } from "../../compare/measure.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import { rangeOf } from "../range.ts";
import type { Figure } from "../recomputed.ts";
import { inUnit } from "./fit.ts";

/** From here on neighbouring whole numbers are the same double: 9007199254740993 is read as 9007199254740992. */
const firstLost = 2 ** 53;

/** Whether a number is so large that a double does not keep all its digits. */
export function isBeyondDoubles(value: number): boolean {
  return Math.abs(value) >= firstLost;
}

/** Everything that is read as the figure's double; the figure alone where doubles keep it. */
function readAs({ exact }: Figure): Interval {
  const value = exact.toNumber();
  if (!isBeyondDoubles(value)) return Interval.point(exact);
  const half = Rational.of(BigInt(2 ** (Math.floor(Math.log2(Math.abs(value))) - 53)));
  return Interval.closed(exact.sub(half), exact.add(half));
}

/**
 * Whether the digits that doubles do not keep decide how a printed comparison stands to its operands: some of the numbers that may have
 * stood in the source agree and others do not. A percentage of amounts of 10^16 is settled, their difference to the last unit is not.
 */
export function hangsOnLostDigits(reported: Figure, measure: Measure, operands: readonly Figure[]): boolean {
  if (![reported, ...operands].some(({ exact }) => isBeyondDoubles(exact.toNumber()))) return false;
  const found = rangeOf(inUnit(measure), operands.map(readAs));
  if (found === "zero-base") return false;
  const own = readAs(reported).sub(Interval.point(reported.exact));
  const wide = found.add(own);
  return (
    wide.meets(reported.range) &&
    !(wide.low.compare(reported.range.low) >= 0 && wide.high.compare(reported.range.high) <= 0)
  );
}
