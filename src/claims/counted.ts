import { type Passage, quantitiesAfter, quantitiesBefore, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Token, Word } from "../language/token.ts";
import type { Claim, Counted } from "./claim.ts";
import { isAmong } from "./lists.ts";
import { isBase } from "./reference.ts";

/**
 * What a claim says of things that are counted one by one: `trong 150 xã, 67,4% đạt chuẩn`, `41 xã, chiếm 67,4% số xã`, `55 vụ,
 * tăng 12,7%`, `32 hộ, bình quân 7,22 người`. Undefined where the wording ties the other number to it, so that the numbers
 * themselves decide.
 */
export function countedBehind(passage: Passage, claim: Claim): Counted | undefined {
  const { reported } = claim;
  if (claim.readings.some((reading) => reading.strength === "certain")) return undefined;
  if (reported.numeral.qualifier || reported.numeral.inWords || reported.numeral.inRange) return undefined;
  if (claim.kind === "average") return valuesOfMean(passage, reported);
  if (!isPercent(reported) || says(reported, "respectively")) return undefined;
  if (claim.kind === "change") return riseOf(passage, claim);
  if (claim.kind === "share") return takesPart(reported) ? partOfWhole(passage, claim) : wholeNamed(passage, reported);
  return undefined;
}

/** `chiếm`: the number before is a part of a whole, which is a hundred at most; a `tỷ lệ` may be of anything. */
export function takesPart(reported: Quantity): boolean {
  const nearest = reported.senses.find((sense) => sense.is !== "qualifier" && sense.is !== "filler");
  return nearest?.is === "share" && nearest.ofWhole === true;
}

/** Things that are counted one by one, to the last: `150 xã`; not `150 nghìn người`, `150 km`, `1.500 người` or a place among many. */
function isCounted({ numeral, pair, direction }: Quantity): boolean {
  const { unit, lastPlace, qualifier, inRange, inWords } = numeral;
  const plain = unit.kind === "count" && unit.scale === 0 && lastPlace === 0;
  return plain && !qualifier && !inRange && !inWords && !pair && !direction && !/00$/.test(numeral.value.toString());
}

/** The whole that a share names: `trong 150 xã, 67,4%`, `67,4% trong tổng số 150 xã`, `150 xã, trong đó 67,4% số xã`. */
function wholeNamed(passage: Passage, reported: Quantity): Counted | undefined {
  const [after] = quantitiesAfter(passage, reported);
  if (after && isWhole(after) && isAmong(after) && isNextTo(passage, reported, after))
    return hasOwnCount(passage, reported) ? undefined : { unprinted: "part", of: after, strength: "certain" };
  const { previous } = reported;
  if (!previous || previous.clause !== reported.clause || !isWhole(previous)) return undefined;
  // `37 participants represented a rate of 59.6% of the participants`: of them it is the part.
  if (comesTo(passage, previous, reported) || turns(passage, previous, reported)) return undefined;
  const earlier = previous.previous;
  if (earlier && isLevel(earlier) && earlier.numeral.unit.base === previous.numeral.unit.base) return undefined;
  if (repeatsNoun(previous, reported)) return { unprinted: "part", of: previous, strength: "certain" };
  if (previous.depth !== reported.depth) return undefined;
  const bare = !reported.before.some((token) => token.is === "word" && (!token.sense || token.sense.is === "rank"));
  if (!bare || !(isAmong(previous) || breaksDown(passage, previous, reported))) return undefined;
  const strength = namesOther(reported)
    ? "possible"
    : isAmong(previous) && opensClause(passage, previous, reported)
      ? "certain"
      : "likely";
  return { unprinted: "part", of: previous, strength };
}

/** `12 patients in group A, whereas in group B 29% of patients`: of others. */
function turns(passage: Passage, whole: Quantity, reported: Quantity): boolean {
  return tokensBetween(passage, whole, reported).some(
    (token) => token.is === "word" && token.sense?.is === "function" && token.sense.turns === true,
  );
}

/** Whether the number before is said to be what the percentage is: `represented a rate of`. */
function comesTo(passage: Passage, part: Quantity, reported: Quantity): boolean {
  const between = tokensBetween(passage, part, reported);
  return says(reported, "share") && between.some((token) => token.is === "word" && token.sense?.is === "reach");
}

/** Whether nothing but the whole's noun stands between: `trong 150 xã, có 67,4%`. */
function opensClause(passage: Passage, whole: Quantity, reported: Quantity): boolean {
  const words = tokensBetween(passage, whole, reported).filter((token) => token.is === "word");
  return (
    words.filter((word) => !word.sense || word.sense.is === "share").length <= whole.numeral.unit.base.split(" ").length
  );
}

/** Whether nothing but words that lead to the whole stands between: `67,4% (trên tổng số 150 xã)`. */
function isNextTo(passage: Passage, reported: Quantity, whole: Quantity): boolean {
  return tokensBetween(passage, reported, whole).every(
    (token) => token.is === "mark" || (token.is === "word" && token.sense),
  );
}

