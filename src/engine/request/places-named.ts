import { formatComparison } from "../../compare/comparison.ts";
import { formatReference, parseReference } from "../../compare/references.ts";
import type { Comparison } from "../../model/comparison.ts";

/**
 * The places of the comparisons that a text names: one in full (`prior-year/percent-change`), all of a reference (`2016..2020`) or all
 * of a measure (`points`). None where it names none of them.
 *
 * @example
 * placesNamed("prior-year", [{ reference: { kind: "prior-year" }, measure: "points" }]) // -> [0]
 */
export function placesNamed(name: string, comparisons: readonly Comparison[]): readonly number[] {
  const reference = parseReference(name);
  const written = reference && formatReference(reference);
  return comparisons.flatMap((comparison, at) => {
    const named =
      formatComparison(comparison) === name ||
      comparison.measure === name ||
      formatReference(comparison.reference) === written;
    return named ? [at] : [];
  });
}

/** The names that {@link placesNamed} knows, of comparisons and of their references. */
export function namesOfPlaces(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.flatMap((each) => [formatComparison(each), formatReference(each.reference)]);
}
