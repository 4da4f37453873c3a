import { type Operand, operandValue, type Reading } from "../claims/claim.ts";
import { identity } from "../compare/identity.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Numeral } from "../language/token.ts";
import type { ClaimKind } from "../model/claim.ts";
import { Interval } from "../model/interval.ts";
import { baseValue, interval, isExactCount, rounded, step } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { rangeOf } from "./range.ts";
import { type Figure, type Recomputed, recomputed, standingOf } from "./recomputed.ts";

/**
 * How the recomputed value stands to the reported one.
 *
 * - `agrees`: within the rounding of the reported number, either way of breaking ties
 * - `approximately`: only thanks to a word such as `hơn` or `khoảng`
 * - `truncated`: within it if the reported number was cut off instead of rounded
 * - `if-rounded`: within it if a round count of things (`4.100 doanh nghiệp`) was itself rounded; plans, money and measures are what
 *   they say
 * - `differs`
 */
export type Fit = "agrees" | "approximately" | "truncated" | "if-rounded" | "differs" | "zero-base";

/** A reading worked out: the value, everything it could be, and how it stands to the reported number. In base units. */
export interface Evaluation {
  readonly reading: Reading;
  readonly reported: Quantity;
  readonly fit: Fit;
  readonly exact?: Rational;
  readonly range?: Interval;
}

/** Works a reading of a claim of some kind out exactly, over fractions and over rounding intervals. */
export function evaluate(reading: Reading, claimed: Quantity, kind: ClaimKind): Evaluation {
  const reported = reading.reported ?? claimed;
  const figures = reading.operands.map((operand) => ({ exact: operandValue(operand), range: intervalOf(operand) }));
  const found = recomputed(reading.formula, figures);
  if (found === "zero-base") return { reading, reported, fit: found };
  return { reading, reported, fit: fitOf(reading, reported.numeral, found, kind), ...found };
}

/** A printed number as audits of any kind hold it against a recomputation, in base units. */
export function printedFigure(numeral: Numeral): Figure {
  const unit = isExactCount(numeral) ? undefined : step(numeral);
  return { exact: baseValue(numeral), range: interval(numeral), step: unit };
}

/** What is divided or multiplied need not be whole, though it be printed as a count: `bình quân 131 phòng` for 130.6. */
const rounding: ReadonlySet<ClaimKind> = new Set(["average", "rate", "multiple", "product", "expression"]);

/** The printed number of a claim of some kind. */
function printOf(reported: Numeral, kind: ClaimKind): Figure {
  const print = printedFigure(reported);
  if (print.step || reported.qualifier || !rounding.has(kind)) return print;
  return { exact: print.exact, range: rounded(print.exact, step(reported), "half"), step: step(reported) };
}

/** Whether the evaluation agrees with what is printed, in whatever way. */
export function isAgreement(evaluation: Evaluation): boolean {
  return evaluation.fit !== "differs" && evaluation.fit !== "zero-base";
}

function fitOf(reading: Reading, reported: Numeral, found: Recomputed, kind: ClaimKind): Fit {
  const { exact } = found;
  const print = printOf(reported, kind);
  if (exact.equals(print.exact)) return "agrees";
  const qualified =
    reported.qualifier !== undefined || reading.operands.some((operand) => operand.quantity.numeral.qualifier);
  if (meetsPlainly(reading, reported, exact)) return "agrees";
  if (isPrintedOtherwise(reading, reported)) return "differs";
  const standing = standingOf(print, found);
  if (standing === "agrees") return qualified ? "approximately" : "agrees";
  if (standing === "truncated") return "truncated";
  return kind !== "plan" && meetsIfRounded(reading, print.range) ? "if-rounded" : "differs";
}

/** One fact printed twice to the same place has the same digits: 64.8 and 64.9 are not one, though both may stand for 64.85. */
function isPrintedOtherwise({ formula, operands }: Reading, reported: Numeral): boolean {
  const [other] = operands;
  if (formula !== identity || !other || reported.qualifier || other.quantity.numeral.qualifier) return false;
  return step(other.quantity.numeral).equals(step(reported));
}

/** The face values agree, whatever the qualifiers say: `hơn 27.000` of `hơn 142.000` is 19 %. */
function meetsPlainly(reading: Reading, reported: Numeral, exact: Rational): boolean {
  if (reported.qualifier === undefined && !reading.operands.some((operand) => operand.quantity.numeral.qualifier))
    return false;
  return rounded(baseValue(reported), step(reported), "half").contains(exact);
}

/**
 * Counts that end in two zeros or more may be round numbers: `4.100 doanh nghiệp` for 4.121. So may all of a reading that are in whole
 * thousands, however few their digits: `increasing 7,000 (71%) to 18,000`.
 */
function meetsIfRounded(reading: Reading, allowed: Interval): boolean {
  const { formula, operands } = reading;
  const isShare = operands.length === 2 && allowed.high.compare(Rational.of(20n)) < 0;
  if (!isShare) return false;
  const zeros = Math.min(...operands.map(zerosOf));
  const isMet = (intervals: readonly Interval[]) => {
    const range = rangeOf(formula, intervals);
    return range !== "zero-base" && allowed.meets(range);
  };
  if (operands.some(isRoundCount) && isMet(operands.map(roundedIntervalOf))) return true;
  return zeros >= ofThousands && isMet(operands.map((operand) => rounded(operandValue(operand), tenTo(zeros), "half")));
}

const ofThousands = 3;

/** The zeros that a count ends in; none of what is not one. */
function zerosOf({ quantity: { numeral, pair }, scale }: Operand): number {
  const { kind } = numeral.unit;
  const isCount = (kind === "count" || kind === "none") && !numeral.qualifier && scale === undefined && !pair;
  return isCount && numeral.unit.scale === 0 ? trailingZeros(numeral) : 0;
}

function intervalOf(operand: Operand): Interval {
  const { numeral } = operand.quantity;
  if (operand.exact) return Interval.point(operandValue(operand));
  if (operand.unlimited) return interval({ ...numeral, qualifier: undefined });
  if (operand.scale === undefined) return interval(numeral);
  return interval({ ...numeral, unit: { ...numeral.unit, kind: "measure", scale: operand.scale } });
}

function roundedIntervalOf(operand: Operand): Interval {
  const { numeral } = operand.quantity;
  if (!isRoundCount(operand)) return intervalOf(operand);
  return rounded(baseValue(numeral), tenTo(trailingZeros(numeral) + numeral.unit.scale), "half");
}

/** `4.100 doanh nghiệp`: a count with two zeros or more behind two digits or more. `200 hộ` may be rounded to anything, and `3.100 tỷ` is a sum. */
function isRoundCount({ quantity, scale }: Operand): boolean {
  const { numeral, pair } = quantity;
  const { kind } = numeral.unit;
  if ((kind !== "count" && kind !== "none") || numeral.qualifier || scale !== undefined || pair) return false;
  const zeros = trailingZeros(numeral);
  return zeros >= 2 && numeral.value.toFixed(0).length - zeros >= 2;
}

/** How many zeros a whole number ends in. */
function trailingZeros(numeral: Numeral): number {
  if (numeral.lastPlace !== 0 || numeral.value.sign() === 0) return 0;
  const digits = numeral.value.toString();
  return digits.length - digits.replace(/0+$/, "").length;
}
