import type { Severity, Verdict } from "./claim.ts";

/** The verdicts in the order in which they are counted. */
export const countedVerdicts = [
  "consistent",
  "inconsistent",
  "doubtful",
  "unverifiable",
] as const satisfies readonly Verdict[];

/** The verdicts from what a reader has to see first to what asks nothing of anybody. */
export const verdictsByGravity = [
  "inconsistent",
  "doubtful",
  "unverifiable",
  "consistent",
] as const satisfies readonly Verdict[];

/** The verdicts by what they say of a number or a whole report that has several: wrong, else doubtful, else confirmed. */
export const leadingVerdicts = [
  "inconsistent",
  "doubtful",
  "consistent",
  "unverifiable",
] as const satisfies readonly Verdict[];

/**
 * The verdicts that are counted of a data set: doubts only where there are any.
 *
 * @example
 * countedOf({ doubtful: 0 }) // -> ["consistent", "inconsistent", "unverifiable"]
 */
export function countedOf({ doubtful }: { readonly doubtful: number }): readonly Verdict[] {
  return countedVerdicts.filter((verdict) => verdict !== "doubtful" || doubtful > 0);
}

/** The sign of a verdict, which says it without colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  consistent: "✓",
  inconsistent: "✗",
  doubtful: "!",
  unverifiable: "?",
};

/** The place of a verdict in `verdictsByGravity`, from 0. */
export function gravityOf(verdict: Verdict): number {
  return verdictsByGravity.indexOf(verdict);
}

const severitiesByGravity: readonly Severity[] = ["conclusion", "number", "rounding"];

/** 0 where a conclusion is wrong, 1 for a number, 2 for its last place only. */
export function gravityOfSeverity(severity: Severity): number {
  return severitiesByGravity.indexOf(severity);
}

/** The first of `leadingVerdicts` that there is any of. */
export function leadingVerdict(counts: Readonly<Partial<Record<Verdict, number>>>): Verdict {
  return leadingVerdicts.find((verdict) => (counts[verdict] ?? 0) > 0) ?? "unverifiable";
}
