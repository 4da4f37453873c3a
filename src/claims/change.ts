import { changeFromFall } from "../compare/change-from-fall.ts";
import { changeFromRise } from "../compare/change-from-rise.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Direction } from "../facts/direction.ts";
import { likeness, sharedWords } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import { beside } from "./beside.ts";
import { type Valued, valuesFor } from "./changed-values.ts";
import type { Claim, Strength } from "./claim.ts";
import { isYearly } from "./compound.ts";
import { levelsFromTo } from "./from-to.ts";
import { heldBefore, isOfLevelsBefore } from "./held-before.ts";
import { contextOf, coverage, namedAfter } from "./naming.ts";
import { pairInBracket, pairPartner } from "./pairs.ts";
import { addsUp, type PartList } from "./part-list.ts";
import { doubleOf } from "./plausible.ts";
import { pointsReadings } from "./points.ts";
import { isRateBase } from "./rate.ts";
import { isSaidOtherwise, reachedAfter } from "./reached.ts";
import { Readings } from "./readings.ts";
import { isBase, isHeldRightAgainst, namesBase, namesPlan, referenceOf } from "./reference.ts";
import { sameMeasure } from "./same-measure.ts";
import { assertedBy, isFall } from "./turned.ts";

/**
 * A rise or fall in percent: `giảm 118 vụ (7%)`, `tăng 1,4% (119 trường hợp)`, `giảm 9,4% so với 32 dự án`,
 * `tăng từ 1,21 lên 1,3 triệu (7,4%)`, `752 ca, giảm 64,8% so với cùng kỳ`.
 */
export function changeClaim(passage: Passage, reported: Quantity, lists: readonly PartList[]): Claim | undefined {
  const direction = directionFor(passage, reported);
  if (!direction) return undefined;
  const reference = referenceOf(passage, reported);
  const common = {
    reported,
    asserted: true,
    direction: assertedBy(direction),
    ...(reference ? { reference } : {}),
  };
  if (reported.opening === "reference" || isYearly(reported))
    return { ...common, kind: "change", readings: [], tries: 0 };
  const amount = amountBeside(passage, reported, direction);
  const values = valuesFor(passage, reported, amount);
  const readings = new Readings(reported);
  if (amount) fromAmount(readings, passage, values, amount, direction);
  fromBase(readings, passage, values, direction);
  pointsReadings(readings, passage, direction);
  asShare(readings, lists);
  const [value] = values;
  const plan = direction.beyond || reference?.to === "plan" || namesPlan(reported);
  const implied =
    value && !direction.either && value.strength !== "possible" && value.quantity.sentence === reported.sentence;
  return {
    ...common,
    kind: plan ? "plan" : "change",
    readings: readings.found,
    tries: readings.tries,
    ...(implied ? { implication: { what: plan ? "plan" : "base", value: value.quantity, by: "change" } } : {}),
  };
}

/**
 * The direction printed before the number, or that of the number it stands beside: `giảm 118 vụ (7%)`,
 * `thêm 2.029 vụ = 7%`, `từ 1,21 lên 1,3 triệu đồng (7,4%)`.
 */
function directionFor(passage: Passage, quantity: Quantity): Direction | undefined {
  if (quantity.direction) return quantity.direction;
  const [nearest] = quantity.senses;
  if (nearest && nearest.is !== "qualifier" && nearest.is !== "reach" && nearest.is !== "filler") return undefined;
  const { head, previous } = quantity;
  const bracketed = head !== undefined && !quantity.before.some((token) => token.is === "word" && !token.sense);
  const other = bracketed && previous?.bracket !== quantity.bracket ? head : besideEqually(quantity);
  if (!other || isPercent(other)) return undefined;
  if (other.direction) return other.direction;
  const led = amountLedTo(passage, other)?.direction;
  if (led) return { ...led, inherited: true };
  const fromTo = other === head ? levelsFromTo(passage, other) : undefined;
  if (fromTo?.to !== head || !fromTo) return undefined;
  const up = fromTo.to.numeral.value.compare(fromTo.from.numeral.value) >= 0;
  return { to: up ? "up" : "down", beyond: false, inherited: true };
}

