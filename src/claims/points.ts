import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import type { Direction } from "../facts/direction.ts";
import { type Passage, quantitiesAfter, quantitiesBefore, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Claim, Strength } from "./claim.ts";
import { type FromTo, levelsFromTo } from "./from-to.ts";
import { heldBefore } from "./held-before.ts";
import { baseBehind, reachedAfter } from "./reached.ts";
import { Readings } from "./readings.ts";
import { isBase, isHeldRightAgainst, namesBase, namesPlan, referenceOf } from "./reference.ts";
import { assertedBy, isFall } from "./turned.ts";

/** A change of a percentage, in points: `đạt 62,3%, giảm 7,34 điểm phần trăm so với 69,64%`. */
export function pointsClaim(passage: Passage, reported: Quantity): Claim | undefined {
  if (reported.numeral.unit.kind !== "points" || !reported.direction) return undefined;
  const reference = referenceOf(passage, reported);
  const readings = new Readings(reported);
  pointsReadings(readings, passage, reported.direction);
  return {
    kind: "points",
    reported,
    asserted: true,
    direction: assertedBy(reported.direction),
    readings: readings.found,
    tries: readings.tries,
    ...(reference ? { reference } : {}),
  };
}

/**
 * Readings as a change from one percentage to another. A fall of 7,34 % from 97,68 % to 90,34 % is one in points, whatever is
 * printed; a fall of 20 % from 5,25 % to 4,2 % is one in percent. A number printed in percent is read both ways, and which
 * is meant shows in which agrees.
 */
export function pointsReadings(readings: Readings, passage: Passage, direction: Direction): void {
  const { reported } = readings;
  const levels = quantitiesBefore(passage, reported, 1, 10)
    .filter((level) => isShareLevel(level) && !isBase(level))
    .slice(0, 4);
  const bases = basesAfter(passage, reported);
  const push = (value: Quantity, base: Quantity, strength: Strength, rule?: string) => {
    const fell = isFall(direction, value, base);
    const [more, less] = fell ? [base, value] : [value, base];
    const how = rule === undefined ? {} : { rule };
    readings.add(difference, [{ quantity: more }, { quantity: less }], strength, { kind: "points", ...how });
    if (!isPercent(reported)) return;
    readings.add(fell ? percentFall : percentChange, [{ quantity: value }, { quantity: base }], strength);
  };
  const reached = isPercent(reported) ? undefined : reachedAfter(passage, reported);
  const behind = reached && baseBehind(passage, reached);
  if (reached && behind && isShareLevel(behind)) {
    const [more, less] = isFall(direction, reached, behind) ? [behind, reached] : [reached, behind];
    readings.add(difference, [{ quantity: more }, { quantity: less }], "certain", { kind: "points", rule: "led to" });
  }
  const fromTo = levelsFromTo(passage, reported);
  if (fromTo && isPercent(fromTo.to) && isPercent(fromTo.from))
    push(fromTo.to, fromTo.from, isOfPair(passage, reported, fromTo) ? fromTo.strength : "possible");
  for (const [at, value] of levels.entries()) {
    const firm = at === 0 && namesBase(reported.after) && isValueOf(value, reported);
    const tied = firm && bases.length === 1 && !isPercent(reported) ? "value and base" : undefined;
    for (const base of bases) push(value, base, firm ? "certain" : "possible", tied);
  }
  for (const value of levels) for (const base of levels) if (base !== value) push(value, base, "possible");
  const before = heldBefore(passage, reported, isShareLevel);
  // A number in percent may be one in points or in percent of the other: which of them is meant shows in which agrees.
  if (before) push(before.value, before.base, isPercent(reported) ? "likely" : "certain", "value and base before");
}

/** Whether the percentage right before is what rose or fell: no other number stands between, nor is it the completion of a plan. */
function isValueOf(value: Quantity, reported: Quantity): boolean {
  const between = reported.previous !== value && reported.previous?.previous !== value;
  const others = reported.previous !== value && reported.previous !== undefined && isLevel(reported.previous);
  return (
    !between &&
    !others &&
    value.sentence === reported.sentence &&
    value.clause === reported.clause &&
    !namesPlan(value) &&
    !reported.direction?.beyond
  );
}

/** Whether only words that lead from one to the other stand between a pair and its change: `từ 5,25% còn 4,2%, giảm 20%`. */
function isOfPair(passage: Passage, reported: Quantity, { from, to }: FromTo): boolean {
  const [first, last] = reported.index > to.index ? [to, reported] : [reported, from];
  const between = tokensAround(passage, reported).slice(first.token + 1, last.token);
  const near = last.index - first.index === 1 && !says(to, "day");
  return near && between.every((token) => token.is === "mark" || (token.is === "word" && token.sense !== undefined));
}

/** The percentages after the number up to the next rise or fall, which has a base of its own. */
function basesAfter(passage: Passage, reported: Quantity): Quantity[] {
  const [next, other] = quantitiesAfter(passage, reported);
  if (!next || !isShareLevel(next)) return [];
  if (next.head === reported) return other?.bracket === next.bracket ? [] : [next];
  return isHeldRightAgainst(next) ? [next] : [];
}

function isShareLevel(quantity: Quantity): boolean {
  return isPercent(quantity) && !quantity.direction && !quantity.numeral.inRange;
}
