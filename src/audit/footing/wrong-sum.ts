import type { Rational } from "../../model/rational.ts";
import type { KeyingSlip } from "../odds/keying.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/** A figure which, changed, makes all the sums of a finding add up. */
export interface BlamedFigure {
  /** Place in the panel's observations. */
  readonly row: number;
  readonly correction: Rational;
  /** The slip of the keys that leads from the correction to what is printed; undefined where none does. */
  readonly slip?: KeyingSlip;
}

/** Sums that do not add up and that one figure would mend together. */
export interface WrongSum {
  /** The sum that is told, and its rule. */
  readonly check: SumCheck;
  readonly rule: SumRule;
  /** All of the finding, `check` among them. */
  readonly checks: readonly SumCheck[];
  /** What the parts add up to. */
  readonly sum: Rational;
  /** The figures that may be wrong, likeliest first: each alone would do. */
  readonly blamed: readonly BlamedFigure[];
}
