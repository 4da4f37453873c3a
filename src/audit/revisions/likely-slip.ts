import type { KeyingSlip } from "../../model/keying.ts";
import type { Rational } from "../../model/rational.ts";

/** A slip of the keys in one number of a comparison. */
export interface LikelySlip {
  readonly where: "reported" | "value" | "base";
  readonly slip: KeyingSlip | "direction";
  readonly corrected: Rational;
  /** How likely it is to have made just this print, given that a slip was made. */
  readonly likelihood: number;
  /** With it the comparison agrees with the base as published. */
  readonly mends: boolean;
  /** How far the base would still have been revised with it, as a logarithm of the ratio; 0 where it agrees. */
  readonly left: number;
}
