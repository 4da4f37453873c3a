import { complement } from "../compare/complement.ts";
import { operand } from "../compare/operand.ts";
import { percentOf } from "../compare/percent-of.ts";
import { sum } from "../compare/sum.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { Claim, Strength } from "./claim.ts";
import { likeness, sharedWords } from "./likeness.ts";
import { isAmong, isRest } from "./lists.ts";
import { pairInBracket, pairPartner } from "./pairs.ts";
import { addsUp, type PartList } from "./part-list.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "./passage.ts";
import { isLevel, isPercent, type Quantity, says } from "./quantity.ts";
import { Readings } from "./readings.ts";
import { namesPlan } from "./reference.ts";

/** Part over the part and a sibling: `11.253 … đạt 98,1%` of the 11.253 and the 218 that are late. */
const shareOfBoth: Formula = (a, operands) => {
  const [part, other] = operands;
  if (part === undefined || other === undefined) throw new RangeError("a share of two parts needs both");
  return a.div(part, a.add(part, other));
};

/** The sum of a row over its whole: `A 120 ca, B 95 ca, C 88 ca, chiếm 60,6% tổng số 500 ca`. */
const shareOfRow: Formula = (a, operands) =>
  a.div(sum(a, operands.slice(0, -1)), operand(operands, operands.length - 1));

/**
 * A part in percent of its whole: `149/156 xã, đạt 95,51%`, `5.020 doanh nghiệp, chiếm 92,2%`, `411 phiếu (87%)`.
 * `lists` are the part lists of the sentences nearby: a part's total is the first whole to try.
 */
export function shareClaim(passage: Passage, reported: Quantity, lists: readonly PartList[]): Claim {
  const parts = partsOf(passage, reported);
  const readings = new Readings(reported);
  for (const [at, part] of parts.entries()) {
    const wholes = wholesFor(passage, part, reported, lists);
    const row = rowBefore(passage, part, reported);
    const doubtful = isDoubtful(part, reported) || row.length > 1;
    for (const { quantity, strength } of wholes) {
      const held = doubtful ? "possible" : at > 0 && strength === "certain" ? "likely" : strength;
      readings.pair(percentOf, part, quantity, held);
      if (row.length > 1 && strength === "certain")
        readings.add(
          shareOfRow,
          [...row, quantity].map((one) => ({ quantity: one })),
          "likely",
        );
    }
    for (const other of siblings(passage, part)) {
      if (
        other.double > part.double ||
        wholes.some((whole) => whole.quantity === other && whole.strength !== "possible")
      )
        continue;
      readings.add(shareOfBoth, [{ quantity: part }, { quantity: other }], "possible");
    }
  }
  readComplement(readings, passage);
  const [part] = parts;
  return {
    kind: "share",
    reported,
    asserted: true,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
    ...(part && !isDoubtful(part, reported) ? { implication: { what: "whole", value: part, by: "ratio" } } : {}),
  };
}

/** `40%, 60% còn lại`: percentages of one whole leave the rest of a hundred. */
function readComplement(readings: Readings, passage: Passage): void {
  const { reported } = readings;
  const others = quantitiesBefore(passage, reported, 0, 12).filter((level) => isPercent(level) && !level.direction);
  const [other] = others;
  if (!other) return;
  const rest = isRest(reported);
  if (rest)
    readings.add(
      complement,
      others.map((quantity) => ({ quantity })),
      others.length === 1 ? "certain" : "likely",
    );
  if (rest ? others.length > 1 : says(other, "share") && says(reported, "share"))
    readings.add(complement, [{ quantity: other }], rest ? "possible" : "likely");
}

/** The numbers of one unit that stand in a row before the percentage, ending with the part; the part alone where there is none. */
function rowBefore(passage: Passage, part: Quantity, reported: Quantity): Quantity[] {
  const row = [part];
  if (part.pair || part.depth > 0 || reported.head || reported.afterNumber) return row;
  for (let at = part.previous; at && isInRow(at, part); at = at.previous) row.unshift(at);
  const next = passage.quantities[reported.index + 1];
  return next?.previous === reported && namesWhole(next) ? row : [part];
}

