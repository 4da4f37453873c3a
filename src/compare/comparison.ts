import type { Comparison } from "../model/comparison.ts";
import { measureIds } from "./measures.ts";
import { formatReference, parseReference } from "./references.ts";

/**
 * A comparison in the notation of the command line, `reported.csv` and the JSON output.
 *
 * @example
 * formatComparison({ reference: { kind: "prior-year" }, measure: "percent-change" }) // -> "prior-year/percent-change"
 */
export function formatComparison({ reference, measure }: Comparison): string {
  return reference.kind === "none" ? measure : `${formatReference(reference)}/${measure}`;
}

/**
 * Reads what {@link formatComparison} writes; undefined for anything else.
 *
 * @example
 * parseComparison("base-average:2016..2020/percent-change")?.measure // -> "percent-change"
 * parseComparison("prior-year/whatever") // -> undefined
 */
export function parseComparison(text: string): Comparison | undefined {
  const [left = "", right, ...rest] = text.split("/");
  const reference = right === undefined ? ({ kind: "none" } as const) : parseReference(left);
  const measure = measureIds.find((id) => id === (right ?? left));
  return reference && measure && rest.length === 0 ? { reference, measure } : undefined;
}
