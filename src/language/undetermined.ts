import { defineLanguage } from "./define-language.ts";
import type { Language } from "./language.ts";

/** What ISO 639-2 calls a language that is not known. */
export const undetermined = "und";

/**
 * No language: numbers and percent signs, no words. The decimal mark is the one that stands before one or two digits more
 * often in the text.
 *
 * @example
 * languageFree("12,5 + 7,5 = 20").decimalMark // -> ","
 * languageFree("12.5 + 7.5 = 20").decimalMark // -> "."
 */
export function languageFree(text: string): Language {
  const decimals = (mark: string) => text.match(new RegExp(`\\d\\${mark}\\d{1,2}(?![\\d.,])`, "g"))?.length ?? 0;
  return defineLanguage({
    code: undetermined,
    decimalMark: decimals(",") > decimals(".") ? "," : ".",
    common: new Set(),
  });
}
