import { type Passage, quantitiesAfter, quantitiesBefore, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Claim, Strength } from "./claim.ts";
import { isAmong } from "./lists.ts";

/**
 * Counted things that a percentage or a mean is of, where the other number is not printed and must be whole.
 *
 * - `part`: `of` is the whole (or the base, or the number of values of a mean), and a whole number of things is its part
 * - `whole`: `of` is the part
 * - `base`: `of` is the value that rose or fell
 */
export interface Counted {
  readonly unprinted: "part" | "whole" | "base";
  readonly of: Quantity;
  readonly strength: Strength;
}

/**
 * What a claim says of things that are counted one by one: `trong 150 xã, 67,4% đạt chuẩn`, `41 xã, chiếm 67,4%`, `55 vụ, tăng
 * 12,7%`, `tăng 12,7% so với 55 vụ`, `32 hộ, bình quân 7,22 người`. Undefined where the other number is printed.
 */
export function countedBehind(passage: Passage, claim: Claim): Counted | undefined {
  const { reported } = claim;
  if (claim.readings.some((reading) => reading.strength === "certain")) return undefined;
  if (reported.numeral.qualifier || reported.numeral.inWords || reported.numeral.inRange) return undefined;
  if (claim.kind === "average") return valuesOfMean(passage, reported);
  if (!isPercent(reported)) return undefined;
  const whole = claim.direction === "none" ? announcedWhole(passage, reported) : undefined;
  if (whole) return whole;
  const { implication } = claim;
  if (!implication || !isCounted(implication.value) || !isOnly(passage, implication.value, reported)) return undefined;
  if (claim.kind === "change" && implication.by === "change")
    return { unprinted: "base", of: implication.value, strength: "likely" };
  return claim.kind === "share" && implication.by === "ratio"
    ? { unprinted: "whole", of: implication.value, strength: "likely" }
    : undefined;
}

/** Things that are counted one by one, to the last: `150 xã`, not `150 nghìn người`, `150 km` or `1.500`. */
export function isCounted({ numeral, pair }: Quantity): boolean {
  const { unit, lastPlace, qualifier, inRange, inWords } = numeral;
  return unit.kind === "count" && unit.scale === 0 && lastPlace === 0 && !qualifier && !inRange && !inWords && !pair;
}

/**
 * The whole that a share names: `trong 150 xã, 67,4%`, `67,4% trong tổng số 150 xã`, and the number before whose noun the share
 * repeats: `150 xã, trong đó 67,4% số xã`.
 */
function announcedWhole(passage: Passage, reported: Quantity): Counted | undefined {
  const after = quantitiesAfter(passage, reported)[0];
  if (after && isAmong(after) && isCounted(after) && after.token - reported.token <= 12)
    return { unprinted: "part", of: after, strength: "certain" };
  const own = quantitiesBefore(passage, reported, 0, 12).filter(isLevel);
  const [nearest] = own;
  const named = own.filter((whole) => isCounted(whole) && repeatsNoun(whole, reported));
  const [only] = named;
  if (only && named.length === 1 && only === own.find((level) => level.numeral.unit.base === only.numeral.unit.base))
    return {
      unprinted: "part",
      of: only,
      strength: isAmong(only) || breaksDown(passage, only, reported) ? "certain" : "likely",
    };
  if (nearest && isAmong(nearest) && isCounted(nearest) && !reported.direction && nearest === reported.previous)
    return { unprinted: "part", of: nearest, strength: namesOther(nearest, reported) ? "possible" : "likely" };
  return undefined;
}

/** `67,4% số xã`, `52,1% doanh nghiệp`: the words right after the percentage are the noun of the whole. */
function repeatsNoun(whole: Quantity, reported: Quantity): boolean {
  const words = wordsOf(reported.after).join(" ");
  const { base } = whole.numeral.unit;
  return base !== "" && ` ${words} `.replace(/^ (số|tổng số|các|số lượng|của) /, " ").startsWith(` ${base} `);
}

/** Whether the percentage is of another noun than the whole: `trong 150 xã, 67,4% dân số`. */
function namesOther(whole: Quantity, reported: Quantity): boolean {
  const [first] = reported.after;
  return first?.is === "word" && first.sense === undefined && !repeatsNoun(whole, reported);
}

function breaksDown(passage: Passage, whole: Quantity, reported: Quantity): boolean {
  return tokensAround(passage, whole)
    .slice(whole.token, reported.token)
    .some((token) => token.is === "word" && (token.sense?.is === "breakdown" || token.sense?.is === "among"));
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.is === "word" ? [token.fold] : []));
}

/** Whether no other number stands between the two, and neither is one of several in a row. */
function isOnly(passage: Passage, value: Quantity, reported: Quantity): boolean {
  return (
    value.sentence === reported.sentence &&
    reported.previous === value &&
    !says(reported, "respectively") &&
    passage.quantities[value.index] === value
  );
}

/** `32 hộ, bình quân 7,22 người/hộ`: a mean of whole numbers, over the things that it names. */
function valuesOfMean(passage: Passage, reported: Quantity): Counted | undefined {
  const { unit, lastPlace } = reported.numeral;
  const [noun, per] = unit.base.split("/");
  if (unit.scale !== 0 || lastPlace >= 0 || unit.kind !== "count" || !noun) return undefined;
  const words = wordsOf([...reported.before, ...reported.after]).join(" ");
  const [of, other] = quantitiesBefore(passage, reported, 1, 6).filter(
    (count) =>
      isCounted(count) && (count.numeral.unit.base === per || ` ${words} `.includes(` ${count.numeral.unit.base} `)),
  );
  return of && !other ? { unprinted: "part", of, strength: "likely" } : undefined;
}
