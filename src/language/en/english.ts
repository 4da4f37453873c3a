import { defineLanguage, wordsOf } from "../define-language.ts";
import type { Language } from "../language.ts";

/** English as reports and newspapers write it. */
export const english: Language = defineLanguage({
  code: "en",
  decimalMark: ".",
  common: wordsOf("the of and to in for by from with was were is are", (word) => word),
});
