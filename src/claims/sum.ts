import { sum } from "../compare/sum.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { Claim, Reading } from "./claim.ts";
import { beside, likeness } from "./likeness.ts";
import { listsOf, type PartList } from "./lists.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "./passage.ts";
import { isLevel, type Quantity } from "./quantity.ts";

/**
 * A total and its parts: `39 trường hợp (19 cấp mới, 02 cấp lại, 18 gia hạn)`. The wording says where the list starts;
 * where it ends is often open (`… và 105 tàu nâng cấp`), so its beginnings are read too.
 */
export function sumClaims(passage: Passage, sentence: number, lists = listsOf(passage, sentence)): Claim[] {
  const byParts = new Map<string, PartList[]>();
  for (const list of lists) {
    const key = `${list.parts[0]?.index}`;
    const known = byParts.get(key);
    if (known) known.push(list);
    else byParts.set(key, [list]);
  }
  const claims: Claim[] = [];
  for (const group of byParts.values()) {
    const [first] = group;
    if (!first) continue;
    const readings = group.flatMap(readingsOf);
    claims.push({ kind: "sum", reported: first.total, asserted: true, direction: "none", readings });
  }
  return [...claims, ...nearbySums(passage, sentence)];
}

function readingsOf(list: PartList): Reading[] {
  if (list.ofChanges) return [netOf(list)];
  const whole: Reading = {
    reported: list.total,
    operands: list.parts.map((part) => beside(part, list.total)),
    formula: sum,
    strength: list.strength,
    closed: list.closed,
  };
  const beginnings: Reading[] = [];
  for (let length = list.parts.length - 1; length >= 2; length--) {
    beginnings.push({ ...whole, operands: whole.operands.slice(0, length), strength: "possible" });
  }
  return [whole, ...beginnings];
}

/** A fall of 58 is a fall of 65 and a rise of 7: parts that go the other way are taken off. */
function netOf(list: PartList): Reading {
  const signs = list.parts.map((part) => part.direction?.to === list.total.direction?.to);
  const formula: Formula = (a, operands) => {
    const [first, ...others] = [...signedFirst(operands, signs)];
    if (first === undefined) return sum(a, operands);
    return others.reduce((net, { operand, same }) => (same ? a.add(net, operand) : a.sub(net, operand)), first.operand);
  };
  const ordered = [...signedFirst(list.parts, signs)].map(({ operand }) => beside(operand, list.total));
  const orderedFormula: Formula = (a, operands) => {
    const same = signs.filter(Boolean).length;
    return operands
      .slice(1)
      .reduce((net, operand, at) => (at + 1 < same ? a.add(net, operand) : a.sub(net, operand)), head(operands));
  };
  return {
    reported: list.total,
    operands: ordered,
    formula: signs.some(Boolean) ? orderedFormula : formula,
    strength: list.strength,
  };
}

function head<T>(operands: readonly T[]): T {
  const [first] = operands;
  if (first === undefined) throw new RangeError("a sum needs a part");
  return first;
}

function* signedFirst<T>(items: readonly T[], signs: readonly boolean[]): Generator<{ operand: T; same: boolean }> {
  for (const wanted of [true, false]) {
    for (const [at, operand] of items.entries()) if (signs[at] === wanted) yield { operand, same: wanted };
  }
}

const fewestDigits = 3;

/**
 * Sums that no word announces: a number that equals the two or more numbers of its unit just before or after it. Only
 * numbers of three digits and more are tried, since smaller ones add up by chance.
 */
function nearbySums(passage: Passage, sentence: number): Claim[] {
  const claims: Claim[] = [];
  for (const total of passage.bySentence[sentence] ?? []) {
    if (!isLevel(total) || total.numeral.inWords || digitsOf(total) < fewestDigits) continue;
    const announced = total.senses.includes("total");
    const before = [...quantitiesBefore(passage, total, 2, 10)].filter((part) => isPart(part, total));
    const after = [...quantitiesAfter(passage, total), ...nextSentence(passage, sentence)]
      .filter((part) => isPart(part, total))
      .slice(0, 10);
    const readings = [...runs(total, before, announced), ...runs(total, after, false)];
    if (readings.length > 0)
      claims.push({ kind: "sum", reported: total, asserted: false, direction: "none", readings });
  }
  return claims;
}

function nextSentence(passage: Passage, sentence: number): readonly Quantity[] {
  return passage.bySentence[sentence + 1] ?? [];
}

function isPart(part: Quantity, total: Quantity): boolean {
  return isLevel(part) && part.numeral.pair === undefined && likeness(part, total) !== "none";
}

function runs(total: Quantity, parts: readonly Quantity[], announced: boolean): Reading[] {
  const same = parts.filter((part) => likeness(part, total) === "same");
  const readings: Reading[] = [];
  for (const row of same.length === parts.length ? [parts] : [same, parts]) {
    for (let length = 2; length <= row.length; length++) {
      readings.push({
        reported: total,
        operands: row.slice(0, length).map((part) => beside(part, total)),
        formula: sum,
        strength: announced && length === 2 && row === same ? "likely" : "possible",
      });
    }
  }
  return readings;
}

function digitsOf(quantity: Quantity): number {
  const { value, lastPlace } = quantity.numeral;
  return value.toFixed(Math.max(0, -lastPlace)).replace(/\D/g, "").replace(/^0+/, "").length;
}
