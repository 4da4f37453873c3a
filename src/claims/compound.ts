import { compound } from "../compare/compound.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import { isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { levelsFromTo } from "./from-to.ts";
import { beside } from "./likeness.ts";

/**
 * A mean rate of growth over years: `từ 120 ca (2016) lên 166 ca (2020), tăng bình quân 8,4%/năm`. The value at the end is what the
 * value at the start grows to, year by year; it is the number under test, since roots are no fractions.
 */
export function compoundClaim(passage: Passage, rate: Quantity): Claim | undefined {
  if (!isPercent(rate) || !rate.direction || !isYearly(rate)) return undefined;
  const pair = levelsFromTo(passage, rate);
  if (!pair) return undefined;
  const start = yearBeside(passage, pair.from);
  const end = yearBeside(passage, pair.to);
  if (start === undefined || end === undefined || end - start < 2 || end - start > longest) return undefined;
  const operands = [beside(pair.from, pair.to), { quantity: rate }];
  const formula = compound(end - start, rate.direction.to);
  const reading = { operands, formula, strength: pair.strength } as const;
  return { kind: "average", reported: pair.to, asserted: false, direction: "none", readings: [reading], tries: 1 };
}

/** No report looks back further. */
const longest = 60;

/** `tăng bình quân 8,4%`, `bình quân mỗi năm tăng 8,4%`, `tăng 8,4%/năm`: the mean of several years' changes. */
export function isYearly(rate: Quantity): boolean {
  const [next] = rate.after;
  const nearest = rate.senses.find((sense) => sense.is !== "qualifier" && sense.is !== "filler");
  const perYear = rate.numeral.unit.base.includes("/") || (next?.is === "mark" && next.mark === "/");
  return perYear || says(rate, "each") || nearest?.is === "average";
}

/** The year printed beside a level: `120 ca (2016)`, `120 ca năm 2016`, `năm 2016 là 120 ca`. */
function yearBeside(passage: Passage, level: Quantity): number | undefined {
  const tokens = tokensAround(passage, level);
  for (let away = 1; away <= 6; away++) {
    for (const at of [level.token + away, level.token - away]) {
      const token = tokens[at];
      if (token?.is !== "numeral" || token.lastPlace !== 0 || token.unit.scale !== 0) continue;
      const year = token.value.toNumber();
      if (Number.isInteger(year) && year >= 1900 && year <= 2100) return year;
    }
  }
  return undefined;
}
