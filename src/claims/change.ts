import { changeFromFall } from "../compare/change-from-fall.ts";
import { changeFromRise } from "../compare/change-from-rise.ts";
import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import type { Claim, Reading, Strength } from "./claim.ts";
import { beside, likeness, sharedWords } from "./likeness.ts";
import { isBase } from "./lists.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "./passage.ts";
import { type Direction, isLevel, isPercent, type Quantity } from "./quantity.ts";
import { namesPlan, referenceOf } from "./reference.ts";

/**
 * A rise or fall in percent: `giảm 118 vụ (7%)`, `tăng 1,4% (119 trường hợp)`, `giảm 9,4% so với 32 dự án`,
 * `tăng từ 1,21 lên 1,3 triệu (7,4%)`, `752 ca, giảm 64,8% so với cùng kỳ`.
 */
export function changeClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const direction = directionFor(reported);
  if (!isPercent(reported) || reported.numeral.inRange || !direction) return undefined;
  const amount = amountBeside(passage, reported, direction);
  const values = valuesFor(passage, reported, amount);
  const readings = [
    ...(amount ? fromAmount(values, amount, direction) : []),
    ...fromBase(passage, reported, values, direction),
    ...inPoints(passage, reported, direction),
  ];
  const reference = referenceOf(passage, reported);
  const [value] = values;
  const plan = direction.beyond || reference?.to === "plan" || namesPlan(reported);
  return {
    kind: plan ? "plan" : "change",
    reported,
    asserted: true,
    direction: direction.to,
    readings,
    ...(value && value.strength !== "possible"
      ? { implication: { what: plan ? "plan" : "base", value: value.quantity, by: "change" } }
      : {}),
    ...(reference ? { reference: reference.span } : {}),
  };
}

/** The direction printed before the number, or that of the number it stands beside: `giảm 118 vụ (7%)`, `thêm 2.029 vụ = 7%`. */
export function directionFor(quantity: Quantity): Direction | undefined {
  if (quantity.direction) return quantity.direction;
  if (!isPercent(quantity)) return undefined;
  const [nearest] = quantity.senses;
  if (nearest && nearest !== "qualifier" && nearest !== "reach" && nearest !== "filler") return undefined;
  const beside = quantity.head && !quantity.previous?.bracket ? quantity.head : quantity.previous;
  const bare = quantity.head !== undefined && quantity.previous === quantity.head;
  const equals = nearest === "reach" || isAfterEquals(quantity);
  if (!(bare || equals) || !beside || isPercent(beside) || beside.sentence !== quantity.sentence) return undefined;
  if (equals && !bare && quantity.token - beside.token > 8) return undefined;
  return beside.direction;
}

function isAfterEquals(quantity: Quantity): boolean {
  const { previous } = quantity;
  return (
    quantity.before.length === 0 &&
    previous !== undefined &&
    quantity.token - previous.token <= 4 &&
    quantity.depth === previous.depth
  );
}

/** The size of the same rise or fall in the unit itself: before the percentage, or in brackets after it. */
function amountBeside(passage: Passage, reported: Quantity, direction: Direction): Quantity | undefined {
  const { previous } = reported;
  if (
    previous &&
    isAmount(previous, direction) &&
    reported.token - previous.token < 14 &&
    previous.sentence === reported.sentence
  )
    return previous;
  const [next] = quantitiesAfter(passage, reported);
  if (!next || isPercent(next)) return undefined;
  const inBracket = next.head === reported && next.depth === reported.depth + 1;
  if (inBracket && !isBase(next) && next.numeral.unit.kind !== "time") return next;
  return next.direction?.to === direction.to &&
    next.token - reported.token < 8 &&
    next.depth === reported.depth &&
    followsAs(next)
    ? next
    : undefined;
}

/** `tăng 5%, tương ứng tăng 74 tỷ`: the amount restates the percentage. */
function followsAs(quantity: Quantity): boolean {
  return quantity.senses.includes("reach");
}

function isAmount(quantity: Quantity, direction: Direction): boolean {
  const { kind } = quantity.numeral.unit;
  return quantity.direction?.to === direction.to && kind !== "percent" && kind !== "points" && kind !== "times";
}

interface Valued {
  readonly quantity: Quantity;
  readonly strength: Strength;
}

/** The numbers that may have risen or fallen, the likeliest first. */
function valuesFor(passage: Passage, reported: Quantity, amount: Quantity | undefined): Valued[] {
  const probe = amount ?? reported;
  const levels: Quantity[] = [];
  for (const quantity of quantitiesBefore(passage, probe, 3, 24)) {
    if (!isLevel(quantity) || quantity.numeral.inWords) continue;
    if (amount && likeness(quantity, amount) === "none") continue;
    levels.push(quantity);
    if (levels.length >= 8) break;
  }
  const inSentence = levels.filter((level) => level.sentence === probe.sentence && level.depth <= probe.depth);
  const same = amount ? levels.filter((level) => likeness(level, amount) === "same") : levels;
  const best = nearestAlike(probe, same);
  return levels
    .map((quantity) => ({ quantity, strength: strengthOf(quantity, best, inSentence[0], amount) }))
    .sort((a, b) => rank(a.strength) - rank(b.strength));
}

