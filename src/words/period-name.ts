import type { Period } from "../model/period.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * A period as people write it.
 *
 * @example
 * periodName(period("M", 2024, 6), "vi") // -> "tháng 6/2024"
 * periodName(period("S", 2024, 1), "en") // -> "first half of 2024"
 * periodName(toDate(period("M", 2015, 1), period("M", 2015, 5)), "vi") // -> "tháng 1–5/2015"
 * periodName(toDate(period("M", 2024, 1), day(2024, 6, 7)), "en") // -> "1 January–7 June 2024"
 */
export function periodName(period: Period, lang: Language): string {
  return wordsFor(lang).periodName(period);
}
