import type { Detail } from "../model/detail.ts";
import type { InWords } from "./shape/problems/in-words.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * What was found or expected, in the words of a language; text of a source stands as it is.
 *
 * @example
 * detailText({ code: "cells", values: [5] }, "vi") // -> "5 ô"
 * detailText("n/a", "vi") // -> "n/a"
 */
export function detailText(said: Detail, lang: Language): string {
  if (typeof said === "string") return said;
  const { problems, numbers } = wordsFor(lang);
  const text: (...values: readonly string[]) => string = problems.details[said.code];
  return text(...said.values.map((value) => (typeof value === "number" ? numbers.number(String(value)) : value)));
}

/** The same problem or diagnostic with what was found and expected in words. */
export function inWords<T extends { readonly found?: Detail; readonly expected?: Detail }>(
  problem: T,
  lang: Language,
): InWords<T> {
  const { found, expected, ...rest } = problem;
  return {
    ...rest,
    ...(found !== undefined && { found: detailText(found, lang) }),
    ...(expected !== undefined && { expected: detailText(expected, lang) }),
  };
}