function isInRow(quantity: Quantity, part: Quantity): boolean {
  const sameUnit = quantity.numeral.unit.base !== "" && quantity.numeral.unit.base === part.numeral.unit.base;
  return sameUnit && isLevel(quantity) && quantity.depth === part.depth && quantity.clause === part.clause;
}

/** Whether the percentage may well be of another part than this. */
function isDoubtful(part: Quantity, reported: Quantity): boolean {
  return part.sentence !== reported.sentence || hasOwnSubject(reported);
}

/** `…; tỷ lệ giải quyết tin báo đạt 91,53%`: words of its own name another part than the last number. */
function hasOwnSubject(reported: Quantity): boolean {
  if (reported.depth > 0 || reported.afterNumber) return false;
  return reported.before.filter((token) => token.is === "word" && !token.sense).length >= 2;
}

/** The number that the percentage is of, by the likeliest reading. */
export function partOf(passage: Passage, reported: Quantity): Quantity | undefined {
  return partsOf(passage, reported)[0];
}

/**
 * The numbers that the percentage may be of: before its brackets, after `tương đương`, or before it in the sentence; a
 * threshold (`quy mô vốn dưới 10 tỷ đồng`) comes after the number that it describes.
 */
function partsOf(passage: Passage, reported: Quantity): Quantity[] {
  const pair = pairInBracket(passage, reported);
  if (pair) return [pair.first];
  const restated = restatedAfter(passage, reported);
  if (restated) return [restated];
  const named = namedAfter(passage, reported);
  if (named) return [named];
  const own = sameBracketBefore(reported);
  if (own) return [beforeWhole(passage, own)];
  const { head } = reported;
  if (head) return isPart(head) ? [beforeWhole(passage, head)] : [];
  const inBracket = aloneInBracket(passage, reported);
  return [...partsBefore(passage, reported), ...(inBracket ? [inBracket] : [])];
}

/** `nữ chiếm 85,98% (92 người)`. */
function aloneInBracket(passage: Passage, reported: Quantity): Quantity | undefined {
  const [next, after] = quantitiesAfter(passage, reported);
  if (next?.head !== reported || !isPart(next) || !isLevel(next) || after?.bracket === next.bracket) return undefined;
  return next.opening === "reference" || next.opening === "breakdown" ? undefined : next;
}

/** The part, where the number before the percentage is its whole: `149/156 xã`, `1.326 hộ trên tổng số 28.940 hộ`. */
function beforeWhole(passage: Passage, quantity: Quantity): Quantity {
  if (quantity.pair === "second") return passage.quantities[quantity.index - 1] ?? quantity;
  const { previous } = quantity;
  return isAnnouncedWhole(quantity) && previous && isPart(previous) && likeness(previous, quantity) !== "none"
    ? previous
    : quantity;
}

/** `trong tổng 4.500 m2`, `trên dự toán 4.200 tỷ`: right after the word. */
function isAnnouncedWhole(quantity: Quantity): boolean {
  return isAmong(quantity) || (quantity.before.length <= 4 && namesPlan(quantity));
}

/** `đạt 97,8% về số vụ và 94,5% về số bị cáo`: the words after the percentage name the unit of its part. */
function namedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const words = new Set(reported.after.flatMap((token) => (token.is === "word" ? token.fold.split(" ") : [])));
  if (words.size === 0) return undefined;
  const near = quantitiesBefore(passage, reported, 1, 8).filter(isPart);
  const own = near.find(
    (quantity) =>
      quantity.numeral.unit.base !== "" && quantity.numeral.unit.base.split(" ").every((word) => words.has(word)),
  );
  const rival = near.find((quantity) => quantity.numeral.unit.base !== own?.numeral.unit.base);
  return rival ? own : undefined;
}

