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
}
