import { identity } from "../compare/identity.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Claim } from "./claim.ts";

/**
 * A place among so many: `xếp thứ 15/63 tỉnh, thành phố`. Who stands before is seldom printed, yet a place beyond the number
 * of those that are ranked is wrong.
 */
export function rankClaim(passage: Passage, total: Quantity): Claim | undefined {
  const place = passage.quantities[total.index - 1];
  if (total.pair !== "second" || place?.pair !== "first" || !isRanked(tokensAround(passage, place), place))
    return undefined;
  return {
    kind: "rank",
    reported: total,
    asserted: true,
    direction: "none",
    readings: [{ operands: [{ quantity: place }], formula: identity, strength: "certain", relation: "at-most" }],
    tries: 0,
  };
}

function isRanked(tokens: readonly Token[], place: Quantity): boolean {
  const before = tokens[place.token - 1];
  return before?.is === "word" && before.sense?.is === "rank";
}
