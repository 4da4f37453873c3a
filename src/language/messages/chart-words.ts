import { chartEnglish } from "./chart-words-en.ts";
import type { ChartWords } from "./chart-words-shape.ts";
import { chartVietnamese } from "./chart-words-vi.ts";
import type { Language } from "./shape.ts";

/** What charts of comparisons say, in Vietnamese or in English. */
export function chartWords(lang: Language): ChartWords {
  return lang === "vi" ? chartVietnamese : chartEnglish;
}
