import { percentOf } from "../compare/percent-of.ts";
import type { Formula } from "../model/arithmetic.ts";
import { Rational } from "../model/rational.ts";
import type { Claim } from "./claim.ts";
import { likeness } from "./likeness.ts";
import { type Passage, quantitiesBefore } from "./passage.ts";
import { isLevel, type Quantity, says } from "./quantity.ts";
import { Readings } from "./readings.ts";

/** A total over a fixed number of units of time, for `mỗi ngày`, `một tháng`. */
function per(count: number): Formula {
  return (a, operands) => {
    const [total] = operands;
    if (total === undefined) throw new RangeError("an average needs a total");
    return a.div(total, a.constant(Rational.of(BigInt(count))));
  };
}

/** Days and months that a total may be spread over: a year, a quarter, a month. */
const spreads = [365, 366, 90, 91, 92, 181, 182, 184, 30, 31, 12];

/**
 * A mean: `bình quân 22,4 tỉ đồng một doanh nghiệp` is the total over the number counted, `mỗi ngày 16 người` the total
 * over the days. What it is the mean of is seldom said, so agreement confirms and disagreement says nothing.
 */
export function averageClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const said = says(reported, "average") || says(reported, "each");
  if (!said || !isLevel(reported)) return undefined;
  const readings = new Readings(reported);
  const before = [...quantitiesBefore(passage, reported, 1, 8)].filter(isLevel);
  for (const total of before) {
    if (likeness(total, reported) === "none") continue;
    for (const count of before) {
      if (count !== total && likeness(count, total) === "none")
        readings.add(percentOf, [{ quantity: total }, { quantity: count }], "possible");
    }
    if (says(reported, "each") || says(reported, "period")) {
      for (const count of spreads) readings.add(per(count), [{ quantity: total }], "possible");
    }
  }
  return {
    kind: "average",
    reported,
    asserted: false,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}
