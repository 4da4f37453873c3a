import type { GuessWords } from "./shape/problems/guesses.ts";

/**
 * What a reader took something for, or why, in the words of a language; as it stands where the language has no words for it.
 *
 * @example
 * guessPhrase("5 of 6 sums of the 3 others agree", wordsFor("vi").problems.guesses) // -> "5 trên 6 tổng của 3 nơi khác khớp"
 * guessPhrase("utf-8", wordsFor("vi").problems.guesses) // -> "utf-8"
 */
export function guessPhrase(text: string, { phrases }: GuessWords): string {
  for (const [from, to] of phrases) {
    const pattern = from
      .split(/([#*])/)
      .map((part) => (part === "#" ? "([\\d.,]+)" : part === "*" ? "(.*)" : escaped(part)));
    const found = new RegExp(`^${pattern.join("")}$`, "su").exec(text);
    if (!found) continue;
    let next = 1;
    return to.replaceAll(/[#*]/g, () => found[next++] ?? "");
  }
  return text;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