function strengthOf(
  quantity: Quantity,
  best: Quantity | undefined,
  nearest: Quantity | undefined,
  amount: Quantity | undefined,
): Strength {
  if (quantity === nearest && (!amount || likeness(quantity, amount) === "same")) return "certain";
  return quantity === best ? "likely" : "possible";
}

/** Of the numbers in the same unit, the one whose words are most like; the nearest where words do not tell. */
function nearestAlike(probe: Quantity, same: readonly Quantity[]): Quantity | undefined {
  let best: Quantity | undefined;
  let most = -1;
  for (const quantity of same) {
    const shared = sharedWords(probe, quantity);
    if (shared > most) {
      best = quantity;
      most = shared;
    }
  }
  return best;
}

function rank(strength: Strength): number {
  return strength === "certain" ? 0 : strength === "likely" ? 1 : 2;
}

function fromAmount(values: readonly Valued[], amount: Quantity, direction: Direction): Reading[] {
  const formula = direction.to === "up" ? changeFromRise : changeFromFall;
  return values.map(({ quantity, strength }) => ({
    operands: [{ quantity }, beside(amount, quantity)],
    formula,
    strength: amount.direction?.inherited && strength === "certain" ? "likely" : strength,
  }));
}

/** Readings over a value and a base that is printed: named as one, or the number before the value. */
function fromBase(passage: Passage, reported: Quantity, values: readonly Valued[], direction: Direction): Reading[] {
  const sign = direction.to === "down" ? { sign: -1 as const } : {};
  const readings: Reading[] = [];
  const push = (value: Quantity, base: Quantity, strength: Strength) => {
    if (value === base || likeness(value, base) === "none") return;
    readings.push({ operands: [beside(value, base), beside(base, value)], formula: percentChange, strength, ...sign });
  };
  const [nearest] = values;
  for (const base of namedBases(passage, reported)) {
    for (const { quantity, strength } of values.slice(0, 4)) {
      if (quantity !== base) push(quantity, base, likeness(quantity, base) === "same" ? strength : "possible");
    }
  }
  const fromTo = levelsFromTo(passage, reported);
  if (fromTo) push(fromTo.to, fromTo.from, "certain");
  const levels = values.slice(0, 5).map((value) => value.quantity);
  const bases = levels.filter(isBase);
  for (const base of bases)
    for (const value of levels)
      if (!isBase(value)) push(value, base, value === nearest?.quantity ? "likely" : "possible");
  for (const value of levels) for (const base of levels) push(value, base, "possible");
  return readings;
}

/** `so với 5.136 căn`, `so với cùng kỳ năm 2016 (trên 82 triệu USD)`, after the percentage. */
function namedBases(passage: Passage, reported: Quantity): Quantity[] {
  const found: Quantity[] = [];
  for (const next of quantitiesAfter(passage, reported)) {
    if (found.length >= 2 || next.token - reported.token > 24) break;
    if (next.direction) break;
    if (!isLevel(next)) continue;
    const bracketed = next.depth > reported.depth && namesBase(reported.after);
    if (isBase(next) || bracketed) found.push(next);
    else break;
  }
  return found;
}

function namesBase(tokens: Quantity["after"]): boolean {
  return tokens.some(
    (token) =>
      token.is === "word" &&
      (token.sense?.is === "versus" || token.sense?.is === "reference" || token.sense?.is === "plan"),
  );
}

/** `từ 1.150.000 đồng lên 1.210.000 đồng`, before or after the percentage in the same sentence. */
export function levelsFromTo(passage: Passage, near: Quantity): { from: Quantity; to: Quantity } | undefined {
  const row = passage.bySentence[near.sentence] ?? [];
  let best: { from: Quantity; to: Quantity } | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const to of row) {
    const from = to.previous;
    if (!from?.senses.includes("from") || !to.senses.includes("level") || to.token - from.token > 10) continue;
    const away = Math.min(Math.abs(to.token - near.token), Math.abs(from.token - near.token));
    if (away < distance && away < 24) {
      best = { from, to };
      distance = away;
    }
  }
  return best;
}

/** A fall of 7,34 % from 97,68 % to 90,34 % is one in points, whatever is printed. */
function inPoints(passage: Passage, reported: Quantity, direction: Direction): Reading[] {
  const sign = direction.to === "down" ? { sign: -1 as const } : {};
  const levels = [...quantitiesBefore(passage, reported, 1, 10)]
    .filter((level) => isPercent(level) && !level.direction)
    .slice(0, 4);
  const bases = quantitiesAfter(passage, reported)
    .filter((base) => isPercent(base) && !base.direction)
    .slice(0, 3);
  const readings: Reading[] = [];
  const push = (value: Quantity, base: Quantity, strength: Strength) => {
    readings.push({
      operands: [{ quantity: value }, { quantity: base }],
      formula: difference,
      strength,
      kind: "points",
      ...sign,
    });
  };
  for (const value of levels) {
    for (const base of bases)
      push(
        value,
        base,
        value === levels[0] && base === bases[0] && base.depth > 0 && namesBase(reported.after)
          ? "certain"
          : "possible",
      );
  }
  for (const value of levels) for (const base of levels) if (base !== value) push(value, base, "possible");
  return readings;
}
