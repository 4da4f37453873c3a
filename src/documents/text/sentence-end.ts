import type { Span } from "../../model/span.ts";

const closers = new Set([..."⁰¹²³⁴⁵⁶⁷⁸⁹)]}\"'”’»*_ \t"]);
const ends = new Set([...".!?…;:"]);

/**
 * Whether a piece of text ends as a sentence or an item does (`.` `!` `?` `…` `;` `:`), footnote marks, closing quotes and
 * brackets aside.
 */
export function endsSentence(text: string, piece: Span): boolean {
  return ends.has(lastCharacter(text, piece));
}

/** The last character that is no closing mark, at most 16 characters back. */
export function lastCharacter(text: string, piece: Span): string {
  let at = piece.end - 1;
  const stop = Math.max(piece.start, piece.end - 16);
  while (at > stop && closers.has(text.charAt(at))) at--;
  return text.charAt(at);
}
