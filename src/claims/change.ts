import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Direction } from "../facts/direction.ts";
import { likeness, sharedWords } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import { amountBeside, amountLedTo, fromAmount, loosened } from "./change-from-amount.ts";
import { type Valued, valuesFor } from "./changed-values.ts";
import type { Claim, Strength } from "./claim.ts";
import { isYearly } from "./compound.ts";
import { levelsFromTo } from "./from-to.ts";
import { heldBefore, isOfLevelsBefore } from "./held-before.ts";
import { heldInBrackets } from "./held-in-brackets.ts";
import { pairInBracket, pairPartner } from "./pairs.ts";
import { addsUp, type PartList } from "./part-list.ts";
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

/** The number that the percentage restates: `giảm 54 vụ, tương đương 23%`, `thêm 2.029 vụ = 7%`. */
function besideEqually(quantity: Quantity): Quantity | undefined {
  const { previous } = quantity;
  if (!previous || previous.bracket !== quantity.bracket || quantity.token - previous.token > 8) return undefined;
  return says(quantity, "reach") || (quantity.before.length === 0 && quantity.token - previous.token <= 4)
    ? previous
    : undefined;
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
  const bracketed = heldInBrackets(passage, reported);
  if (bracketed) push(bracketed.value, bracketed.base, "certain", "years in brackets");
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
