import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";

/**
 * The words that say what a percentage is of: those right after it, up to the next number or mark. `chiếm 22% tổng vốn đầu tư`
 * names `tổng vốn đầu tư`. Empty where it names nothing.
 */
export function namedAfter(quantity: Quantity): readonly string[] {
  return wordsOf(quantity.after, longestName);
}

/** What a percentage is of, by its words: as it says, or as a ratio that it is called implies, of whose words one is enough. */
export interface WholeName {
  readonly words: readonly string[];
  readonly implied: boolean;
}

/** `37.3% of net sales` names `net sales`; `an operating margin of 9.6%` implies `sales` or `revenue`. */
export function wholeNameOf(quantity: Quantity): WholeName {
  const near = [
    ...quantity.senses,
    ...quantity.after.slice(0, 4).map((token) => (token.is === "word" ? token.sense : undefined)),
  ];
  const named = near.find((sense) => sense?.is === "share" && sense.wholes);
  const words = named?.is === "share" ? named.wholes : undefined;
  return words ? { words, implied: true } : { words: namedAfter(quantity), implied: false };
}

/** What part of a name stands in a context: of an implied one all where one word does. */
export function namedIn({ words, implied }: WholeName, context: ReadonlySet<string>): number {
  const found = words.filter((word) => context.has(word)).length;
  return words.length === 0 ? 0 : implied ? Math.min(1, found) : found / words.length;
}

/** The words of what the number counts: `doanh`, `nghiệp`. */
export function nounOf({ numeral }: Quantity): readonly string[] {
  return numeral.unit.kind === "count" ? numeral.unit.base.split(" ") : [];
}

/** The words that the number has to itself: those between the number before it and it. */
export function ownWords(quantity: Quantity): readonly string[] {
  return wordsOf(quantity.before, longestName);
}

/** The words of meaning around a number: before it back to the last stop, beyond commas and brackets, and after it. */
export function contextOf(passage: Passage, quantity: Quantity): ReadonlySet<string> {
  const known = contexts.get(quantity);
  if (known) return known;
  const tokens = passage.sentences[quantity.sentence]?.tokens ?? [];
  const from = Math.max(0, quantity.token - reach);
  const words = new Set([...wordsOf(tokens.slice(from, quantity.token), reach * 2), ...wordsOf(quantity.after, 8)]);
  contexts.set(quantity, words);
  return words;
}

const contexts = new WeakMap<Quantity, ReadonlySet<string>>();

/** What part of the words is found in a context: `none`, `few`, `most` or `all`; `unnamed` where there are no words. */
export function coverage(words: readonly string[], context: ReadonlySet<string>): string {
  if (words.length === 0) return "unnamed";
  const found = words.filter((word) => context.has(word)).length / words.length;
  return found === 0 ? "none" : found < 0.5 ? "few" : found < 1 ? "most" : "all";
}

const longestName = 8;
const reach = 24;

function wordsOf(tokens: readonly Token[], most: number): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.is !== "word" || (token.sense && !isMeaning(token.sense.is))) continue;
    for (const word of token.fold.split(" ")) if (words.length < most && !words.includes(word)) words.push(word);
  }
  return words;
}

/** Senses whose words also say what a number is: `tổng số`, `kế hoạch`. */
function isMeaning(sense: string): boolean {
  return sense === "total" || sense === "plan";
}
