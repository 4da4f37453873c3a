import { type Operand, operandValue } from "../claims/claim.ts";
import { roughly } from "../claims/plausible.ts";
import { exactArithmetic } from "../model/arithmetic.ts";
import { interval } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import type { Evaluation } from "./evaluate.ts";

/** An operand that ends in a digit too many, and what it is without it, in base units. */
export interface MarkedOperand {
  readonly operand: Operand;
  readonly right: Rational;
}

/** `95%` agrees with too much by chance: so many digits must be met. */
const fewestMet = 3;
const ten = 10n;

/**
 * The whole number that is one digit too long: `149/1561 xã, đạt 95,51%`, where the 1 was a footnote's mark and stuck to 156 as the text was
 * taken out of its page. Undefined where there is none, or where either operand would do.
 */
export function markedOperand(evaluation: Evaluation): MarkedOperand | undefined {
  const { reading, reported, exact } = evaluation;
  if (!exact || reading.operands.length !== 2 || digitsOf(reported.numeral.value) < fewestMet) return undefined;
  const found = reading.operands.flatMap((operand, at) => {
    const right = withoutMark(operand);
    return right && agreesWith(evaluation, at, right) ? [{ operand, right }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Without its last digit; undefined where that is a nought, which marks nothing, or where two digits or fewer would be left. */
function withoutMark(operand: Operand): Rational | undefined {
  const { value, lastPlace, inWords } = operand.quantity.numeral;
  if (inWords || lastPlace < 0 || value.denominator !== 1n || value.sign() <= 0) return undefined;
  const whole = value.numerator;
  if (whole % ten === 0n || whole < 1000n) return undefined;
  return Rational.of(whole / ten).mul(tenTo(operand.scale ?? operand.quantity.numeral.unit.scale));
}

function agreesWith({ reading, reported }: Evaluation, at: number, right: Rational): boolean {
  const allowed = interval(reported.numeral);
  const values = reading.operands.map(operandValue).with(at, right);
  const rough = roughly(
    reading.formula,
    values.map((value) => value.toNumber()),
  );
  const [low, high] = [allowed.low.toNumber(), allowed.high.toNumber()];
  if (!(rough >= low - Math.abs(low) / 1e6 && rough <= high + Math.abs(high) / 1e6)) return false;
  const exact = reading.formula(exactArithmetic, values);
  return exact !== "zero-base" && allowed.contains(exact);
}

/** The digits of a printed number that tell. */
function digitsOf(value: Rational): number {
  return value
    .abs()
    .toFixed(6)
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}
