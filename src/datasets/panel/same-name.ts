/**
 * The words of a name, or of one level of an indicator's id, that tell it: without the number of a heading (`II.`), words that names are
 * written with or without, and what is said twice in a row.
 *
 * @example
 * tellingWords("ii-luan-chuyen", new Set()) // -> ["luan", "chuyen"]
 * tellingWords("bo-giao-duc-va-dao-tao", new Set(["va"])) // -> ["bo", "giao", "duc", "dao", "tao"]
 */
export function tellingWords(segment: string, joins: ReadonlySet<string>): readonly string[] {
  const all = segment.split(/[^\p{L}\p{N}%#]+/u).filter((word) => word !== "");
  const numbered = all.length > 1 && headingNumber.test(all[0] ?? "");
  const words = (numbered ? all.slice(1) : all).filter((word) => !joins.has(word));
  return onceOnly(words.length > 0 ? words : all);
}

const headingNumber = /^(?:[ivx]{1,4}|\d{1,2}|[a-e])$/;

/** Without the second of two equal runs of words side by side. */
function onceOnly(words: readonly string[]): readonly string[] {
  for (let length = Math.floor(words.length / 2); length >= 2; length--)
    for (let at = 0; at + 2 * length <= words.length; at++)
      if (words.slice(at, at + length).every((word, step) => word === words[at + length + step]))
        return onceOnly([...words.slice(0, at + length), ...words.slice(at + 2 * length)]);
  return words;
}

/**
 * Whether two names are one in other spelling: the same letters, or with words written by their initials (`SP` for `sản phẩm`).
 *
 * @example
 * isSameName(["thuy", "tinh", "sp"], ["thuy", "tinh", "san", "pham"]) // -> true
 * isSameName(["hong", "kong"], ["hongkong"]) // -> true
 * isSameName(["bac", "ninh"], ["bac", "giang"]) // -> false
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return a.join("") === b.join("") || isShortFor(a, b) || isShortFor(b, a);
}

/** Whether one run of words is another with some words by their initials. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const [first, ...rest] = short;
  if (first === undefined) return long.length === 0;
  if (first === long[0] && isShortFor(rest, long.slice(1))) return true;
  const initials = long.slice(0, first.length).map((word) => word[0]);
  return first.length >= 2 && initials.join("") === first && isShortFor(rest, long.slice(first.length));
}
