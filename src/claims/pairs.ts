import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import { isBase } from "./reference.ts";

/** The 156 of `149/156`. */
export function pairPartner(passage: Passage, part: Quantity): Quantity | undefined {
  if (part.pair === undefined) return undefined;
  const other = passage.quantities[part.pair === "first" ? part.index + 1 : part.index - 1];
  return other?.pair === undefined ? undefined : other;
}

/** `(105.576 tấn năm 2017 so với 157.881 tấn năm trước đó)`: a level and, behind a word, what it is held against. */
function isComparedIn(first: Quantity, second: Quantity): boolean {
  const held = isBase(second) && !isBase(first) && first.pair === undefined && second.pair === undefined;
  return (
    held && second.bracket === first.bracket && isLevel(first) && isLevel(second) && likeness(first, second) === "same"
  );
}

/**
 * The two numbers of a bracket right after a change, this year's and last year's: `giảm 5,83% (3.389/3.599 vụ)`, `giảm 33,13%
 * (105.576 tấn năm 2017 so với 157.881 tấn)`.
 */
export function pairInBracket(
  passage: Passage,
  reported: Quantity,
): { readonly first: Quantity; readonly second: Quantity } | undefined {
  const [first, second, third] = quantitiesAfter(passage, reported);
  if (first?.head !== reported || first.opening === "breakdown") return undefined;
  if (second && isComparedIn(first, second) && third?.bracket !== first.bracket) return { first, second };
  if (first.pair !== "first" || second?.pair !== "second") return undefined;
  return { first, second };
}
