import { type Quantity, says } from "../facts/quantity.ts";
import { isBase, namesBase } from "./reference.ts";

/**
 * The value and its base right before a rise or fall: `7.6%, down from 8.0%, a fall of 0.4 points`; `12,4% trong tháng 6, so với 14,1% trong
 * tháng 5, giảm 1,7 điểm`; `138 million in 2018, compared with 140 million in 2017, a decrease of 2 million`.
 */
export function heldBefore(
  reported: Quantity,
  isValue: (quantity: Quantity) => boolean,
): { readonly value: Quantity; readonly base: Quantity } | undefined {
  const base = reported.previous;
  const value = base?.previous;
  if (!base || !value || !isValue(base) || !isValue(value) || isBase(value) || !isHeldOn(base)) return undefined;
  const together = [base, value].every((one) => one.clause === reported.clause && one.bracket === reported.bracket);
  return together && !namesBase(reported.after) ? { value, base } : undefined;
}

function isHeldOn(base: Quantity): boolean {
  return isBase(base) || says(base, "from");
}