function partsBefore(passage: Passage, reported: Quantity): Quantity[] {
  const found: Quantity[] = [];
  for (let at = reported.previous; at && reported.token - at.token <= 60 && found.length < 2; at = at.previous) {
    if (at.depth > reported.depth || !isPart(at)) continue;
    const part = beforeWhole(passage, at);
    if (!found.includes(part)) found.push(part);
  }
  const [nearest, next] = found;
  if (nearest && next && isThreshold(nearest)) return [next, nearest];
  if (nearest) return next && likeness(nearest, next) !== "same" ? [nearest, next] : [nearest];
  for (const quantity of quantitiesBefore(passage, reported, 1, 6)) {
    if (quantity.sentence !== reported.sentence && isPart(quantity) && quantity.depth === 0) return [quantity];
  }
  return [];
}

function sameBracketBefore(reported: Quantity): Quantity | undefined {
  const { previous } = reported;
  return previous && previous.bracket === reported.bracket && reported.bracket !== 0 && isPart(previous)
    ? previous
    : undefined;
}

function isThreshold(quantity: Quantity): boolean {
  return (
    quantity.numeral.qualifier === "below" ||
    quantity.numeral.qualifier === "at-most" ||
    quantity.numeral.qualifier === "at-least"
  );
}

/** `chiếm 11,1%, tương đương 2.665 chuyến bay`. */
function restatedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const [next] = quantitiesAfter(passage, reported);
  const near =
    next && next.token - reported.token < 8 && next.depth === reported.depth && next.clause === reported.clause;
  const bare = next?.before.every((token) => token.is !== "word" || token.sense !== undefined);
  return near && bare && isPart(next) && says(next, "reach") && !says(next, "share") ? next : undefined;
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
  if (partner) offer(partner, isOverfull(part, partner, reported) ? "possible" : "certain");
  for (const whole of announcedWholes(passage, part, reported)) offer(whole, "certain");
  const total = namedTotal(passage, part, reported);
  if (total) offer(total, "certain");
  const inBracket = aloneInBracket(passage, reported);
  if (inBracket && inBracket.double > part.double && likeness(inBracket, part) === "same") offer(inBracket, "likely");
  for (const list of lists) {
    if (!list.parts.includes(part) || list.ofChanges) continue;
    if (addsUp(list)) offer(list.total, "certain");
    else if (list.strength !== "possible")
      offer(list.total, isSame(list.total, part) || list.total.numeral.unit.base === "" ? "likely" : "possible");
  }
  const sharesList = (other: Quantity) => lists.some((list) => list.parts.includes(part) && list.parts.includes(other));
  const near = wholesBefore(passage, part).filter((whole) => !sharesList(whole));
  const only = near.filter((whole) => isSame(whole, part)).length === 1;
  let nearest = 0;
  for (const quantity of near) {
    const bare =
      quantity.numeral.unit.kind === "none" && quantity === part.previous && standsBefore(passage, quantity, part);
    const eligible = (bare || isSame(quantity, part)) && nearest++ < 2;
    const named = says(quantity, "total") || sharedWords(quantity, part) > 0;
    const subset = only && breaksDown(passage, quantity, part);
    offer(quantity, eligible && subset ? "certain" : eligible && (named || nearest === 1) ? "likely" : "possible");
  }
  for (const quantity of quantitiesAfter(passage, reported).slice(0, 6)) {
    if (isPart(quantity) && likeness(quantity, part) !== "none") offer(quantity, "possible");
  }
  return [...found]
    .map(([quantity, strength]) => ({ quantity, strength }))
    .sort((a, b) => rank(a.strength) - rank(b.strength));
}

function wholesBefore(passage: Passage, part: Quantity): Quantity[] {
  return quantitiesBefore(passage, part, 4, 30)
    .filter((quantity) => isPart(quantity) && likeness(quantity, part) !== "none" && quantity.pair !== "first")
    .filter((quantity) => !quantity.numeral.value.equals(part.numeral.value))
    .filter((quantity) => (quantity.direction === undefined) === (part.direction === undefined))
    .slice(0, 12);
}

