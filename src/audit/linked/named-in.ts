/** A single word names something where it is the whole name; of a longer name two words in a row do, half of it at least. */
const fewestWords = 2;
const leastShare = 0.5;

/** How much of a name stands in a text: how many of its words, in a row, and where they end. */
export interface Naming {
  readonly words: number;
  readonly end: number;
}

/** The words of a text, each in one spelling; numbers are words too. */
export function wordsOf(text: string, fold: (word: string) => string): readonly string[] {
  return (text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}

/**
 * Whether a text names something: the whole name, or the longest run of its words that is at least two and half of them.
 *
 * @example
 * namedIn(["số", "ca", "sốt", "xuất", "huyết"], ["có", "752", "ca", "sốt", "xuất", "huyết"]) // -> { words: 4, end: 6 }
 * namedIn(["dengue"], ["malaria", "cases"]) // -> undefined
 */
export function namedIn(name: readonly string[], text: readonly string[]): Naming | undefined {
  let best: Naming | undefined;
  for (let from = 0; from < name.length; from++) {
    for (let at = 0; at < text.length; at++) {
      let words = 0;
      while (from + words < name.length && name[from + words] === text[at + words]) words++;
      if (words > (best?.words ?? 0) || (words > 0 && words === best?.words && at + words > best.end))
        best = { words, end: at + words };
    }
  }
  if (!best || best.words === name.length) return best;
  return best.words >= fewestWords && best.words >= name.length * leastShare ? best : undefined;
}
