import { remainder } from "../compare/remainder.ts";
import { sum } from "../compare/sum.ts";
import type { Claim, Reading } from "./claim.ts";
import { beside, likeness } from "./likeness.ts";
import { isRest } from "./lists.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "./passage.ts";
import { isLevel, type Quantity, says } from "./quantity.ts";

const fewestDigits = 3;

/**
 * Sums and remainders that no word announces: a number that equals the numbers of its unit just before or after it, or
 * the difference of two before it. Only numbers of three digits and more are tried, since smaller ones add up by chance.
 */
export function nearbyClaims(passage: Passage, sentence: number): Claim[] {
  const claims: Claim[] = [];
  for (const reported of passage.bySentence[sentence] ?? []) {
    if (!isLevel(reported) || reported.numeral.inWords) continue;
    const before = [...quantitiesBefore(passage, reported, 2, 14)].filter((part) => isPart(part, reported));
    const readings = isRest(reported) ? restReadings(reported, before) : [];
    if (digitsOf(reported) >= fewestDigits) {
      const next = passage.bySentence[sentence + 1] ?? [];
      const after = [...quantitiesAfter(passage, reported), ...next]
        .filter((part) => isPart(part, reported))
        .slice(0, 10);
      const announced = says(reported, "total");
      readings.push(...runs(reported, before.slice(0, 10), announced), ...runs(reported, after, false));
      if (digitsOf(reported) > fewestDigits) readings.push(...remainders(reported, before));
    }
    if (readings.length > 0) claims.push({ kind: "sum", reported, asserted: false, direction: "none", readings });
  }
  return [...claims, ...complementaryPairs(passage, sentence)];
}

function isPart(part: Quantity, total: Quantity): boolean {
  return isLevel(part) && part.pair === undefined && likeness(part, total) !== "none";
}

function runs(total: Quantity, parts: readonly Quantity[], announced: boolean): Reading[] {
  const same = parts.filter((part) => likeness(part, total) === "same");
  const readings: Reading[] = [];
  for (const row of same.length === parts.length ? [parts] : [same, parts]) {
    for (let length = 2; length <= row.length; length++) {
      readings.push({
        operands: row.slice(0, length).map((part) => beside(part, total)),
        formula: sum,
        strength:
          announced && length === 2 && row[0]?.sentence !== total.sentence && row[1]?.sentence === row[0]?.sentence
            ? "likely"
            : "possible",
      });
    }
  }
  return readings;
}

function remainders(reported: Quantity, before: readonly Quantity[]): Reading[] {
  const near = before.slice(0, 10);
  const readings: Reading[] = [];
  for (const [at, part] of near.entries()) {
    for (const whole of near.slice(at + 1)) {
      readings.push({
        operands: [beside(whole, reported), beside(part, reported)],
        formula: remainder,
        strength: "possible",
      });
      readings.push({
        operands: [beside(part, reported), beside(whole, reported)],
        formula: remainder,
        strength: "possible",
      });
    }
  }
  return readings;
}

/** `Trong 23 tin, đã chuyển 19 … 4 nguồn tin còn lại`: the rest and the parts before it make the whole before them. */
function restReadings(rest: Quantity, before: readonly Quantity[]): Reading[] {
  return before.slice(1, 5).map((whole, at) => ({
    reported: whole,
    operands: [...before.slice(0, at + 1).reverse(), rest].map((part) => beside(part, whole)),
    formula: sum,
    strength: "likely" as const,
  }));
}

/** `59/63 địa phương đạt, còn 4/63 không đạt`: the first numbers of two pairs with one second number make it up. */
function complementaryPairs(passage: Passage, sentence: number): Claim[] {
  const row = passage.bySentence[sentence] ?? [];
  const firsts = row.filter((quantity) => quantity.pair === "first");
  const claims: Claim[] = [];
  for (const [at, one] of firsts.entries()) {
    const other = firsts[at + 1];
    const whole = passage.quantities[one.index + 1];
    const second = other && passage.quantities[other.index + 1];
    if (!other || !whole || !second || likeness(one, other) !== "same") continue;
    const total = one.numeral.value.add(other.numeral.value);
    const fits = [whole, second].filter((quantity) => quantity.numeral.value.equals(total));
    if (fits.length === 0) continue;
    for (const reported of [whole, second]) {
      const reading: Reading = {
        operands: [{ quantity: one }, { quantity: other }],
        formula: sum,
        strength: "certain",
      };
      claims.push({ kind: "sum", reported, asserted: true, direction: "none", readings: [reading] });
    }
  }
  return claims;
}

function digitsOf(quantity: Quantity): number {
  const { value, lastPlace } = quantity.numeral;
  return value.toFixed(Math.max(0, -lastPlace)).replace(/\D/g, "").replace(/^0+/, "").length;
}
