import { exactArithmetic, type Formula, intervalArithmetic, type Undefined } from "../model/arithmetic.ts";
import { Interval } from "../model/interval.ts";
import type { Rational } from "../model/rational.ts";

/**
 * Everything that a formula can come to when each operand is anywhere in its interval.
 *
 * Interval arithmetic takes an operand that stands twice, as in `d / (v + d)`, for two numbers and so says too much. Over one
 * or two operands the formula is therefore worked out at the corners: all formulas of `src/compare` rise or fall steadily in
 * each operand as long as no divisor passes zero.
 */
export function rangeOf(formula: Formula, operands: readonly Interval[]): Interval | Undefined {
  if (operands.length > 2 || operands.every((operand) => operand.isPoint()))
    return formula(intervalArithmetic, operands);
  const wide = formula(intervalArithmetic, operands);
  if (wide === "zero-base") return wide;
  let low: Corner | undefined;
  let high: Corner | undefined;
  for (const corner of cornersOf(operands)) {
    const value = formula(exactArithmetic, corner.operands);
    if (value === "zero-base") return value;
    if (!low || below(value, low.value, !corner.open)) low = { value, open: corner.open };
    if (!high || below(high.value, value, !corner.open)) high = { value, open: corner.open };
  }
  return low && high ? Interval.of(low.value, high.value, low.open, high.open) : wide;
}

interface Corner {
  readonly value: Rational;
  readonly open: boolean;
}

/** Whether `a` is below `b`, or equal to it where a closed end is to win. */
function below(a: Rational, b: Rational, orEqual: boolean): boolean {
  const order = a.compare(b);
  return order < 0 || (orEqual && order === 0);
}

function* cornersOf(operands: readonly Interval[]): Generator<{ operands: Rational[]; open: boolean }> {
  const [first, ...others] = operands;
  if (!first) {
    yield { operands: [], open: false };
    return;
  }
  for (const rest of cornersOf(others)) {
    yield { operands: [first.low, ...rest.operands], open: rest.open || first.lowOpen };
    if (!first.isPoint()) yield { operands: [first.high, ...rest.operands], open: rest.open || first.highOpen };
  }
}
