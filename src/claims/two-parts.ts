import { sum } from "../compare/sum.ts";
import { likeness } from "../facts/likeness.ts";
import { isTotalLike } from "../facts/list-roles.ts";
import { listsIn } from "../facts/list-tree.ts";
import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";

/**
 * A total and two parts that no list holds together: `Trong 26 chỉ tiêu có 16 chỉ tiêu đạt …. Có 10 chỉ tiêu không đạt`, `quý I thu 3.115
 * tỷ, quý II thu 1.211 tỷ, như vậy 6 tháng thu 4.326 tỷ`. The parts are the nearest smaller numbers of the total's own unit behind it,
 * before it, or one on each side; which of these is meant, the text does not say.
 */
export function twoPartsClaim(passage: Passage, total: Quantity): Claim | undefined {
  if (!isLevel(total) || !isTotalLike(total) || total.pair !== undefined || total.numeral.inWords) return undefined;
  if (total.double * 10 ** Math.max(0, -total.numeral.lastPlace) < leastDigits) return undefined;
  if (listsIn(passage, total.sentence).some((list) => list.total === total && list.parts.length > 1)) return undefined;
  const alike = (part: Quantity) =>
    part.pair === undefined && isLevel(part) && likeness(part, total) === "same" && doubleOf(part) < doubleOf(total);
  const behind = passage.quantities.slice(total.index + 1, total.index + 1 + farthest);
  const after = quantitiesAround(behind, total, alike);
  const before = quantitiesAround(quantitiesBefore(passage, total, 1, farthest), total, alike);
  const readings = new Readings(total);
  const add = (one: Quantity | undefined, other: Quantity | undefined, rule: string) => {
    if (one && other) readings.add(sum, [{ quantity: one }, { quantity: other }], "possible", { rule });
  };
  add(after[0], after[1], "two parts behind");
  add(before[1], before[0], "two parts before");
  add(before[0], after[0], "a part on each side");
  if (readings.found.length === 0) return undefined;
  return {
    kind: "sum",
    reported: total,
    asserted: false,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}

/** Totals of two digits and more. */
const leastDigits = 10;
/** How many numbers on each side are looked at. */
const farthest = 12;

/** The first two of the kind, each fact once. */
function quantitiesAround(
  found: readonly Quantity[],
  total: Quantity,
  alike: (part: Quantity) => boolean,
): readonly Quantity[] {
  const parts: Quantity[] = [];
  for (const part of found) {
    if (parts.length === 2 || Math.abs(part.sentence - total.sentence) > 1) break;
    if (alike(part) && !parts.some((one) => one.double === part.double)) parts.push(part);
  }
  return parts;
}
