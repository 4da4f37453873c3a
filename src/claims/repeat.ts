import { identity } from "../compare/identity.ts";
import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { likeness, sharedWords } from "./likeness.ts";

/**
 * A number that another sentence prints too, of the same thing in the same unit: headline and body, body and table. The
 * one under test is the rounder of the two, or the one in the headline, or else the later.
 */
export function repeatClaim(passage: Passage, quantity: Quantity): Claim | undefined {
  if (quantity.numeral.inRange || quantity.numeral.inWords || quantity.numeral.unit.kind === "time") return undefined;
  for (const other of quantitiesBefore(passage, quantity, 4, 30)) {
    if (other.sentence === quantity.sentence || !isSameFact(other, quantity)) continue;
    const [reported, operand] = isUnderTest(passage, other, quantity) ? [other, quantity] : [quantity, other];
    return {
      kind: "repeat",
      reported,
      asserted: false,
      direction: "none",
      tries: 0,
      readings: [{ operands: [{ quantity: operand }], formula: identity, strength: "possible" }],
    };
  }
  return undefined;
}

function isSameFact(a: Quantity, b: Quantity): boolean {
  if (isLevel(a) !== isLevel(b) || a.direction?.to !== b.direction?.to || a.pair !== b.pair) return false;
  const named = a.numeral.unit.base !== "" || a.numeral.unit.scale >= 6;
  return named && likeness(a, b) !== "none" && mayAgree(a, b) && sharedWords(a, b) > 0 && isSameUnit(a, b);
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return likeness(a, b) === "same" || (a.numeral.unit.scale >= 6 && a.numeral.unit.scale === b.numeral.unit.scale);
}

/** Whether the earlier number is the one to be tested. */
function isUnderTest(passage: Passage, earlier: Quantity, later: Quantity): boolean {
  const rounder = lastPlaceOf(earlier) - lastPlaceOf(later);
  if (rounder !== 0) return rounder > 0;
  if (earlier.numeral.qualifier && !later.numeral.qualifier) return true;
  return earlier.sentence === 0 && standsAlone(passage);
}

/** Whether the first sentence is a headline or a lead: an empty line follows it. */
function standsAlone(passage: Passage): boolean {
  const [first, second] = passage.sentences;
  return first !== undefined && second !== undefined && second.start - first.end >= 2;
}

function lastPlaceOf(quantity: Quantity): number {
  return quantity.numeral.lastPlace + quantity.numeral.unit.scale;
}

/** A quick look, by doubles, that leaves the deciding to the audit: equal, or near where a word or a multiplier rounds. */
function mayAgree(a: Quantity, b: Quantity): boolean {
  const left = a.numeral;
  const right = b.numeral;
  if (left.unit.scale === right.unit.scale && left.value.equals(right.value)) return true;
  const rounded = left.qualifier !== undefined || right.qualifier !== undefined || left.unit.scale !== right.unit.scale;
  const inUnitOfRight = left.value.toNumber() * 10 ** (left.unit.scale - right.unit.scale);
  const size = Math.abs(right.value.toNumber());
  return rounded && Math.abs(inUnitOfRight - right.value.toNumber()) <= size * 0.1;
}
