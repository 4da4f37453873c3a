import { operandValue, type Reading } from "../../claims/claim.ts";
import { percentOf } from "../../compare/percent-of.ts";
import { likeness } from "../../facts/likeness.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { ClaimKind } from "../../model/claim.ts";
import { baseValue, rounded, step } from "../../model/printed-number.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Candidate } from "./candidate.ts";
import { digitsOf } from "./chance.ts";

/**
 * How probable a link that agrees has to be for its claim to be confirmed. One between numbers that merely stand near has to be
 * surer, unless others of its pattern agree too: it is found by trying several.
 */
export const leastToConfirm = { tied: 0.8, nearby: 0.93 } as const;

/**
 * Whether a reading that agrees confirms its claim: it is probable enough, and its agreement shows something. A bound is met
 * by half of all numbers, a wide range by many; `3/3 = 100%` could not come out otherwise.
 */
export function isProof(candidate: Candidate, probability: number): boolean {
  const { claim, reading, evaluation, features } = candidate;
  const kind = reading.kind ?? claim.kind;
  const alone = kind !== "repeat" && reading.strength === "possible" && !hasSiblings(candidate);
  if (!evaluation || !(probability >= leastToConfirm[alone ? "nearby" : "tied"])) return false;
  if (kind === "repeat") return isSamePrinting(reading, evaluation);
  if (features.shared.includes("contract forbidden") || isWholeOfItself(reading)) return false;
  if (isByBound(reading, evaluation) || (isWithinWideRange(evaluation) && !isOfColumn(candidate))) return false;
  if (evaluation.fit === "approximately" && apart(evaluation) > mostApartTied) return false;
  if (isAdded(kind) && apart(evaluation) > mostApartAdded) return false;
  if (alone && !reading.list && (isByQualifier(evaluation) || (isAdded(kind) && !isOfOneNoun(reading, evaluation))))
    return false;
  return !isLenient(evaluation) || isLenienceBelieved(candidate, evaluation);
}

/** A row of a column of changes, others of which agree: `83.6 | 84.2 | (55) bps` shows something, little as it tells alone. */
function isOfColumn({ reading, agreeingSiblings }: Candidate): boolean {
  return reading.rule === "table column" && agreeingSiblings >= fewestInColumn;
}

const fewestInColumn = 2;

function hasSiblings({ agreeingSiblings, agreeingOnWhole }: Candidate): boolean {
  return agreeingSiblings + agreeingOnWhole > 0;
}

/** Two printings of one fact are equal, or one of them is rounded, by no more than a fortieth of it. */
const mostApartRepeated = 1 / 40;
/** A total and its parts differ by rounding, by no more than a fifteenth of it: `hơn 70.000` is no sum of 75.400. */
const mostApartAdded = 1 / 15;
/** What a word such as `hơn` may bridge where the wording ties the numbers: a sixteenth. */
const mostApartTied = 1 / 16;
/** What a word such as `hơn` may bridge between numbers that merely stand near: a hundredth. */
const mostApartNearby = 1 / 100;
/** The part of its value that a recomputed range may be wide. */
const mostWidth = 0.3;

function isAdded(kind: ClaimKind): boolean {
  return kind === "sum" || kind === "difference";
}

/** How far the recomputed value is from the printed one, as a part of it. */
function apart({ exact, reported }: Evaluation): number {
  const printed = baseValue(reported.numeral);
  if (!exact || printed.sign() === 0) return 0;
  return Math.abs(exact.sub(printed).div(printed).toNumber());
}

/**
 * `hơn 50%` is not `gần 50%`, nor `tối đa 20%` `15%`; `hơn 98%` is more than 98 %. Where the two differ, only the rounder may be hedged,
 * and the other lies on the side that it says.
 */
function isSamePrinting({ operands }: Reading, evaluation: Evaluation): boolean {
  const [operand] = operands;
  if (!operand) return false;
  const { reported, exact } = evaluation;
  const side = sideOf(reported);
  if (side * sideOf(operand.quantity) < 0) return false;
  const gap = apart(evaluation);
  if (gap === 0) return true;
  const off = exact ? exact.compare(baseValue(reported.numeral)) : 0;
  if (gap > mostApartRepeated || side * off < 0 || isBound(reported)) return false;
  return operand.quantity.numeral.qualifier === undefined;
}

/** Which side of itself a number speaks of: 1 for `hơn`, `từ … trở lên`, -1 for `gần`, `tối đa`. */
function sideOf({ numeral: { qualifier } }: Quantity): -1 | 0 | 1 {
  if (qualifier === "above" || qualifier === "at-least") return 1;
  return qualifier === "below" || qualifier === "at-most" ? -1 : 0;
}

function isBound({ numeral: { qualifier } }: Quantity): boolean {
  return qualifier === "at-least" || qualifier === "at-most";
}

/** It agrees only since one of its numbers is a bound: `không quá 40%`, `ít nhất 6 nước`. */
function isByBound({ operands }: Reading, { fit, reported }: Evaluation): boolean {
  return fit === "approximately" && (isBound(reported) || operands.some(({ quantity }) => isBound(quantity)));
}

/** It agrees thanks to a word such as `hơn` or `khoảng`, and its numbers as printed come to something else. */
function isByQualifier(evaluation: Evaluation): boolean {
  return evaluation.fit === "approximately" && apart(evaluation) > mostApartNearby;
}

/** Whether numbers outside a list are counted in the unit of the one under test, or leave it out: `18 quốc gia` are no `18 triệu khách`. */
function isOfOneNoun({ operands }: Reading, { reported }: Evaluation): boolean {
  return operands.every(
    ({ quantity }) => likeness(quantity, reported) === "same" || isBare(quantity) || isBare(reported),
  );
}

/** Neither a unit nor a noun of its own is printed beside it. */
function isBare({ numeral, after: [next] }: Quantity): boolean {
  return numeral.unit.base === "" && !(next?.is === "word" && !next.sense);
}

/** Its range holds the printed number, and much else; what is recomputed from the numbers as printed does not come to it. */
function isWithinWideRange({ exact, range, reported: { numeral } }: Evaluation): boolean {
  if (!exact || !range || exact.sign() === 0) return false;
  if (rounded(baseValue(numeral), step(numeral), "half").contains(exact)) return false;
  return Math.abs(range.width().div(exact).toNumber()) > mostWidth;
}

/** `3/3, đạt 100%`: a number in percent of itself; `98% of $300,000`, printed as `$300.0 thousand` before, is no share of that. */
export function isWholeOfItself({ formula, operands }: Reading): boolean {
  const [part, whole] = operands;
  return (
    formula === percentOf && part !== undefined && whole !== undefined && operandValue(part).equals(operandValue(whole))
  );
}

/** It agrees only if digits were cut off, or a count was rounded unsaid. */
function isLenient({ fit }: Evaluation): boolean {
  return fit === "if-rounded" || fit === "truncated";
}

/**
 * Digits are cut off, never words (`gấp đôi` is not 2,6 times). Numbers that merely stand near meet by chance: there another of
 * the pattern has to agree as well, and enough digits have to be printed.
 */
function isLenienceBelieved(candidate: Candidate, { fit, reported: { numeral } }: Evaluation): boolean {
  if (numeral.inWords) return false;
  if (candidate.reading.strength !== "possible") return true;
  return fit === "truncated" && digitsOf(numeral) >= 3 && hasSiblings(candidate);
}
