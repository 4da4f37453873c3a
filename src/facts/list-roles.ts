import type { Quantity } from "./quantity.ts";
import { isLeft, isLevel, says } from "./quantity.ts";

/** Whether the number is what another is held against: `so với 16.506 căn`, `(cùng kỳ 82 triệu)`. */
export function isHeldAgainst(quantity: Quantity): boolean {
  if (quantity.opening === "reference") return true;
  for (const sense of quantity.senses) {
    if (sense.is === "and" || sense.is === "reach" || sense.is === "total" || sense.is === "breakdown") return false;
    if (sense.is === "versus" || (sense.is === "reference" && sense.to !== "prior-period")) return true;
  }
  return false;
}

/**
 * One end of `từ 822 tỷ xuống 786 tỷ`: a stage of one thing, neither a part nor a whole. `7.9 million to Europe and 4.3 million` is none: what
 * `to` leads to is named.
 */
export function isStage({ before }: Quantity): boolean {
  let isNamed = false;
  for (const token of before.toReversed()) {
    if (token.is !== "word") continue;
    const { sense } = token;
    if (!sense) isNamed = true;
    else if (sense.is === "level" && !sense.left && !(sense.mayRange && isNamed)) return true;
  }
  return false;
}

/** A limit that things are sorted by: `từ 10 tỷ USD trở lên`, `tối đa 20 tuổi`. */
export function isThreshold(quantity: Quantity): boolean {
  const { qualifier } = quantity.numeral;
  if (qualifier === "at-least" || qualifier === "at-most") return true;
  return quantity.after.slice(0, 2).some((token) => token.is === "word" && token.sense?.is === "threshold");
}

/** `35 cháu còn lại`, `số còn lại 12`: the last part, after which the list is complete. */
export function isRest(quantity: Quantity): boolean {
  return says(quantity, "rest") || quantity.after.some((token) => token.is === "word" && token.sense?.is === "rest");
}

/** Whether the list is complete with this part: what remains. */
export function isRemainder(quantity: Quantity): boolean {
  return isRest(quantity) || isLeft(quantity);
}

/** `xuất siêu 1,2 tỷ`, `bội chi 300 tỷ`: what one side is over the other, no part of both. */
export function isBalance(quantity: Quantity): boolean {
  return quantity.senses.some((sense) => sense.is === "level" && sense.balance === true);
}

/** `78.000 đồng/kg`: prices are not added up. */
function isPrice(quantity: Quantity): boolean {
  const { kind, base } = quantity.numeral.unit;
  return kind === "money" && base.includes("/");
}

/** Whether a number may be one of the parts of a total, by what it is. */
export function isPartLike(quantity: Quantity): boolean {
  if (!isLevel(quantity) || isPrice(quantity) || isBalance(quantity)) return false;
  return !isHeldAgainst(quantity) && !isStage(quantity) && !isThreshold(quantity);
}

/** Whether a number may have parts: a quantity that adds up, printed in digits, and no limit or base of something else. */
export function isTotalLike(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  const adds = kind === "count" || kind === "money" || kind === "measure" || kind === "none";
  const { inRange, inWords } = quantity.numeral;
  return adds && !inRange && !inWords && !isPrice(quantity) && !isThreshold(quantity) && !isHeldAgainst(quantity);
}

/** `trong tổng số 79 nhà`, and `Trong 26 chỉ tiêu …` where a sentence starts; not `trong tổng số nêu trên có 1.105`. */
export function isAmong(quantity: Quantity): boolean {
  const last = quantity.before.findLast((token) => token.is === "word" && token.sense?.is !== "qualifier");
  if (last?.is !== "word") return false;
  return (
    last.sense?.is === "among" || (quantity.token === 1 && last.sense?.is === "function" && last.sense.within === true)
  );
}
