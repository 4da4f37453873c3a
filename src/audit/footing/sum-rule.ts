import type { Formula } from "../../model/arithmetic.ts";
import type { Rule, RuleSign } from "../../model/rule.ts";

/** What a sum was taken for: which of the table's own words or shape say that a figure is the sum of others. */
export const sumRuleKinds = ["declared", "labelled", "bare", "time", "rule", "shares", "weighted"] as const;

/**
 * - `declared`: the data set, or the indents of the table, name the whole that each part is of
 * - `labelled`: a row or column that is called a total
 * - `bare`: a row or column that adds up though nothing says so
 * - `time`: a year and its quarters or months, a total to date and the periods so far
 * - `shares`: percentages that add up to 100
 * - `weighted`: a mean with the weights that the table prints
 * - `rule`: a rule of the data set's own `rules.csv`
 */
export type SumRuleKind = (typeof sumRuleKinds)[number];

/** One sum: a figure and those that it is the sum of, as places in the panel's observations. */
export interface SumCheck {
  /** The figure that is held to the others; the first of them, where the rule reports none. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly fit: SumFit;
  /** How the parts are held to the total, where that is not by their sum. */
  readonly relation?: CheckRelation;
}

/** What the parts come to, in their order, and how that stands to the total, or to zero where there is none. */
export interface CheckRelation {
  readonly formula: Formula;
  readonly sign: RuleSign;
  readonly hasTotal: boolean;
}

/** `close`: but for the last place, as where rounded figures are adjusted. */
export type SumFit = "agrees" | "close" | "differs";

/** One rule with all its sums: the columns of two rows, the periods of two series. */
export interface SumRule {
  readonly kind: SumRuleKind;
  readonly checks: readonly SumCheck[];
  /** The rule that the data set gives, where it gives one. */
  readonly rule?: Rule;
}

/** A rule that does not hold in most of its columns or periods. */
export interface RejectedRule extends SumRule {
  readonly held: number;
}

/** How many of a rule's sums add up. */
export function heldOf(checks: readonly SumCheck[]): number {
  return checks.filter(({ fit }) => fit !== "differs").length;
}

/** The figures of a check, each once. */
export function rowsOf({ total, parts }: SumCheck): readonly number[] {
  return parts.includes(total) ? parts : [total, ...parts];
}
