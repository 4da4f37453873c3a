import type { ComparisonReason } from "../model/comparison-reason.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * Why a comparison has no value, or what to know about the one it has, as a sentence. `have` of `need` periods were there;
 * reasons that count nothing leave them out.
 *
 * @example
 * comparisonReasonText("incomplete-base", "en", 4, 5) // -> "the base is incomplete: 4 of 5 periods"
 * comparisonReasonText("zero-base", "vi", 0, 0) // -> "gốc so sánh bằng 0 nên không có tỷ lệ"
 */
export function comparisonReasonText(reason: ComparisonReason, lang: Language, have: number, need: number): string {
  const { compare, numbers } = wordsFor(lang);
  return compare.reasons[reason](numbers.number(String(have)), numbers.number(String(need)));
}
