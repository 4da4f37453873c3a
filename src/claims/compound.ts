import { compound } from "../compare/compound.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import { isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import { beside } from "./beside.ts";
import type { Claim } from "./claim.ts";
import { levelsFromTo } from "./from-to.ts";

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
  const compounds = rate.after.slice(0, 2).some((token) => token.is === "word" && token.sense?.is === "average");
  return perYear || compounds || says(rate, "each") || nearest?.is === "average";
}

/** The year printed beside a level: `120 ca (2016)`, `120 ca năm 2016`, `năm 2016 là 120 ca`. */
function yearBeside(passage: Passage, level: Quantity): number | undefined {
  const tokens = tokensAround(passage, level);
  const behind = tokens.slice(level.token + 1, level.token + 1 + nearby);
  const before = tokens.slice(Math.max(0, level.token - nearby), level.token).reverse();
  return yearIn(behind) ?? yearIn(before);
}

/** How many words a year may stand from its level. */
const nearby = 5;

/** The first number, where it is a year. */
function yearIn(tokens: readonly Token[]): number | undefined {
  const first = tokens.find((token) => token.is === "numeral");
  if (first?.is !== "numeral" || first.lastPlace !== 0 || first.unit.scale !== 0) return undefined;
  const year = first.value.toNumber();
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}
