import type { Language } from "../language/messages.ts";
import type { CompareWords } from "./compare-words.ts";
import { compareEnglish } from "./compare-words-en.ts";
import { compareVietnamese } from "./compare-words-vi.ts";

/** What the command line says about comparisons, in Vietnamese or English. */
export function compareWordsFor(lang: Language): CompareWords {
  return lang === "vi" ? compareVietnamese : compareEnglish;
}
