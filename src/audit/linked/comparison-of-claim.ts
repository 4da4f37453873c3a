import type { Claim } from "../../claims/claim.ts";
import type { ClaimKind } from "../../model/claim.ts";
import type { Comparison, MeasureId, Reference } from "../../model/comparison.ts";

/** What a claim compares, as a data set would print it. */
export interface ClaimedComparison extends Comparison {
  /** The year of the base, where the report names one: `cùng kỳ năm 2019`. */
  readonly year?: number;
}

const measureOf: Readonly<Partial<Record<ClaimKind, MeasureId>>> = {
  change: "percent-change",
  difference: "difference",
  ratio: "percent-of",
  plan: "percent-of",
  points: "points",
};

/**
 * The comparison that a claim makes, where its wording says which; `named` is the text that names the base. Undefined where the
 * base is named by nothing that a data set could hold.
 */
export function comparisonOf(claim: Claim, named: string): ClaimedComparison | undefined {
  const measure = measureOf[claim.kind];
  if (measure === undefined || !claim.reference) return undefined;
  const years = [...named.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const reference = referenceOf(claim.reference.to, years);
  if (!reference) return undefined;
  const [year] = years;
  return { reference, measure, ...(reference.kind === "prior-year" && year !== undefined && { year }) };
}

function referenceOf(to: NonNullable<Claim["reference"]>["to"], years: readonly number[]): Reference | undefined {
  switch (to) {
    case "prior-year":
    case "prior-period":
      return { kind: to };
    case "plan":
      return { kind: "plan", phasing: { kind: "none" } };
    case "base-average": {
      const [first, last, ...more] = years;
      if (first === undefined || last === undefined || last < first || more.length > 0) return undefined;
      return { kind: "base-average", first, last };
    }
    default:
      return undefined;
  }
}
