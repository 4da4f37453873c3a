import { parseComparison } from "../compare/comparison.ts";
import { measures } from "../compare/measures.ts";
import { referenceNames } from "../compare/references.ts";
import type { Comparison } from "../model/comparison.ts";
import { nameOfMeasure, nameOfReference } from "../words/comparison-names.ts";
import type { Language } from "../words/words.ts";

/**
 * A comparison of the contract in words; what is none is given back as it is.
 *
 * @example
 * comparisonName("prior-year/percent-of", "en") // -> "same period of the prior year: percent of"
 */
export function comparisonName(text: string, lang: Language): string {
  const comparison = parseComparison(text);
  return comparison ? titleOfComparison(comparison, lang) : text;
}

/** What a comparison is called: its reference and its measure. */
export function titleOfComparison({ reference, measure }: Comparison, lang: Language): string {
  const against = nameOfReference(reference, referenceNames(reference), lang);
  return [against, nameOfMeasure(measure, measures[measure].names, lang)].filter(Boolean).join(": ");
}
