import { product } from "../compare/product.ts";
import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";

/**
 * Money that so much for each of so many makes, told sentences before: `mỗi cổ phiếu được nhận 2.000 đồng. … Với hơn 150 triệu cổ phiếu
 * đang giao dịch, công ty sẽ chi trên 300 tỷ đồng`. How many stands right before the amount, in its sentence; what each comes to is one
 * of the sums of money of the three sentences before that are for one of a thing.
 */
export function payoutClaim(passage: Passage, amount: Quantity): Claim | undefined {
  const { previous, numeral } = amount;
  if (!isLevel(amount) || numeral.unit.kind !== "money" || numeral.unit.scale === 0 || isForOne(amount))
    return undefined;
  if (!previous || !isLevel(previous) || !isMany(previous)) return undefined;
  const readings = new Readings(amount);
  const [currency = ""] = numeral.unit.base.split("/");
  const prices = quantitiesBefore(passage, previous, 3, 12).filter(
    (price) => isForOne(price) && price.numeral.unit.base.split("/")[0] === currency,
  );
  for (const price of prices.slice(0, most))
    readings.add(product, [{ quantity: previous }, { quantity: price }], "possible", { rule: "payout" });
  if (readings.found.length === 0) return undefined;
  const { found, tries } = readings;
  return { kind: "product", reported: amount, asserted: false, direction: "none", readings: found, tries };
}

const most = 4;

/** Things counted in thousands and more. */
function isMany(count: Quantity): boolean {
  const { kind } = count.numeral.unit;
  return (kind === "count" || kind === "none") && doubleOf(count) >= 1000;
}

/** `2.000 đồng/cổ phiếu`, `mỗi cổ phiếu 2.000 đồng`, `1 cổ phiếu được nhận 2.000 đồng`: money without a multiplier, for one of a thing. */
function isForOne(price: Quantity): boolean {
  const { unit } = price.numeral;
  if (unit.kind !== "money" || unit.scale > 0) return false;
  const { previous } = price;
  const one = previous !== undefined && previous.double === 1 && previous.numeral.unit.kind === "count";
  return unit.base.includes("/") || says(price, "each") || one;
}
