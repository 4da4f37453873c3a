import type { SumCheck, SumRule } from "./sum-rule.ts";

/** How near to each other two amounts are, as a part of them, where roundings alone keep them apart. */
const near = 0.002;

/** The figures of a panel by their places, and how far rounding may put each off. */
export interface FigureSizes {
  readonly valueFor: (row: number) => number;
  readonly slackFor: (row: number) => number;
}

/**
 * Whether the sums of a rule that fail are two, and one part of both explains them: its two figures are in each other's columns, so that
 * one sum is too large by what the other is too small. The rule then holds, though in a table of two columns no sum of it does.
 */
export function isTransposed({ checks }: SumRule, { valueFor, slackFor }: FigureSizes): boolean {
  const [one, two, ...more] = checks.filter(({ fit }) => fit === "differs");
  if (!one || !two || more.length > 0 || one.relation || two.relation || one.parts.length !== two.parts.length)
    return false;
  const off = offOf(one, valueFor);
  const rounding = [one, two].reduce(
    (sum, { total, parts }) => [total, ...parts].reduce((all, row) => all + slackFor(row), sum),
    0,
  );
  // Within roundings any two sums are in each other's place.
  if (Math.abs(off) <= 2 * rounding) return false;
  const slack = Math.max(Math.abs(off) * near, rounding);
  if (Math.abs(off + offOf(two, valueFor)) > slack) return false;
  return one.parts.some((part, at) => Math.abs(valueFor(two.parts[at] ?? part) - valueFor(part) - off) <= slack);
}

function offOf({ total, parts }: SumCheck, valueFor: (row: number) => number): number {
  return parts.reduce((rest, part) => rest - valueFor(part), valueFor(total));
}
