import { type Operand, operandValue } from "../claims/claim.ts";
import { roughly } from "../claims/plausible.ts";
import type { Quantity } from "../facts/quantity.ts";
import { exactArithmetic } from "../model/arithmetic.ts";
import type { Interval } from "../model/interval.ts";
import { baseValue, interval } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { type Slip, slipBetween, slipsOf as slipsOfDigits } from "./digits.ts";
import type { Evaluation } from "./evaluate.ts";

/** An operand that one slip of the pen would set right, and the right value in base units. */
export interface SlippedOperand {
  readonly operand: Operand;
  readonly right: Rational;
  readonly slip: Slip | "unit-scale";
}

/** The longest list whose parts are tried one by one, and the fewest digits of a number in which a slip can be told. */
const longestList = 24;
const fewestDigits = 3;

/**
 * The operand in which one digit changed, or two swapped, makes the numbers agree: the part of a sum by what is missing, also where it is ten,
 * a hundred or a thousand times what it should be, the operands of a quotient or difference by trying. Undefined where there is none, or where two operands would do.
 */
export function slippedOperand(evaluation: Evaluation): SlippedOperand | undefined {
  const found = slippedOperands(evaluation);
  return found.length === 1 ? found[0] : undefined;
}

/** Every operand of which that is so: of a difference mostly both, since a digit more in the one is a digit less in the other. */
export function slippedOperands(evaluation: Evaluation): readonly SlippedOperand[] {
  if (evaluation.reading.operands.length > longestList) return [];
  return isSum(evaluation) ? slippedParts(evaluation) : slippedByTrying(evaluation);
}

function slippedParts({ exact, reported, reading }: Evaluation): SlippedOperand[] {
  if (!exact) return [];
  const missing = baseValue(reported.numeral).sub(exact);
  return reading.operands.flatMap((operand) => {
    const value = operandValue(operand);
    const right = value.add(missing);
    if (right.sign() === 0 || right.sign() !== value.sign()) return [];
    // `(213,190)` for `(21,319)`: what is printed and what it should be are both taken off.
    const size = right.abs();
    const slip = slipBetween(operand.quantity.numeral, size, scaleOf(operand)) ?? shiftOf(operand, size);
    return slip ? [{ operand, right, slip }] : [];
  });
}

/** Whether the operand is what it should be but for the decimal mark. */
function shiftOf(operand: Operand, right: Rational): "unit-scale" | undefined {
  const unit = tenTo(scaleOf(operand) + operand.quantity.numeral.lastPlace);
  if (right.compare(unit.mul(tenTo(fewestDigits - 1))) < 0) return undefined;
  const value = operandValue(operand).abs();
  const isShifted = [1, 2, 3, -1, -2, -3].some((power) => {
    const shifted = right.mul(tenTo(power));
    // What was lost with the last digits is rounded.
    const slack = power < 0 ? unit : Rational.zero;
    return shifted.sub(value).abs().compare(slack) <= 0;
  });
  return isShifted ? "unit-scale" : undefined;
}

function slippedByTrying({ reading, reported }: Evaluation): SlippedOperand[] {
  if (reading.operands.length > 2) return [];
  const allowed = interval(reported.numeral);
  const values = reading.operands.map(operandValue);
  const doubles = values.map((value) => value.toNumber());
  const mayBe = aroundOf(allowed);
  return reading.operands.flatMap((operand, at) => {
    const place = scaleOf(operand) + operand.quantity.numeral.lastPlace;
    for (const { digits, is } of slipsOf(operand)) {
      if (!mayBe(roughly(reading.formula, doubles.with(at, Number(digits) * 10 ** place)))) continue;
      const right = Rational.of(BigInt(digits)).mul(tenTo(place));
      const exact = reading.formula(exactArithmetic, values.with(at, right));
      if (exact !== "zero-base" && allowed.contains(exact)) return [{ operand, right, slip: is }];
    }
    return [];
  });
}

/** Whether a double may be that of a number within the interval: most slips are told to lead nowhere without exact arithmetic. */
function aroundOf({ low, high }: Interval): (value: number) => boolean {
  const [least, most] = [low.toNumber(), high.toNumber()];
  const slack = 1e-9 * Math.max(Math.abs(least), Math.abs(most), Number.MIN_VALUE);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return () => true;
  return (value) => !(value < least - slack || value > most + slack);
}

/** Every value that one slip would have made of the operand, by its digits; none for short numbers. */
function* slipsOf({ quantity }: Operand): ReturnType<typeof slipsOfDigits> {
  const digits = digitsOf(quantity);
  if (digits.length < fewestDigits || quantity.pair !== undefined) return;
  yield* slipsOfDigits(digits);
}

function digitsOf({ numeral }: Quantity): string {
  return numeral.value.abs().toFixed(Math.max(0, -numeral.lastPlace)).replace(".", "").replace(/^0+/, "");
}

function scaleOf(operand: Operand): number {
  return operand.scale ?? operand.quantity.numeral.unit.scale;
}

/** Whether the operands add up to the exact value: a sum, whatever the claim is called. */
function isSum({ exact, reading }: Evaluation): boolean {
  if (!exact || reading.operands.length < 2) return false;
  const total = reading.operands.map(operandValue).reduce((sum, value) => sum.add(value), Rational.zero);
  return total.equals(exact);
}
