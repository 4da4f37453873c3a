import { product } from "../compare/product.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { Readings } from "./readings.ts";

/** A percentage of a number, and what that makes: `36,01% của 2.900 tỷ đồng là 1.044 tỷ đồng`. The amount is under test. */
export function percentAmountClaim(passage: Passage, percent: Quantity): Claim | undefined {
  if (!isPercent(percent) || percent.direction || percent.numeral.inRange) return undefined;
  const [whole, reported] = quantitiesAfter(passage, percent);
  if (!whole || !reported || !isLevel(whole) || !isLevel(reported) || whole.depth !== percent.depth) return undefined;
  if (likeness(whole, reported) !== "same" || reported.clause !== percent.clause) return undefined;
  const between = tokensAround(passage, percent).slice(percent.token + 1, whole.token);
  const joined = between.length <= 8 && between.every((token) => token.is === "word");
  const leads = between.some((token) => token.is === "word" && token.sense?.is === "function");
  if (!joined || !leads || !isResult(reported)) return undefined;
  const readings = new Readings(reported);
  readings.add(product, [{ quantity: percent }, { quantity: whole }], "possible");
  return { kind: "product", reported, asserted: false, direction: "none", readings: readings.found, tries: 1 };
}

/** `là 1.044 tỷ`, `tương đương 1.044 tỷ`, `(1.044 tỷ)`. */
function isResult(reported: Quantity): boolean {
  const [last] = reported.before.slice(-1);
  const is = last?.is === "word" && last.sense?.is === "function" && reported.before.length <= 3;
  return is || says(reported, "reach");
}
