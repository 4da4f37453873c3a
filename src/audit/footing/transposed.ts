import type { SumCheck, SumRule } from "./sum-rule.ts";

/** Less than this part of the largest figure says little. */
const least = 1e-4;
/** What sums of doubles are off by, as a part of the largest. */
const noise = 1e-9;

/** The figures of a panel by their places, and how far rounding may put each off. */
export interface FigureSizes {
  readonly valueFor: (row: number) => number;
  readonly slackFor: (row: number) => number;
}

/**
 * Whether the sums of a rule that fail are two, and one figure of both explains them: its two values are in each other's columns, so that
 * one sum is too large by what the other is too small. The rule then holds, though in a table of two columns no sum of it does.
 */
export function isTransposed({ checks }: SumRule, sizes: FigureSizes): boolean {
  const [one, two, ...more] = checks.filter(({ fit }) => fit === "differs");
  if (!one || !two || more.length > 0 || one.relation || two.relation) return false;
  return areTransposed(one, two, sizes);
}

/** A total and what it is the sum of, as places in the panel's observations. */
export type Sum = Pick<SumCheck, "total" | "parts">;

/** The same of two sums that fail: of one rule, part by part. */
export function areTransposed(one: Sum, two: Sum, { valueFor, slackFor }: FigureSizes): boolean {
  if (one.parts.length !== two.parts.length) return false;
  const off = offOf(one, valueFor);
  const rest = off + offOf(two, valueFor);
  const all = [one, two].flatMap(({ total, parts }) => [total, ...parts]);
  const size = Math.max(...all.map((row) => Math.abs(valueFor(row))));
  const grown = [
    valueFor(one.total) - valueFor(two.total),
    ...one.parts.map((part, at) => valueFor(two.parts[at] ?? part) - valueFor(part)),
  ];
  const isWithin = (slack: number): boolean =>
    Math.abs(rest) <= slack && grown.some((each) => Math.abs(each - off) <= slack);
  // Sums that add up as stored do so once the two are put right, too.
  if (Math.abs(off) > size * least && isWithin(size * noise)) return true;
  const rounding = all.reduce((sum, row) => sum + slackFor(row), 0);
  // Within roundings any two sums are in each other's place.
  return Math.abs(off) > 2 * rounding && isWithin(rounding);
}

function offOf({ total, parts }: Sum, valueFor: (row: number) => number): number {
  return parts.reduce((rest, part) => rest - valueFor(part), valueFor(total));
}
