import type { Passage } from "./passage.ts";
import { tokensAround } from "./passage.ts";
import type { Quantity } from "./quantity.ts";

/** `Placebo (n = 123)`, `Early N=245`: the numbers that are said to be how many a group has, in the notation of all languages. */
export function sampleSizesOf(passage: Passage): readonly Quantity[] {
  return passage.quantities.filter((quantity) => {
    const tokens = tokensAround(passage, quantity);
    const [word, mark] = [tokens[quantity.token - 2], tokens[quantity.token - 1]];
    return mark?.is === "mark" && mark.mark === "=" && word?.is === "word" && word.fold === "n";
  });
}
