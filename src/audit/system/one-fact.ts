import { doubleOf } from "../../claims/plausible.ts";
import type { Frame } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import { isLevel, isPercent, type Quantity } from "../../facts/quantity.ts";

/** Whether a number is a bound, a rank, a name or the like, which may well be printed again for another reason. */
export function tellsNoFact({ role }: Frame): boolean {
  return noFacts.has(role);
}

const noFacts: ReadonlySet<Frame["role"]> = new Set([
  "threshold",
  "rank",
  "name",
  "age",
  "duration",
  "count-of-listed",
]);

/** `5 triệu lượt, tăng 8,5%` and `17.500 tỷ đồng, tăng 8,5%`: percentages beside two values are not one fact. */
export function areOfOtherValues(a: Quantity, b: Quantity): boolean {
  const [one, two] = [valueBeside(a), valueBeside(b)];
  if (!one || !two) return false;
  if (one.numeral.unit.base !== two.numeral.unit.base) return true;
  const ratio = doubleOf(one) / doubleOf(two);
  return !(ratio > 1 / mostApart && ratio < mostApart);
}

/** How far two printings of one value are apart at most, the one rounded. */
const mostApart = 1.06;

/** The level that a percentage is printed beside. */
function valueBeside(quantity: Quantity): Quantity | undefined {
  const { previous } = quantity;
  return isPercent(quantity) && previous && isLevel(previous) && previous.clause === quantity.clause
    ? previous
    : undefined;
}

/** A sentence printed twice says nothing new. */
export function isCopied(passage: Passage, a: Quantity, b: Quantity): boolean {
  const [one, two] = [passage.sentences[a.sentence], passage.sentences[b.sentence]];
  if (!one || !two || a.token !== b.token || one.tokens.length !== two.tokens.length) return false;
  return one.tokens.every((token, at) => {
    const twin = two.tokens[at];
    if (token.is === "word") return twin?.is === "word" && twin.fold === token.fold;
    return twin?.is === token.is;
  });
}
