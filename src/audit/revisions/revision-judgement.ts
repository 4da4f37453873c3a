import type { Habit } from "./habits.ts";
import type { LikelySlip } from "./likely-slip.ts";

/** What is to be believed of a comparison that disagrees with a base which may have been revised. */
export interface RevisionJudgement {
  /** The odds of a slip against a revision. */
  readonly odds: number;
  /** The slips that may stand behind it, the likeliest first. */
  readonly slips: readonly LikelySlip[];
  readonly habit: Habit;
  /** How far the base would have been revised: 0.05 for 5 % up. */
  readonly change: number;
  readonly evidence: Evidence;
}

/** What speaks for a slip (above 1) or for a revision (below), each as a ratio of likelihoods. */
export interface Evidence {
  /** A slip and an unrevised base. */
  readonly print: number;
  /** A slip on top of a revision. */
  readonly both: number;
  /** Typed by hand in a column that is calculated, or the other way round. */
  readonly typed: number;
  /** The whole and the parts of the base. */
  readonly tree: number;
  /** The same row in other columns. */
  readonly sisters: number;
}
