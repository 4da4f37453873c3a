import type { Passage } from "../facts/passage.ts";
import { isPercent, type Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Claim, Strength } from "./claim.ts";
import { countedBehind, repeatsNoun, takesPart } from "./counted.ts";

/**
 * The claim with what limits it though its other number is not printed: the counted things that it is of, and whether its
 * percentage can be over a hundred.
 */
export function withLimits(passage: Passage, claim: Claim): Claim {
  const counted = countedBehind(passage, claim);
  const bounded = boundOf(passage, claim);
  return counted || bounded ? { ...claim, ...(counted && { counted }), ...(bounded && { bounded }) } : claim;
}

/**
 * How surely the percentage cannot be over a hundred: `chiếm 120%` of a whole; `giảm 645%` of a level that cannot be negative,
 * which profits, balances and growth can.
 */
function boundOf(passage: Passage, { kind, reported, direction, implication }: Claim): Strength | undefined {
  if (!isPercent(reported) || reported.double <= 100 || reported.numeral.inRange) return undefined;
  if (mayBeDecimal(reported) || isThreshold(reported)) return undefined;
  if (kind === "share" && takesPart(reported) && isRightBefore(reported))
    return isOfTotal(reported) ? "certain" : "likely";
  if (kind !== "change" || direction !== "down" || reported.direction?.beyond) return undefined;
  if (mayBeNegative(passage, reported) || isLedBehind(reported)) return undefined;
  return implication ? "certain" : "likely";
}

/** `chiếm 47.154%`: three places after a point may be decimals, however the rest of the text is written. */
function mayBeDecimal(reported: Quantity): boolean {
  return reported.double >= 1000 && reported.numeral.lastPlace === 0;
}

/** `represent 300% or more of total capital`: a rule, and no count. */
function isThreshold({ after: [first] }: Quantity): boolean {
  return first?.is === "word" && first.sense?.is === "threshold";
}

/** `chiếm 132% số hộ`, `chiếm 132% tổng vốn`: of a total that holds the part; a debt may be `120% GDP`. */
function isOfTotal(reported: Quantity): boolean {
  const { previous } = reported;
  const total = reported.after.some(
    (token) => token.is === "word" && (token.sense?.is === "total" || token.sense?.is === "among"),
  );
  return total || (previous !== undefined && repeatsNoun(previous, reported));
}

/** Whether only words such as `khoảng` stand between `chiếm` and its number. */
function isRightBefore(reported: Quantity): boolean {
  return reported.before
    .slice(reported.before.findLastIndex((token) => token.is === "word" && token.sense?.is === "share"))
    .every((token) => token.is === "word" && token.sense !== undefined);
}

/** `deduct an additional 150% under the scheme`: a word behind a percentage may turn it, or begin something else. */
function isLedBehind({ before, after: [next] }: Quantity): boolean {
  const leads = (token: Token | undefined) => token?.is === "word" && token.sense?.is === "direction";
  return leads(next) && !before.some(leads);
}

/** A balance, by its words, or by an amount in brackets in its sentence: `(75) (190)% 83`. */
function mayBeNegative(passage: Passage, reported: Quantity): boolean {
  const own = passage.sentences[reported.sentence]?.tokens ?? [];
  if (own.some((token, at) => token.is === "numeral" && token.start !== reported.numeral.start && isBelow(own, at)))
    return true;
  return [reported.sentence, reported.sentence - 1].some((sentence) =>
    passage.sentences[sentence]?.tokens.some((token) => token.is === "word" && token.topic === "balance"),
  );
}

function isBelow(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.is === "numeral" && token.sign === -1) return true;
  return before?.is === "mark" && before.mark === "(" && after?.is === "mark" && after.mark === ")";
}
