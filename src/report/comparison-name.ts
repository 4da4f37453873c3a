import { parseComparison } from "../compare/comparison.ts";
import { measures } from "../compare/measures.ts";
import { referenceNames } from "../compare/references.ts";
import type { Comparison } from "../model/comparison.ts";
import { isYear } from "../model/period.ts";
import { parsePeriod } from "../model/period-notation.ts";
import { nameOfMeasure, nameOfReference } from "../words/comparison-names.ts";
import type { Language } from "../words/words.ts";

/**
 * A comparison of the contract in words; what is none is given back as it is. `period` is what it is of, as the contract writes it.
 *
 * @example
 * comparisonName("prior-year/percent-of", "en") // -> "same period of the prior year: percent of"
 */
export function comparisonName(text: string, lang: Language, period = ""): string {
  const comparison = parseComparison(text);
  return comparison ? titleOfComparison(comparison, lang, isYear(parsePeriod(period))) : text;
}

/** What a comparison is called: its reference and its measure; `yearly` of values that are each of a whole year. */
export function titleOfComparison(
  { reference, measure }: Pick<Comparison, "reference"> & Partial<Comparison>,
  lang: Language,
  yearly = false,
): string {
  const against = nameOfReference(reference, referenceNames(reference), lang, yearly);
  return [against, measure && nameOfMeasure(measure, measures[measure].names, lang)].filter(Boolean).join(": ");
}