/** The rise or fall in the unit itself that led to a level: 1.250 of `rose by 1,250 to 45,600 (2.8%)`. */
function amountLedTo(passage: Passage, level: Quantity): Quantity | undefined {
  const { previous } = level;
  if (!previous?.direction || !isAmount(previous, previous.direction) || level.token - previous.token > 8)
    return undefined;
  return reachedAfter(passage, previous) === level ? previous : undefined;
}

/** The number that the percentage restates: `giảm 54 vụ, tương đương 23%`, `thêm 2.029 vụ = 7%`. */
function besideEqually(quantity: Quantity): Quantity | undefined {
  const { previous } = quantity;
  if (!previous || previous.bracket !== quantity.bracket || quantity.token - previous.token > 8) return undefined;
  return says(quantity, "reach") || (quantity.before.length === 0 && quantity.token - previous.token <= 4)
    ? previous
    : undefined;
}

/** The size of the same rise or fall in the unit itself: before the percentage, or in brackets after it. */
function amountBeside(passage: Passage, reported: Quantity, direction: Direction): Quantity | undefined {
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
function loosened(strength: Strength): Strength {
  return strength === "certain" ? "likely" : "possible";
}

function fromAmount(
  readings: Readings,
  passage: Passage,
  values: readonly Valued[],
  amount: Quantity,
  direction: Direction,
): void {
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

/** `up $4 million, including a 9% increase in tower rental`: what rose is named behind, with words that the value does not have. */
function growsInAnother(passage: Passage, reported: Quantity, value: Quantity): boolean {
  const [first] = reported.after;
  const trails = first?.is === "word" && first.sense?.is === "direction" && first.sense.back === true;
  const found = coverage(namedAfter(reported), contextOf(passage, value));
  return trails && found !== "all" && found !== "unnamed";
}

/** Readings over a value and a base that is printed: named as one, or the number before the value. */
function fromBase(readings: Readings, passage: Passage, values: readonly Valued[], direction: Direction): void {
  const { reported } = readings;
  const push = (value: Quantity, base: Quantity, strength: Strength, rule: string) => {
    const formula = isFall(direction, value, base) ? percentFall : percentChange;
    if (value !== base && likeness(value, base) !== "none") readings.pair(formula, value, base, strength, { rule });
  };
  for (const { base, loosely } of namedBases(passage, reported)) {
    for (const { quantity, strength } of values.slice(0, 4)) {
      const held = sameMeasure(quantity, base) ? strength : "possible";
      const tied = held === "certain" && standAlone(passage, reported, quantity, base);
      if (loosely) push(quantity, base, loosened(held), tied ? "value and base far named" : "base far named");
      else push(quantity, base, held, tied ? "value and base" : "named base");
    }
  }
  const next = baseOfNextSentence(passage, reported);
  const [only] = values;
  if (next && only?.strength === "certain" && sameMeasure(only.quantity, next))
    push(only.quantity, next, "likely", "base in next sentence");
  const held = isOfLevelsBefore(passage, reported) ? heldBefore(passage, reported, isLevel) : undefined;
  if (held && sameMeasure(held.value, held.base)) push(held.value, held.base, "certain", "value and base before");
  const fromTo = levelsFromTo(passage, reported);
  if (fromTo) push(fromTo.to, fromTo.from, fromTo.strength, "from to");
  const pair = pairInBracket(passage, reported);
  if (pair) {
    push(pair.first, pair.second, "certain", "pair");
    push(pair.second, pair.first, "possible", "pair");
  }
  const levels = values.slice(0, 5).map((value) => value.quantity);
  const value = levels.find((level) => !isBase(level));
  for (const base of levels) {
    const adjacent = base.sentence === reported.sentence && value === base.previous;
    if (isBase(base) && value && !breaksBetween(passage, base, reported))
      push(
        value,
        base,
        !sameMeasure(value, base) || base.sentence < reported.sentence - 1 || isOfAnother(value, reported)
          ? "possible"
          : adjacent && base === (reported.head ?? reported.previous)
            ? "certain"
            : "likely",
        isBracketOnBase(reported, base) && base.previous === value ? "bracket on base" : "base before",
      );
  }
  for (const other of levels) for (const base of levels) push(other, base, "possible", "two levels");
  const whole = value && pairPartner(passage, value);
  if (value && whole) readings.pair(percentOf, value, whole, "possible");
}

/** `up 7.6% to 240.8 from 223.8, with same-store sales up 5.6%`: what rose is named anew, with words that the value does not have. */
function isOfAnother(value: Quantity, reported: Quantity): boolean {
  const verb = reported.before.findIndex((token) => token.is === "word" && token.sense?.is === "direction");
  const subject = reported.before.slice(0, Math.max(0, verb)).filter((token) => token.is === "word" && !token.sense);
  return subject.length > 0 && reported.sentence === value.sentence && sharedWords(value, reported) < 1;
}

/**
 * Whether its part of the sentence, up to a semicolon, tells of no level but these two, so that the change can be of nothing else. What two
 * rates are given for is no level: `150 ca/100.000 dân, giảm 25% so với cùng kỳ (200 ca/100.000 dân)`.
 */
function standAlone(passage: Passage, reported: Quantity, value: Quantity, base: Quantity): boolean {
  const row = (passage.bySentence[reported.sentence] ?? []).filter((other) => other.clause === reported.clause);
  return (
    row.includes(value) &&
    row.every((other) => other === value || other === base || !isLevel(other) || isRateBase(other))
  );
}

/** `506,790 in 2013, compared with 499,331 in 2012 (a rise of 1.5%)`. */
function isBracketOnBase(reported: Quantity, base: Quantity): boolean {
  return reported.head === base && reported.depth === base.depth + 1 && reported.direction?.inherited === false;
}

/** Whether a word such as `trong đó` stands between the two: what comes after it has bases of its own. */
function breaksBetween(passage: Passage, from: Quantity, to: Quantity): boolean {
  if (from.sentence !== to.sentence) return false;
  const tokens = passage.sentences[to.sentence]?.tokens.slice(from.token + 1, to.token) ?? [];
  return tokens.some((token) => token.is === "word" && token.sense?.is === "breakdown" && !token.sense.loose);
}

/** Whether another rise or fall begins between the two. */
function turnsBetween(passage: Passage, from: Quantity, to: Quantity): boolean {
  const tokens = passage.sentences[from.sentence]?.tokens.slice(from.token + 1, to.token) ?? [];
  return tokens.some((token) => token.is === "word" && token.sense?.is === "direction" && !token.sense.back);
}

/** `vốn tăng thêm 3.110 triệu USD (24,8%)` in a list that adds up: the percentage is of the list's total. */
function asShare(readings: Readings, lists: readonly PartList[]): void {
  const { head, direction } = readings.reported;
  if (!head || direction) return;
  for (const list of lists) {
    if (list.parts.includes(head) && addsUp(list)) readings.pair(percentOf, head, list.total, "certain");
  }
}

/** `rose 16.6% to $10.4 million. That compares with sales of $8.9 million`: a sentence that begins with what a change is held against. */
function baseOfNextSentence(passage: Passage, reported: Quantity): Quantity | undefined {
  const [first] = passage.bySentence[reported.sentence + 1] ?? [];
  if (!first || !isLevel(first) || first.depth > 0 || !isHeldRightAgainst(first, true)) return undefined;
  const opening = passage.sentences[first.sentence]?.tokens.slice(0, 4) ?? [];
  return opening.some((token) => token.is === "word" && token.sense?.is === "versus") ? first : undefined;
}

/** `so với 5.136 căn`, `so với cùng kỳ năm 2016 (trên 82 triệu USD)`, after the percentage. */
function namedBases(passage: Passage, reported: Quantity): { base: Quantity; loosely: boolean }[] {
  const reached = reachedAfter(passage, reported);
  const after = quantitiesAfter(passage, reported);
  const next = reached
    ? after.find((other) => other.index > reached.index && !isSaidOtherwise(other, reached))
    : after[0];
  if (!next || !isLevel(next) || next.token - reported.token > 24 || turnsBetween(passage, reported, next)) return [];
  const bracketed = next.head === reported && namesBase(reported.after);
  if (bracketed || isHeldRightAgainst(next)) return [{ base: next, loosely: false }];
  return isHeldRightAgainst(next, true) ? [{ base: next, loosely: true }] : [];
}
