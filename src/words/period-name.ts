import type { Period } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
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

/**
 * A period in a table for people: in its short notation, which sorts and is read again, but a window as people write it.
 *
 * @example
 * periodInTable(period("M", 2018, 6), "en") // -> "2018-06"
 * periodInTable(toDate(period("M", 2018, 1), period("M", 2018, 6)), "en") // -> "January–June 2018"
 */
export function periodInTable(period: Period, lang: Language): string {
  return period.kind === "to-date" ? periodName(period, lang) : formatPeriod(period);
}
