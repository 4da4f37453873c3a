import { product } from "../compare/product.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { Readings } from "./readings.ts";
import { isBase, namesPlan } from "./reference.ts";

/**
 * So much for each, by how many there are: `diện tích 5.000 ha, năng suất 62 tạ/ha, sản lượng 31.000 tấn`. The units say which is
 * which: x/y by y makes x. The result is under test.
 */
export function yieldClaim(passage: Passage, each: Quantity): Claim | undefined {
  const [made, of, more] = each.numeral.unit.base.split("/");
  if (!made || !of || more !== undefined || each.numeral.unit.kind !== "measure" || !isPlain(each)) return undefined;
  const before = quantitiesBefore(passage, each, 1, 8).filter(isPlain);
  const after = quantitiesAfter(passage, each).slice(0, 6).filter(isPlain);
  const unitOf = (base: string) => (level: Quantity) => level.numeral.unit.base === base;
  const totals = [...after, ...before].filter(unitOf(made));
  const counts = [...before, ...after].filter(unitOf(of));
  const [reported] = totals;
  const [count] = counts;
  if (!reported || !count) return undefined;
  const only = totals.length === 1 && counts.length === 1;
  const together = [reported, count].every((one) => one.sentence === each.sentence && one.clause === each.clause);
  const readings = new Readings(reported);
  readings.add(product, [{ quantity: count }, { quantity: each }], only && together ? "certain" : "possible");
  return {
    kind: "product",
    reported,
    asserted: only && together,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}

function isPlain(level: Quantity): boolean {
  return isLevel(level) && !isBase(level) && !namesPlan(level) && !level.pair && !level.numeral.inWords;
}
