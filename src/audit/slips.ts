import { operandValue } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { slipBetween } from "./digits.ts";
import type { Evaluation } from "./evaluate.ts";

/** The part of a sum that one slip would set right. */
export function slippedPart(evaluation: Evaluation): { part: Quantity; right: Rational } | undefined {
  const { exact, reported, reading } = evaluation;
  if (!exact || !isSum(evaluation)) return undefined;
  const missing = baseValue(reported.numeral).sub(exact);
  for (const operand of reading.operands) {
    const right = operandValue(operand).add(missing);
    const scale = operand.scale ?? operand.quantity.numeral.unit.scale;
    if (right.sign() > 0 && slipBetween(operand.quantity.numeral, right, scale))
      return { part: operand.quantity, right };
  }
  return undefined;
}

/** Whether the operands add up to the exact value: a sum, whatever the claim is called. */
function isSum(evaluation: Evaluation): boolean {
  const { exact, reading } = evaluation;
  if (!exact || reading.operands.length < 2) return false;
  const total = reading.operands.map(operandValue).reduce((sum, value) => sum.add(value), Rational.zero);
  return total.equals(exact);
}
