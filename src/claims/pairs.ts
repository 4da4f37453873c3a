import type { Passage } from "./passage.ts";
import type { Quantity } from "./quantity.ts";

/** The 156 of `149/156`. */
export function pairPartner(passage: Passage, part: Quantity): Quantity | undefined {
  if (part.pair === undefined) return undefined;
  const other = passage.quantities[part.pair === "first" ? part.index + 1 : part.index - 1];
  return other?.pair === undefined ? undefined : other;
}
