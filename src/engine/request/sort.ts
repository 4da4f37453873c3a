import { CallError } from "../../model/call-problem.ts";
import type { Comparison } from "../../model/comparison.ts";
import { nearNames } from "../../model/near-names.ts";
import type { SortBy } from "../plan.ts";
import { namesOfPlaces, placesNamed } from "./places-named.ts";

const keys = ["indicator", "area", "period", "value"] as const;

/**
 * What to sort by, as it was written: `area`, `value`, a comparison, its reference alone (`2016..2020`) or its measure
 * alone, the largest first where a `-` stands before it. A reference or a measure of several comparisons sorts by each in
 * turn. Throws a CallError for anything else.
 *
 * @example
 * askedSort("-value", []) // -> [{ by: "value", descending: true }]
 */
export function askedSort(text: string, comparisons: readonly Comparison[]): readonly SortBy[] {
  const descending = text.startsWith("-");
  const name = text.replace(/^[-+]/, "").trim();
  const key = keys.find((each) => each === name);
  if (key) return [{ by: key, descending }];
  const places = placesNamed(name, comparisons);
  if (places.length === 0)
    throw new CallError("bad-sort", "sort", text, nearNames(name, [...keys, ...namesOfPlaces(comparisons)]));
  return places.map((by) => ({ by, descending }));
}
