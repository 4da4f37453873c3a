import type { Rational } from "../../model/rational.ts";

/** Parts that do not come to their whole, though nothing else shows that they are all of it. */
export interface DoubtedSum {
  readonly kind: "shares" | "sum";
  /** Whether the parts are rows of the panel's printed comparisons; else they are of its observations. */
  readonly isPrinted: boolean;
  readonly parts: readonly number[];
  /** The row of the total; missing for shares, whose whole is 100. */
  readonly total?: number;
  /** What the parts come to, and what they should. */
  readonly sum: Rational;
  readonly whole: Rational;
  /** How probable it is that one of the numbers is wrong. */
  readonly confidence: number;
}
