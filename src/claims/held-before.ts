import { type Passage, quantitiesAfter, tokensAround } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import { isBase, namesBase } from "./reference.ts";

/**
 * The value and its base right before a rise or fall: `7.6%, down from 8.0%, a fall of 0.4 points`; `12,4% trong tháng 6, so với 14,1% trong
 * tháng 5, giảm 1,7 điểm`; `138 million in 2018, compared with 140 million in 2017, a decrease of 2 million`.
 */
export function heldBefore(
  passage: Passage,
  reported: Quantity,
  isValue: (quantity: Quantity) => boolean,
): { readonly value: Quantity; readonly base: Quantity } | undefined {
  const base = reported.previous;
  const value = base?.previous;
  if (!base || !value || !isValue(base) || !isValue(value) || isBase(value) || !isHeldOn(base)) return undefined;
  const together = [base, value].every((one) => one.clause === reported.clause && one.bracket === reported.bracket);
  if (!together || namesBase(reported.after)) return undefined;
  const between = tokensAround(passage, reported).slice(base.token + 1, reported.token);
  return between.some(opensParts) ? undefined : { value, base };
}

/** `compared with $254.1 million in 2018, primarily due to: an increase of $29.9 million`: that rise is a part of the other. */
function opensParts(token: Token): boolean {
  return token.is === "mark" ? token.mark !== "," : token.is === "word" && token.sense?.is === "breakdown";
}

function isHeldOn(base: Quantity): boolean {
  return isBase(base) || says(base, "from");
}

/** Whether a rise or fall says of itself neither what rose nor what it led to: it can only be of the levels before it. */
export function isOfLevelsBefore(passage: Passage, reported: Quantity): boolean {
  return namesNothing(reported) && !goesOn(passage, reported);
}

/** `compared with 1,000 a year ago, an increase of 25%`: no word of its own says what rose. */
function namesNothing({ before, after: [next] }: Quantity): boolean {
  const led = next?.is === "word" && next.sense?.is === "direction";
  return !led && before.every((token) => token.is !== "word" || token.sense !== undefined);
}

/** `and by a rise of 20 pct in soybean deliveries to 100,000 tonnes`: the level of this change is behind it. */
function goesOn(passage: Passage, reported: Quantity): boolean {
  const [next] = quantitiesAfter(passage, reported);
  return next !== undefined && next.clause === reported.clause && isLevel(next) && next.depth === reported.depth;
}
