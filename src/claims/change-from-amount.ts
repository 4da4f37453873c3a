import { changeFromFall } from "../compare/change-from-fall.ts";
import { changeFromRise } from "../compare/change-from-rise.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Direction } from "../facts/direction.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import { beside } from "./beside.ts";
import type { Valued } from "./changed-values.ts";
import type { Strength } from "./claim.ts";
import { contextOf, coverage, namedAfter } from "./naming.ts";
import { doubleOf } from "./plausible.ts";
import { reachedAfter } from "./reached.ts";
import type { Readings } from "./readings.ts";
import { isBase, namesBase } from "./reference.ts";

/** The rise or fall in the unit itself that led to a level: 1.250 of `rose by 1,250 to 45,600 (2.8%)`. */
export function amountLedTo(passage: Passage, level: Quantity): Quantity | undefined {
  const { previous } = level;
  if (!previous?.direction || !isAmount(previous, previous.direction) || level.token - previous.token > 8)
    return undefined;
  return reachedAfter(passage, previous) === level ? previous : undefined;
}

/** The size of the same rise or fall in the unit itself: before the percentage, or in brackets after it. */
export function amountBeside(passage: Passage, reported: Quantity, direction: Direction): Quantity | undefined {
  const { previous, head } = reported;
  if (head && isAmount(head, direction) && previous?.bracket !== reported.bracket) return head;
  if (
    previous &&
    isAmount(previous, direction) &&
    reported.token - previous.token < 14 &&
    previous.bracket === reported.bracket &&
    previous.clause === reported.clause
  )
    return previous;
  const [next] = quantitiesAfter(passage, reported);
  const earlier = previous && isLevel(previous) ? previous.previous : undefined;
  if (
    earlier &&
    !(next && isRestated(next, reported, direction)) &&
    isAmount(earlier, direction) &&
    earlier.clause === reported.clause &&
    reported.token - earlier.token < 14
  )
    return earlier;
  if (!next || isPercent(next)) return undefined;
  const inBracket = next.head === reported && next.depth === reported.depth + 1;
  const restated = next.direction?.to === direction.to || (!isBase(next) && !namesBase(reported.after));
  if (inBracket && restated && !next.pair && !says(next, "from")) return next;
  return isRestated(next, reported, direction) || saysAgain(next, reported) ? next : undefined;
}

/** `tăng 3,7%, tương ứng tăng 9,3 tỷ USD`: the amount behind the percentage, which is nearer to it than one of the thing before. */
function isRestated(amount: Quantity, reported: Quantity, direction: Direction): boolean {
  const near = amount.token - reported.token < 8 && amount.depth === reported.depth;
  return near && amount.direction?.to === direction.to && !isPercent(amount) && says(amount, "reach");
}

/** `giảm 2,69%, tương đương 3.400 tỉ đồng`: the amount right behind, which the word says to be the same fall. */
function saysAgain(amount: Quantity, reported: Quantity): boolean {
  const [nearest] = amount.senses.filter(({ is }) => is !== "qualifier" && is !== "filler" && is !== "function");
  const again = nearest?.is === "reach" && nearest.again === true;
  return again && isLevel(amount) && amount.depth === reported.depth && amount.token - reported.token <= 5;
}

function isAmount(quantity: Quantity, direction: Direction): boolean {
  const { kind } = quantity.numeral.unit;
  return quantity.direction?.to === direction.to && kind !== "percent" && kind !== "points" && kind !== "times";
}

/** One step less sure: the amount and the value are not counted in one unit by name. */
export function loosened(strength: Strength): Strength {
  return strength === "certain" ? "likely" : "possible";
}

/** Readings over a value and how much it rose or fell: `752 ca, giảm 118 ca (13,6%)`. */
export function fromAmount(
  readings: Readings,
  passage: Passage,
  values: readonly Valued[],
  amount: Quantity,
  direction: Direction,
): void {
  onBaseBefore(readings, passage, amount);
  const formulas = direction.either
    ? [changeFromRise, changeFromFall]
    : [direction.to === "up" ? changeFromRise : changeFromFall];
  for (const { quantity, strength } of values) {
    const unlike = strength !== "possible" && likeness(amount, quantity) !== "same";
    // `$307 million better than 2020 and 3% better than 2019`: two rises, each with a base of its own.
    const apart = strength !== "possible" && says(readings.reported, "and");
    // What rose by more than it is now was less than nothing before.
    const beyond = !direction.either && direction.to === "up" && doubleOf(amount) > doubleOf(quantity);
    const held =
      unlike || apart || (strength !== "possible" && growsInAnother(passage, readings.reported, quantity))
        ? loosened(strength)
        : amount.direction?.inherited && strength === "certain"
          ? "likely"
          : strength;
    const led = quantity.index > amount.index && amountLedTo(passage, quantity) === amount;
    const place =
      led && quantity.index < readings.reported.index
        ? "amount led to level"
        : amount === readings.reported.head
          ? "bracket on amount"
          : amount.head === readings.reported
            ? "amount in bracket"
            : "amount beside";
    // Of a number that improved one of the two ways is wrong, which says nothing against the link.
    const rule = direction.either ? `${place}, either way` : place;
    for (const formula of formulas)
      readings.add(formula, [{ quantity }, beside(amount, quantity)], beyond ? "possible" : held, { rule });
    // `quanh ngưỡng 8.100 đồng. Hôm sau tăng 200 đồng (2,47%)`: the level of an earlier sentence may be the one before the change.
    if (quantity.sentence < amount.sentence)
      readings.add(percentOf, [beside(amount, quantity), { quantity }], "possible", {
        rule: "amount of earlier level",
      });
  }
}

/** `to 100.3 from $81.3 billion, reflecting an operational increase of $24.6 billion, or 30%`: parts of one change are in per cent of its base. */
function onBaseBefore(readings: Readings, passage: Passage, amount: Quantity): void {
  const isPart = says(amount, "reach") || says(amount, "breakdown") || says(amount, "among");
  if (amount.index > readings.reported.index || !isPart) return;
  const earlier = (passage.bySentence[amount.sentence] ?? []).filter(
    ({ index, depth }) => index < amount.index && depth === amount.depth,
  );
  const base = earlier.findLast((one) => isLevel(one) && isBase(one) && likeness(amount, one) === "same");
  if (!base) return;
  const operands = [beside(amount, base), { quantity: base }];
  readings.add(percentOf, operands, "likely", { rule: "amount on base before" });
}

/** `up $4 million, including a 9% increase in tower rental`: what rose is named behind, with words that the value does not have. */
function growsInAnother(passage: Passage, reported: Quantity, value: Quantity): boolean {
  const [first] = reported.after;
  const trails = first?.is === "word" && first.sense?.is === "direction" && first.sense.back === true;
  const found = coverage(namedAfter(reported), contextOf(passage, value));
  return trails && found !== "all" && found !== "unnamed";
}
