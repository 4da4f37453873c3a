import type { Words } from "../language/phrases.ts";
import type { Token } from "../language/token.ts";
import type { Quantity } from "./quantity.ts";

/** How many words of a sentence set the footing of all that follows: `Adjusting for currency, sales rose by 8.8%`. */
const opening = 3;
/** How many words behind a number still say how it was counted: `23.4% on a currency-neutral basis`. */
const behind = 6;

/**
 * Whether a number is said to leave something out or to stand on another footing than the plain one: where its sentence opens so, or
 * between the number before it and it, or right behind it.
 */
export function isAdjusted(
  { token, previous, sentence, after }: Quantity,
  tokens: readonly Token[],
  words: Words,
): boolean {
  const start = previous?.sentence === sentence ? previous.token + 1 : 0;
  return [tokens.slice(0, opening), tokens.slice(start, token), after.slice(0, behind)].some((some) =>
    some.some((one) => one.is === "word" && one.fold.split(" ").some((word) => words.has(word))),
  );
}