/** A whole to find parts of; a place among so many, and a number too small for parts, is none. */
function isWhole(quantity: Quantity): boolean {
  return isCounted(quantity) && quantity.double >= 10 && !says(quantity, "rank") && !says(quantity, "ordinal");
}

/** Whether a count stands before the percentage that may be the part itself: `408 đại biểu, 84,3% trong số 450`. */
function hasOwnCount(passage: Passage, reported: Quantity): boolean {
  return quantitiesBefore(passage, reported, 0, 2).some((level) => isLevel(level) && level.clause === reported.clause);
}

/** `67,4% số xã`, `52,1% doanh nghiệp`: the words right after the percentage are the noun of the whole. */
export function repeatsNoun(whole: Quantity, reported: Quantity): boolean {
  const words = reported.after.filter((token): token is Word => token.is === "word");
  const start = words.findIndex((word) => word.sense === undefined);
  return `${wordsOf(words.slice(start)).join(" ")} `.startsWith(`${whole.numeral.unit.base} `);
}

/** Whether words follow that may name another thing: `trong 150 xã, 67,4% dân số`. */
function namesOther(reported: Quantity): boolean {
  const [first] = reported.after;
  return first?.is === "word" && first.sense === undefined;
}

function breaksDown(passage: Passage, whole: Quantity, reported: Quantity): boolean {
  return tokensBetween(passage, whole, reported).some(
    (token) => token.is === "word" && (token.sense?.is === "breakdown" || token.sense?.is === "among"),
  );
}

/** `41 xã, chiếm 67,4% số xã`, `41 xã (67,4%)`. */
function partOfWhole(passage: Passage, { reported }: Claim): Counted | undefined {
  const { previous } = reported;
  if (!previous || !isCounted(previous) || !isRightAfter(passage, previous, reported)) return undefined;
  const named = repeatsNoun(previous, reported);
  return named || !namesOther(reported)
    ? { unprinted: "whole", of: previous, strength: named ? "certain" : "likely" }
    : undefined;
}

/** `tăng 12,7% so với 55 vụ`; `55 vụ, tăng 12,7%`: what rose is the number right before, and no other stands beside it that may have. */
function riseOf(passage: Passage, { reported, readings }: Claim): Counted | undefined {
  const [base] = quantitiesAfter(passage, reported);
  if (base && isCounted(base) && isBase(base) && isNextTo(passage, reported, base) && !hasOwnCount(passage, reported))
    return { unprinted: "part", of: base, strength: "certain" };
  const { previous } = reported;
  if (!previous || !isCounted(previous) || previous.double < 10 || !isRightAfter(passage, previous, reported))
    return undefined;
  if (readings.some((reading) => reading.strength === "likely")) return undefined;
  const rival = previous.previous;
  const alone = !rival || !isLevel(rival) || rival.clause !== previous.clause || previous.token - rival.token > 12;
  return { unprinted: "base", of: previous, strength: alone ? "likely" : "possible" };
}

/** Whether the percentage follows its number after no more than its noun, a few words and one comma or bracket. */
function isRightAfter(passage: Passage, value: Quantity, reported: Quantity): boolean {
  if (value.sentence !== reported.sentence || value.clause !== reported.clause) return false;
  const between = tokensBetween(passage, value, reported);
  const at = between.findIndex((token) => token.is === "mark" && (token.mark === "," || token.mark === "("));
  if (at < 0 || between.slice(at + 1).some((token) => token.is !== "word" || !token.sense)) return false;
  return at <= farthest && between.slice(0, at).every((token) => token.is === "word");
}

/** How many words may stand between a number and the comma: `500 doanh nghiệp thành lập mới,`. */
const farthest = 6;

function tokensBetween(passage: Passage, from: Quantity, to: Quantity): readonly Token[] {
  return tokensAround(passage, from).slice(from.token + 1, to.token);
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.is === "word" ? [token.fold] : []));
}

/** `32 hộ, bình quân 7,22 người/hộ`: a mean of whole numbers, over the things that it names. */
function valuesOfMean(passage: Passage, reported: Quantity): Counted | undefined {
  const { unit, lastPlace } = reported.numeral;
  const [noun, per] = unit.base.split("/");
  if (unit.scale !== 0 || lastPlace >= 0 || unit.kind !== "count" || !noun) return undefined;
  const words = ` ${wordsOf([...reported.before, ...reported.after]).join(" ")} `;
  const [of, other] = quantitiesBefore(passage, reported, 1, 6).filter(
    ({ numeral }) => numeral.unit.base === per || words.includes(` ${numeral.unit.base} `),
  );
  return of && !other && isCounted(of) && of.numeral.unit.base !== noun
    ? { unprinted: "part", of, strength: "likely" }
    : undefined;
}
