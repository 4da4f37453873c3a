import { operandValue } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import { baseValue } from "../model/printed-number.ts";
import { type Rational, tenTo } from "../model/rational.ts";
import type { Evaluation } from "./evaluate.ts";

/** A number of a sum that has a digit too many or too few, and what it is without the slip, in its own unit. */
export interface KeyedNumber {
  readonly code: "digit-added" | "digit-missing";
  readonly quantity: Quantity;
  readonly right: Rational;
}

/** Short numbers are a digit away from too much, and so are the parts of long lists. */
const fewestDigits = 3;
const longestList = 24;

/**
 * The total and the parts of which one digit too many or too few makes the sum fail, the total first: 1,314.0 over 109.4 and 204.6, or 23,510
 * for 203,510.
 */
export function keyedNumbers({ reported, exact, reading }: Evaluation): readonly KeyedNumber[] {
  if (!exact || reading.operands.length > longestList) return [];
  const missing = baseValue(reported.numeral).sub(exact);
  const numbers = [
    { quantity: reported, scale: reported.numeral.unit.scale, right: exact },
    ...reading.operands.map((operand) => ({
      quantity: operand.quantity,
      scale: operand.scale ?? operand.quantity.numeral.unit.scale,
      right: operandValue(operand).add(missing),
    })),
  ];
  return numbers.flatMap(({ quantity, scale, right }): KeyedNumber[] => {
    const own = right.div(tenTo(scale));
    const code = slipOf(quantity, own);
    return code ? [{ code, quantity, right: own }] : [];
  });
}

function slipOf({ numeral }: Quantity, right: Rational): KeyedNumber["code"] | undefined {
  if (right.sign() !== numeral.value.sign()) return undefined;
  const places = Math.max(0, -numeral.lastPlace);
  const digits = (value: Rational) => value.abs().toFixed(places).replace(".", "").replace(/^0+/, "");
  if (!right.mul(tenTo(places)).isWhole()) return undefined;
  const [printed, wanted] = [digits(numeral.value), digits(right)];
  if (isLonger(printed, wanted)) return "digit-added";
  return isLonger(wanted, printed) ? "digit-missing" : undefined;
}

/** Whether one text of digits is the other with one more. */
function isLonger(long: string, short: string): boolean {
  if (short.replace(/0+$/, "").length < fewestDigits || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}
