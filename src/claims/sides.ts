import type { Quantity } from "../facts/quantity.ts";
import type { Side } from "../language/token.ts";

/**
 * A quantity as it is compared with another: `from an investment of £4.1 billion to a disinvestment of £0.2 billion`, of which the second is below
 * nought without a sign. Only where both are named, the one as a gain and the other as a loss: a loss beside a loss is larger or smaller.
 */
export function signedBeside(quantity: Quantity, other: Quantity): Quantity {
  if (sideOf(quantity) !== "loss" || sideOf(other) !== "gain") return quantity;
  const { numeral, double } = quantity;
  if (double <= 0) return quantity;
  return { ...quantity, double: -double, numeral: { ...numeral, value: numeral.value.negate() } };
}

/** Whether two amounts are named as standing on two sides of nought. */
export function areOpposed(one: Quantity, other: Quantity): boolean {
  const sides = [sideOf(one), sideOf(other)];
  return sides.includes("gain") && sides.includes("loss");
}

/** What the words right before a number say of its side: the last of them. */
function sideOf({ before }: Quantity): Side | undefined {
  return before
    .slice(-reach)
    .flatMap((token) => (token.is === "word" ? (token.side ?? []) : []))
    .at(-1);
}

const reach = 4;