/** In the part's very unit, or the number just before a part that prints no unit (`881 vụ cháy: thành thị 502`). */
function isSame(whole: Quantity, part: Quantity): boolean {
  const larger =
    whole.numeral.value.compare(part.numeral.value) >= 0 || whole.numeral.unit.scale !== part.numeral.unit.scale;
  return larger && (likeness(whole, part) === "same" || part.numeral.unit.base === "");
}

/** `258 vụ việc …; trong đó, … 204 vụ việc`: a word of breakdown stands between the whole and the part. */
function breaksDown(passage: Passage, whole: Quantity, part: Quantity): boolean {
  return part.sentence - whole.sentence <= 1 && likeness(whole, part) === "same" && standsBefore(passage, whole, part);
}

/** Whether a word of breakdown comes between the two. */
function standsBefore(passage: Passage, whole: Quantity, part: Quantity): boolean {
  const tokens =
    whole.sentence === part.sentence
      ? (passage.sentences[part.sentence]?.tokens.slice(whole.token, part.token) ?? [])
      : (passage.sentences[part.sentence]?.tokens.slice(0, Math.min(2, part.token)) ?? []);
  return tokens.some(
    (token) => token.is === "word" && (token.sense?.is === "breakdown" || token.sense?.is === "among"),
  );
}

function rank(strength: Strength): number {
  return strength === "certain" ? 0 : strength === "likely" ? 1 : 2;
}

/** `trong tổng số 8453 thí sinh`, `346 000 ha trên kế hoạch 350 000 ha`, in the same sentence. */
function announcedWholes(passage: Passage, part: Quantity, reported: Quantity): Quantity[] {
  const row = passage.bySentence[reported.sentence] ?? [];
  const said = row.filter(
    (quantity) =>
      isAmong(quantity) ||
      (quantity.previous === part && isAnnouncedWhole(quantity)) ||
      (quantity.previous === reported && quantity.depth === reported.depth && namesWhole(quantity)),
  );
  return said.filter((quantity) => quantity !== part && isLevel(quantity) && mayHold(quantity, part));
}

function namesWhole(quantity: Quantity): boolean {
  return says(quantity, "total") || says(quantity, "among");
}

/** Whether the unit of the whole is that of the part, as far as either prints one. */
function mayHold(whole: Quantity, part: Quantity): boolean {
  return likeness(whole, part) === "same" || whole.numeral.unit.kind === "none" || part.numeral.unit.kind === "none";
}

/** `52.296/3 (12%)`: more than there are, and yet a percentage below a hundred: two numbers of another kind. */
export function isOverfull(part: Quantity, whole: Quantity, reported: Quantity): boolean {
  return whole.double !== 0 && part.double > whole.double && reported.double <= 100;
}

/** `chiếm 22% tổng vốn đầu tư`: the one total announced before it, in the unit of the part. */
function namedTotal(passage: Passage, part: Quantity, reported: Quantity): Quantity | undefined {
  const names = reported.after.some(
    (token) => token.is === "word" && (token.sense?.is === "total" || token.sense?.is === "among"),
  );
  if (!names) return undefined;
  const totals = quantitiesBefore(passage, part, 3, 20).filter(
    (total) => says(total, "total") && isLevel(total) && isSame(total, part) && total.double !== part.double,
  );
  return totals.length === 1 ? totals[0] : undefined;
}

function siblings(passage: Passage, part: Quantity): Quantity[] {
  return (passage.bySentence[part.sentence] ?? [])
    .filter(
      (other) =>
        other !== part &&
        isPart(other) &&
        other.pair === undefined &&
        likeness(other, part) !== "none" &&
        isLevel(other),
    )
    .sort((a, b) => Math.abs(a.token - part.token) - Math.abs(b.token - part.token))
    .slice(0, 6);
}
