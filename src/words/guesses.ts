import type { GuessSaid } from "../model/guess-said.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * What a reader took something for, or why, in the words of a language; text of a source stands as it is.
 *
 * @example
 * guessPhrase({ code: "sums-agree", values: [5, 6, 3] }, "vi") // -> "5 trên 6 tổng của 3 địa bàn khác khớp"
 * guessPhrase("utf-8", "vi") // -> "utf-8"
 */
export function guessPhrase(said: GuessSaid, lang: Language): string {
  if (typeof said === "string") return said;
  const { problems, numbers } = wordsFor(lang);
  const told = (value: unknown): string =>
    typeof value === "number"
      ? numbers.number(String(value))
      : Array.isArray(value)
        ? value.map(told).join(", ")
        : isSaid(value)
          ? guessPhrase(value, lang)
          : "";
  const text: (...values: readonly string[]) => string = problems.guesses.phrases[said.code];
  return text(...said.values.map(told));
}

function isSaid(value: unknown): value is GuessSaid {
  return typeof value === "string" || (typeof value === "object" && value !== null && "code" in value);
}
