import { remainder } from "../compare/remainder.ts";
import { sum } from "../compare/sum.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isLeft, isLevel, type Quantity, says } from "../facts/quantity.ts";
import { beside } from "./beside.ts";
import type { Claim, Operand, Reading } from "./claim.ts";
import { isRest } from "./lists.ts";
import { partBefore } from "./part-of-whole.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";

/**
 * Remainders and rests that stand outside a list: `19/33 vụ việc, 14 vụ còn lại`, `còn 430`, `Trong 23 tin, đã chuyển 19 …
 * 4 nguồn tin còn lại`. What they are left of is read from the words, never from what adds up.
 */
export function nearbyClaims(passage: Passage, sentence: number): Claim[] {
  const claims: Claim[] = [];
  for (const reported of passage.bySentence[sentence] ?? []) {
    if (!isLevel(reported) || reported.numeral.inWords) continue;
    const rest = isRest(reported);
    const left = (rest || isLeft(reported)) && digitsOf(reported) >= 2;
    if (!rest && !left) continue;
    const before = quantitiesBefore(passage, reported, 2, 14).filter((part) => isPart(part, reported));
    const claim = { kind: "sum" as const, reported, asserted: false, direction: "none" as const };
    if (left) claims.push(...leftOver(passage, reported, before));
    if (rest) claims.push({ ...claim, readings: restReadings(reported, before), tries: 0 });
  }
  return [...claims, ...complementaryPairs(passage, sentence)];
}

function isPart(part: Quantity, total: Quantity): boolean {
  return isLevel(part) && part.pair === undefined && likeness(part, total) !== "none";
}

/** `19/33 vụ việc, 14 vụ còn lại`; `thu 812, chi 218 và 164, chỉ còn 430`: what is left of a number before it. */
function leftOver(passage: Passage, reported: Quantity, before: readonly Quantity[]): Claim[] {
  const readings = new Readings(reported);
  const { previous } = reported;
  const first =
    previous?.pair === "second" ? passage.quantities[previous.index - 1] : previous && partBefore(passage, previous);
  if (previous && first) readings.add(remainder, [{ quantity: previous }, { quantity: first }], "certain");
  const row = before
    .filter((part) => likeness(part, reported) === "same" || part.numeral.unit.kind === "none")
    .slice(0, 5);
  const inSentence = row.filter((part) => part.sentence === reported.sentence).length;
  for (let at = 1; at < row.length; at++) {
    const whole = row[at];
    if (!whole) continue;
    const near = at === 1 && inSentence === 2 && whole.sentence === reported.sentence;
    const parts = [whole, ...row.slice(0, at)].map((part) => beside(part, reported));
    const operands = at === 1 ? parts.sort((a, b) => roughOf(b) - roughOf(a)) : parts;
    readings.add(remainder, operands, near ? "likely" : "possible");
  }
  if (readings.found.length === 0) return [];
  const asserted = first !== undefined;
  return [
    { kind: "difference", reported, asserted, direction: "none", readings: readings.found, tries: readings.tries },
  ];
}

function roughOf(operand: Operand): number {
  return doubleOf(operand.quantity, operand.scale);
}

/** `Trong 23 tin, đã chuyển 19 … 4 nguồn tin còn lại`: the rest and the parts before it make the whole before them. */
function restReadings(rest: Quantity, before: readonly Quantity[]): Reading[] {
  return before.slice(1, 5).map((whole, at) => ({
    reported: whole,
    operands: [...before.slice(0, at + 1).reverse(), rest].map((part) => beside(part, whole)),
    formula: sum,
    strength:
      says(whole, "total") || says(whole, "among") || whole.token === 1 ? ("likely" as const) : ("possible" as const),
  }));
}

/**
 * `59/63 địa phương đạt, còn 4/63 không đạt`: the first numbers of two pairs make up their second numbers. Certain where a word says that
 * the latter is what is left; two pairs of one second number may be parts of it, or two shares that overlap.
 */
function complementaryPairs(passage: Passage, sentence: number): Claim[] {
  const row = passage.bySentence[sentence] ?? [];
  const firsts = row.filter((quantity) => quantity.pair === "first");
  const claims: Claim[] = [];
  for (const [at, one] of firsts.entries()) {
    const other = firsts[at + 1];
    const whole = passage.quantities[one.index + 1];
    const second = other && passage.quantities[other.index + 1];
    if (!other || !whole || !second || one.double === 0 || other.double === 0) continue;
    const left = isRest(other) || isLeft(other);
    const alike = likeness(one, other);
    if (alike === "none" || (alike === "open" && !(left && other.numeral.unit.base === ""))) continue;
    const ofOne = whole.numeral.value.equals(second.numeral.value);
    if (!left && !ofOne) continue;
    for (const reported of ofOne ? [whole] : [whole, second]) {
      const readings = new Readings(reported);
      const operands = [{ quantity: one }, { quantity: other }];
      readings.add(sum, operands, left ? "certain" : "possible", { rule: "pairs of one whole" });
      const { found, tries } = readings;
      claims.push({ kind: "sum", reported, asserted: left, direction: "none", readings: found, tries });
    }
  }
  return claims;
}

function digitsOf(quantity: Quantity): number {
  const size = quantity.double * 10 ** Math.max(0, -quantity.numeral.lastPlace);
  return size < 1 ? 0 : Math.floor(Math.log10(size) + 1e-9) + 1;
}
