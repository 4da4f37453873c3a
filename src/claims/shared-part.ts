import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import { isAmong } from "./lists.ts";
import { pairInBracket } from "./pairs.ts";
import { namesPlan } from "./reference.ts";

/** The number that the percentage is of, by the likeliest reading. */
export function partOf(passage: Passage, reported: Quantity): Quantity | undefined {
  return partsOf(passage, reported)[0];
}

/**
 * The numbers that the percentage may be of: before its brackets, after `tương đương`, or before it in the sentence; a
 * threshold (`quy mô vốn dưới 10 tỷ đồng`) comes after the number that it describes.
 */
export function partsOf(passage: Passage, reported: Quantity): Quantity[] {
  const pair = pairInBracket(passage, reported);
  if (pair) return [pair.first];
  const restated = restatedAfter(passage, reported);
  if (restated) return [restated];
  const named = namedAfter(passage, reported);
  if (named) return [named];
  const own = sameBracketBefore(reported);
  if (own) return [beforeWhole(passage, own)];
  const { head } = reported;
  if (head) return isPart(head) ? [beforeWhole(passage, head)] : [];
  const inBracket = aloneInBracket(passage, reported);
  // `Of the 6.4 million adults, 47% (3.0 million)`: what stands before is the whole.
  if (inBracket && reported.previous && isAmong(reported.previous)) return [inBracket];
  return [...partsBefore(passage, reported), ...(inBracket ? [inBracket] : [])];
}

/** `nữ chiếm 85,98% (92 người)`. */
export function aloneInBracket(passage: Passage, reported: Quantity): Quantity | undefined {
  const [next, after] = quantitiesAfter(passage, reported);
  if (next?.head !== reported || !isPart(next) || !isLevel(next) || after?.bracket === next.bracket) return undefined;
  return next.opening === "reference" || next.opening === "breakdown" ? undefined : next;
}

/** The part, where the number before the percentage is its whole: `149/156 xã`, `1.326 hộ trên tổng số 28.940 hộ`. */
function beforeWhole(passage: Passage, quantity: Quantity): Quantity {
  if (quantity.pair === "second") return passage.quantities[quantity.index - 1] ?? quantity;
  const { previous } = quantity;
  return isAnnouncedWhole(quantity) && previous && isPart(previous) && likeness(previous, quantity) !== "none"
    ? previous
    : quantity;
}

/** `trong tổng 4.500 m2`, `trên dự toán 4.200 tỷ`: right after the word. */
export function isAnnouncedWhole(quantity: Quantity): boolean {
  return isAmong(quantity) || (quantity.before.length <= 4 && namesPlan(quantity));
}

/** `đạt 97,8% về số vụ và 94,5% về số bị cáo`: the words after the percentage name the unit of its part. */
function namedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const [first] = reported.after;
  // `18.3% of all births` names the whole.
  if (first?.is === "word" && (first.sense?.is === "among" || (first.sense?.is === "function" && first.sense.partOf)))
    return undefined;
  const words = new Set(reported.after.flatMap((token) => (token.is === "word" ? token.fold.split(" ") : [])));
  if (words.size === 0) return undefined;
  const near = quantitiesBefore(passage, reported, 1, 8).filter(isPart);
  const own = near.find(
    (quantity) =>
      quantity.numeral.unit.base !== "" && quantity.numeral.unit.base.split(" ").every((word) => words.has(word)),
  );
  const rival = near.find((quantity) => quantity.numeral.unit.base !== own?.numeral.unit.base);
  return rival ? own : undefined;
}

function partsBefore(passage: Passage, reported: Quantity): Quantity[] {
  const found: Quantity[] = [];
  for (let at = reported.previous; at && reported.token - at.token <= 60 && found.length < 2; at = at.previous) {
    if (at.depth > reported.depth || !isPart(at)) continue;
    const part = beforeWhole(passage, at);
    if (!found.includes(part)) found.push(part);
  }
  const [nearest, next] = found;
  if (nearest && next && isThreshold(nearest)) return [next, nearest];
  if (nearest) return next && likeness(nearest, next) !== "same" ? [nearest, next] : [nearest];
  for (const quantity of quantitiesBefore(passage, reported, 1, 6)) {
    if (quantity.sentence !== reported.sentence && isPart(quantity) && quantity.depth === 0) return [quantity];
  }
  return [];
}

function sameBracketBefore(reported: Quantity): Quantity | undefined {
  const { previous } = reported;
  return previous && previous.bracket === reported.bracket && reported.bracket !== 0 && isPart(previous)
    ? previous
    : undefined;
}

function isThreshold(quantity: Quantity): boolean {
  return (
    quantity.numeral.qualifier === "below" ||
    quantity.numeral.qualifier === "at-most" ||
    quantity.numeral.qualifier === "at-least"
  );
}

/** `chiếm 11,1%, tương đương 2.665 chuyến bay`. */
export function restatedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const [next] = quantitiesAfter(passage, reported);
  const near =
    next && next.token - reported.token < 8 && next.depth === reported.depth && next.clause === reported.clause;
  const bare = next?.before.every((token) => token.is !== "word" || token.sense !== undefined);
  return near && bare && isPart(next) && says(next, "reach") && !says(next, "share") ? next : undefined;
}

/** Whether the number counts or measures something, so that it can be a part. */
export function isPart(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  return !quantity.numeral.inRange && kind !== "percent" && kind !== "points" && kind !== "times" && kind !== "time";
}
