import type { SumCheck, SumRule } from "./sum-rule.ts";

/** How near to each other two amounts are, as a part of them, where roundings alone keep them apart. */
const near = 0.002;

/**
 * Whether the sums of a rule that fail are two, and one part of both explains them: its two figures are in each other's columns, so that
 * one sum is too large by what the other is too small. The rule then holds, though in a table of two columns no sum of it does.
 */
export function isTransposed({ checks }: SumRule, valueFor: (row: number) => number): boolean {
  const [one, two, ...more] = checks.filter(({ fit }) => fit === "differs");
  if (!one || !two || more.length > 0 || one.relation || two.relation || one.parts.length !== two.parts.length)
    return false;
  const off = offOf(one, valueFor);
  const slack = Math.abs(off) * near;
  if (off === 0 || Math.abs(off + offOf(two, valueFor)) > slack) return false;
  return one.parts.some((part, at) => Math.abs(valueFor(two.parts[at] ?? part) - valueFor(part) - off) <= slack);
}

function offOf({ total, parts }: SumCheck, valueFor: (row: number) => number): number {
  return parts.reduce((rest, part) => rest - valueFor(part), valueFor(total));
}
