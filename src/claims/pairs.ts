import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";

/** The 156 of `149/156`. */
export function pairPartner(passage: Passage, part: Quantity): Quantity | undefined {
  if (part.pair === undefined) return undefined;
  const other = passage.quantities[part.pair === "first" ? part.index + 1 : part.index - 1];
  return other?.pair === undefined ? undefined : other;
}

/** The two numbers of a bracket right after a change: `giảm 5,83% (3.389/3.599 vụ)`, this year's and last year's. */
export function pairInBracket(
  passage: Passage,
  reported: Quantity,
): { readonly first: Quantity; readonly second: Quantity } | undefined {
  const [first, second] = quantitiesAfter(passage, reported);
  if (first?.head !== reported || first.opening === "breakdown") return undefined;
  if (first.pair !== "first" || second?.pair !== "second") return undefined;
  return { first, second };
}
