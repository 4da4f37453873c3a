import { product } from "../compare/product.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";

/**
 * A price by how many: `50 triệu cổ phiếu giá 17.000 đồng, tổng giá trị 850 tỷ đồng`. The number right before the price, or else
 * right after it, is how many; the amount of money that follows is under test. Agreement confirms, disagreement says nothing: prices
 * of several things stand close together.
 */
export function priceClaim(passage: Passage, price: Quantity): Claim | undefined {
  if (!isPrice(price) || !isLevel(price)) return undefined;
  const [currency = ""] = price.numeral.unit.base.split("/");
  const after = quantitiesAfter(passage, price);
  const count = [price.previous, after[0]].find((one) => one !== undefined && isCount(one));
  if (!count) return undefined;
  const isTotal = (level: Quantity) =>
    isLevel(level) && level.numeral.unit.base === currency && !isPrice(level) && doubleOf(level) > doubleOf(price);
  const [next] = after
    .filter((level) => level !== count)
    .slice(0, 2)
    .filter(isTotal);
  const [earlier] = quantitiesBefore(passage, count, 0, 1).filter(isTotal);
  const reported = next ?? earlier;
  if (!reported) return undefined;
  const readings = new Readings(reported);
  readings.add(product, [{ quantity: count }, { quantity: price }], "possible");
  return {
    kind: "product",
    reported,
    asserted: false,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}

/** Money for one of a thing: `giá 17.000 đồng`, `17.000 đồng/cổ phiếu`. */
function isPrice({ numeral, before }: Quantity): boolean {
  if (numeral.unit.kind !== "money") return false;
  return (
    numeral.unit.base.includes("/") || before.slice(-6).some((token) => token.is === "word" && token.topic === "price")
  );
}

/** How many of a thing: no money, no share, and more than a few. */
function isCount(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  return isLevel(quantity) && (kind === "count" || kind === "none" || kind === "measure") && doubleOf(quantity) >= 10;
}
