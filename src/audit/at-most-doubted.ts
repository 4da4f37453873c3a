import { operandValue, type Reading } from "../claims/claim.ts";
import { difference } from "../compare/difference.ts";
import { percentOf } from "../compare/percent-of.ts";
import { sum } from "../compare/sum.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Support } from "../model/claim.ts";
import { baseValue, type PrintedNumber, rounded, step } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import type { Evaluation } from "./evaluate.ts";
import { keyedNumbers } from "./keyed-sum.ts";
import type { Candidate } from "./odds/candidate.ts";

/** Rules that add up the rows of a table. */
export const addingRules: ReadonlySet<string | undefined> = new Set([
  "table footing",
  "table footing, one column",
  "table rows",
]);

/**
 * What a reader would not call an error at sight: a total that no slip explains, which mostly has other parts than were read, or is off by one of
 * them; a fraction in words; a number whose unit is left out; a percentage of one digit that is one off.
 */
export function isAtMostDoubted(candidate: Candidate, evaluation: Evaluation, supports: readonly Support[]): boolean {
  return (
    isFarTotal(candidate, evaluation, supports) ||
    isListAlone(candidate, supports) ||
    isFractionInWords(evaluation) ||
    isWithinRoundings(candidate, evaluation) ||
    isOffByPart(evaluation) ||
    isOfOtherUnit(evaluation) ||
    isCoarse(evaluation) ||
    isFarOnItsSide(evaluation) ||
    isRoundedToTens(evaluation)
  );
}

/**
 * `up by 970%` for 971.2%, `1,900 percent` for 1,935%: a percentage over a hundred that may be rounded to as many noughts as it ends in; so may a
 * count that ends in two and more, `12.600 mặt hàng` for 12.611.
 */
function isRoundedToTens({ reported: { numeral }, exact }: Evaluation): boolean {
  const noughts = /[1-9](0+)$/.exec(numeral.value.abs().toString())?.[1]?.length ?? 0;
  const { kind, scale } = numeral.unit;
  const isCount = (kind === "count" || kind === "none") && scale === 0 && noughts >= 2;
  const isOverHundred = kind === "percent" && noughts > 0 && baseValue(numeral).abs().compare(Rational.one) > 0;
  if (!exact || !(isCount || isOverHundred)) return false;
  const unit = tenTo(noughts + numeral.unit.scale);
  return rounded(baseValue(numeral).abs(), unit, "half").contains(exact.abs());
}

/** `up by over 50% (431, up from 275)`: 57% is over 50%, though a writer would rather have said over 55%. */
function isFarOnItsSide({ reported: { numeral }, exact }: Evaluation): boolean {
  if (!exact || (numeral.qualifier !== "above" && numeral.qualifier !== "below")) return false;
  const beyond = exact.abs().compare(baseValue(numeral).abs());
  return numeral.qualifier === "above" ? beyond > 0 : beyond < 0;
}

function isFarTotal({ reading: { rule } }: Candidate, evaluation: Evaluation, supports: readonly Support[]): boolean {
  return addingRules.has(rule) && !isBacked(supports) && keyedNumbers(evaluation).length === 0;
}

function isBacked(supports: readonly Support[]): boolean {
  return supports.some((one) => one === "one-slip" || one === "second-relation");
}

/** `33,333 a month for the office and a fee (10,000 until September and 15,000 thereafter)`: only the wording makes it a list of parts. */
function isListAlone({ reading }: Candidate, supports: readonly Support[]): boolean {
  return reading.list !== undefined && supports.length === 1 && !isBacked(supports);
}

/** `one-quarter of the shares`: of what, words like these seldom leave to the numbers beside them. */
function isFractionInWords({ reading, reported: { numeral } }: Evaluation): boolean {
  return numeral.inWords === true && reading.formula === percentOf;
}

/** Less than one of its parts, which are all of its sign, and no slip explains it: a mean of them, `Total or weighted average | 24`. */
export function isNoSum(candidate: Candidate, evaluation: Evaluation, supports: readonly Support[]): boolean {
  if (!isFarTotal(candidate, evaluation, supports)) return false;
  const { reading, reported } = evaluation;
  const total = baseValue(reported.numeral);
  const parts = reading.operands.map(operandValue);
  return (
    parts.every((part) => part.sign() === total.sign()) && parts.some((part) => part.abs().compare(total.abs()) > 0)
  );
}

/** Off by no more than the roundings of its parts and its own come to, where nothing says whether the rows are thousands or single things. */
function isWithinRoundings({ reading: { rule, operands } }: Candidate, { reported, exact }: Evaluation): boolean {
  if (!addingRules.has(rule) || !exact) return false;
  const slack = step(reported.numeral).mul(Rational.of(BigInt(operands.length + 1), 2n));
  return exact.sub(baseValue(reported.numeral)).abs().compare(slack) <= 0;
}

/** A subtotal was counted with what it is made of, or a part was left out of the total: the numbers do not say which. */
function isOffByPart({ reading, reported, exact }: Evaluation): boolean {
  if (reading.formula !== sum || reading.operands.length < 3 || !exact) return false;
  const off = exact.sub(baseValue(reported.numeral));
  const slack = step(reported.numeral).mul(Rational.of(BigInt(reading.operands.length), 2n));
  return reading.operands.some((operand) => {
    const part = operandValue(operand);
    if (part.equals(off)) return true;
    return part.abs().compare(slack.mul(tenTo(2))) > 0 && part.sub(off).abs().compare(slack) <= 0;
  });
}

/**
 * `a decrease of $14,713 as compared to $73,857 thousand`: off by thousands, and one of the numbers has no unit; or all of it in a text beside a table
 * whose unit stands elsewhere, `increased by $27,032,000` for 27,032.
 */
function isOfOtherUnit({ reading, reported, exact }: Evaluation): boolean {
  const numerals = [reported, ...reading.operands.map(({ quantity }) => quantity)].map(({ numeral }) => numeral);
  if (!exact || reported.numeral.unit.kind === "percent") return false;
  const scaled = numerals.filter(({ unit }) => unit.scale !== 0).length;
  if (scaled === numerals.length || (scaled === 0 && !isBesideTable(reading, reported))) return false;
  return thousands.some((power) => halfAround(reported.numeral, power).contains(exact));
}

/** Whole thousands in a sentence of their own, worked out from two cells of one row. */
function isBesideTable({ operands, formula }: Reading, { sentence, numeral }: Quantity): boolean {
  const rows = new Set(operands.map(({ quantity }) => quantity.sentence));
  return formula === difference && rows.size === 1 && !rows.has(sentence) && /000$/.test(numeral.value.toString());
}

const thousands = [-9, -6, -3, 3, 6, 9];

function halfAround(numeral: PrintedNumber, power: number) {
  const moved = { ...numeral, unit: { ...numeral.unit, scale: numeral.unit.scale + power } };
  return rounded(moved.value.mul(tenTo(moved.unit.scale)), step(moved), "half");
}

/** `(4)%` for 3.45: what is left of one digit by roundings elsewhere. */
function isCoarse({ reported: { numeral }, exact }: Evaluation): boolean {
  const units = numeral.value.abs().mul(tenTo(-numeral.lastPlace));
  if (!exact || numeral.unit.kind !== "percent" || units.compare(tenTo(1)) >= 0) return false;
  return (
    exact
      .sub(numeral.value.mul(tenTo(numeral.unit.scale)))
      .abs()
      .compare(step(numeral)) < 0
  );
}
