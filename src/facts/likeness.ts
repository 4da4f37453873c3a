import type { Token } from "../language/token.ts";
import type { Quantity } from "./quantity.ts";

/**
 * How far two numbers are of one unit: `same` (`vụ` and `vụ`, `tỷ đồng` and `triệu đồng`), `open` where one says nothing
 * or the two count different things, `none` where they cannot be added.
 */
export function likeness(a: Quantity, b: Quantity): "same" | "open" | "none" {
  const left = a.numeral.unit;
  const right = b.numeral.unit;
  const isShare = (kind: string) => kind === "percent" || kind === "points";
  if (isShare(left.kind) || isShare(right.kind)) return left.kind === right.kind ? "same" : "none";
  if (left.kind === "times" || right.kind === "times") return "none";
  if (left.base === right.base) return "same";
  if (left.kind === "time" || right.kind === "time")
    return left.kind === "none" || right.kind === "none" ? "open" : "none";
  if (left.kind === "count" && right.kind === "count") return sharesHead(left.base, right.base) ? "same" : "open";
  if (left.kind === "none" || right.kind === "none") return "open";
  return "none";
}

function sharesHead(a: string, b: string): boolean {
  const end = a.indexOf(" ");
  const head = end < 0 ? a.length : end;
  return b.startsWith(end < 0 ? a : a.slice(0, end)) && (b.length === head || b[head] === " ");
}

/** How many words of meaning two places share. */
export function sharedWords(a: Quantity, b: Quantity): number {
  const left = wordsAround(a);
  let shared = 0;
  for (const word of wordsAround(b)) if (left.has(word)) shared++;
  return shared;
}

const known = new WeakMap<Quantity, Set<string>>();

/** The words that say what a number is about: those beside it that have no sense of their own. */
export function wordsAround(quantity: Quantity): Set<string> {
  const remembered = known.get(quantity);
  if (remembered) return remembered;
  const words = new Set<string>();
  const take = (tokens: readonly Token[], most: number) => {
    let taken = 0;
    for (const token of tokens) {
      if (token.is !== "word" || taken >= most || (token.sense && token.sense.is !== "plan")) continue;
      words.add(token.sense ? token.sense.is : token.fold);
      taken++;
    }
  };
  take([...quantity.before].reverse(), 8);
  take(quantity.after, 5);
  known.set(quantity, words);
  return words;
}
