import type { Language } from "../messages.ts";
import { outlookEnglish } from "./outlook-en.ts";
import type { OutlookWords } from "./outlook-shape.ts";
import { outlookVietnamese } from "./outlook-vi.ts";

/** The words of forecasts, in Vietnamese or English. */
export function outlookWordsFor(lang: Language): OutlookWords {
  return lang === "vi" ? outlookVietnamese : outlookEnglish;
}
