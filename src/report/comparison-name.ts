import { parseComparison } from "../compare/comparison.ts";
import { measures } from "../compare/measures.ts";
import { referenceNames } from "../compare/references.ts";
import { nameIn } from "../model/names.ts";
import type { Language } from "../words/words.ts";

/**
 * A comparison of the contract in words; what is none is given back as it is.
 *
 * @example
 * comparisonName("prior-year/percent-of", "en") // -> "same period of the prior year: percent of"
 */
export function comparisonName(text: string, lang: Language): string {
  const comparison = parseComparison(text);
  if (!comparison) return text;
  const { reference, measure } = comparison;
  return [nameIn(referenceNames(reference), lang), nameIn(measures[measure].names, lang)].filter(Boolean).join(": ");
}
