import { complement } from "../compare/complement.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { Claim, Reading, Strength } from "./claim.ts";
import { beside, likeness, sharedWords } from "./likeness.ts";
import type { PartList } from "./lists.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "./passage.ts";
import { isLevel, isPercent, type Quantity } from "./quantity.ts";

/** Part over the part and a sibling: `11.253 … đạt 98,1%` of the 11.253 and the 218 that are late. */
const shareOfBoth: Formula = (a, operands) => {
  const [part, other] = operands;
  if (part === undefined || other === undefined) throw new RangeError("a share of two parts needs both");
  return a.div(part, a.add(part, other));
};

/**
 * A part in percent of its whole: `149/156 xã, đạt 95,51%`, `5.020 doanh nghiệp, chiếm 92,2%`, `411 phiếu (87%)`.
 * `lists` are the part lists of the sentences nearby: a part's total is the first whole to try.
 */
export function shareClaim(passage: Passage, reported: Quantity, lists: readonly PartList[]): Claim | undefined {
  const part = partOf(passage, reported);
  const readings: Reading[] = [];
  if (part) {
    for (const { quantity, strength } of wholesFor(passage, part, reported, lists)) {
      readings.push({ operands: [beside(part, quantity), beside(quantity, part)], formula: percentOf, strength });
    }
    for (const other of siblings(passage, part)) {
      readings.push({
        operands: [{ quantity: part }, { quantity: other }],
        formula: shareOfBoth,
        strength: "possible",
      });
    }
  }
  readings.push(...complements(passage, reported));
  return {
    kind: "share",
    reported,
    asserted: true,
    direction: "none",
    readings,
    ...(part ? { implication: { what: "whole", value: part, by: "ratio" } } : {}),
  };
}

/** The number that the percentage is of: before its brackets, before it in the sentence, or after `tương đương`. */
export function partOf(passage: Passage, reported: Quantity): Quantity | undefined {
  if (reported.head && isPart(reported.head)) {
    const inside = reported.previous;
    if (inside && inside.bracket === reported.bracket && isPart(inside)) return inside;
    return reported.head;
  }
  const restated = restatedAfter(passage, reported);
  for (let at = reported.previous; at; at = at.previous) {
    if (at.depth > reported.depth) continue;
    if (isPart(at)) return at;
    if (reported.token - at.token > 40) break;
  }
  if (restated) return restated;
  for (const quantity of quantitiesBefore(passage, reported, 1, 6)) {
    if (quantity.sentence !== reported.sentence && isPart(quantity) && quantity.depth === 0) return quantity;
  }
  return undefined;
}

/** `chiếm 11,1%, tương đương 2.665 chuyến bay`. */
export function restatedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const [next] = quantitiesAfter(passage, reported);
  return next && isPart(next) && next.senses.includes("reach") && next.token - reported.token < 8 ? next : undefined;
}

function isPart(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  return !quantity.numeral.inRange && kind !== "percent" && kind !== "points" && kind !== "times" && kind !== "time";
}

interface Whole {
  readonly quantity: Quantity;
  readonly strength: Strength;
}

function wholesFor(passage: Passage, part: Quantity, reported: Quantity, lists: readonly PartList[]): Whole[] {
  const found = new Map<Quantity, Strength>();
  const offer = (quantity: Quantity, strength: Strength) => {
    const known = found.get(quantity);
    if (quantity !== part && (known === undefined || rank(strength) < rank(known))) found.set(quantity, strength);
  };
  const partner = pairPartner(passage, part);
  if (partner) offer(partner, "certain");
  for (const whole of announcedWholes(passage, part, reported)) offer(whole, "certain");
  for (const list of lists) {
    if (list.parts.includes(part) && !list.ofChanges)
      offer(list.total, likeness(list.total, part) === "same" ? strengthIn(list) : "possible");
  }
  let nearest = 0;
  for (const quantity of quantitiesBefore(passage, part, 4, 30)) {
    if (!isPart(quantity) || likeness(quantity, part) === "none" || quantity.numeral.pair === "first") continue;
    const same = likeness(quantity, part) === "same" && (isLevel(quantity) || quantity.depth === 0);
    const named = quantity.senses.includes("total") || sharedWords(quantity, part) > 0;
    offer(quantity, same && nearest++ < 2 && (named || nearest === 1) ? "likely" : "possible");
    if (found.size >= 12) break;
  }
  for (const quantity of quantitiesAfter(passage, reported).slice(0, 6)) {
    if (isPart(quantity) && likeness(quantity, part) !== "none") offer(quantity, "possible");
  }
  return [...found]
    .map(([quantity, strength]) => ({ quantity, strength }))
    .sort((a, b) => rank(a.strength) - rank(b.strength));
}

function strengthIn(list: PartList): Strength {
  return list.strength === "possible" ? "possible" : "likely";
}

function rank(strength: Strength): number {
  return strength === "certain" ? 0 : strength === "likely" ? 1 : 2;
}

/** The 156 of `149/156`. */
export function pairPartner(passage: Passage, part: Quantity): Quantity | undefined {
  if (part.numeral.pair === undefined) return undefined;
  const other = passage.quantities[part.numeral.pair === "first" ? part.index + 1 : part.index - 1];
  return other?.numeral.pair === undefined ? undefined : other;
}

/** `trong tổng số 8453 thí sinh`, `trên tổng số 12,5 triệu m2`, in the same sentence. */
function announcedWholes(passage: Passage, part: Quantity, reported: Quantity): Quantity[] {
  return (passage.bySentence[reported.sentence] ?? []).filter(
    (quantity) =>
      quantity !== part &&
      quantity.senses.includes("among") &&
      likeness(quantity, part) !== "none" &&
      isLevel(quantity),
  );
}

function siblings(passage: Passage, part: Quantity): Quantity[] {
  const near = [...(passage.bySentence[part.sentence] ?? [])];
  return near
    .filter(
      (other) =>
        other !== part && isPart(other) && other.numeral.pair === undefined && likeness(other, part) !== "none",
    )
    .sort((a, b) => Math.abs(a.token - part.token) - Math.abs(b.token - part.token))
    .slice(0, 6);
}

/** `40%, 60% còn lại`: percentages of one whole leave the rest of a hundred. */
function complements(passage: Passage, reported: Quantity): Reading[] {
  if (!reported.numeral.unit.kind) return [];
  const others = [...quantitiesBefore(passage, reported, 0, 6)].filter((other) => isPercent(other) && !other.direction);
  const rest = [...reported.after, ...reported.before].some(
    (token) => token.is === "word" && token.sense?.is === "rest",
  );
  return others.slice(0, 1).map((other) => ({
    operands: [{ quantity: other }],
    formula: complement,
    strength: rest ? "certain" : "possible",
  }));
}
