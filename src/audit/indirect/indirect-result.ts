import type { Interval } from "../../model/interval.ts";
import type { Recomputed } from "../recomputed.ts";
import type { BaseSource } from "./base-candidates.ts";
import type { Print } from "./print.ts";

/** What other prints show of one: that it agrees with them, or, of one that is taken to be wrong, what it is by them. */
export interface IndirectResult {
  /**
   * `levels`: a way round over other printed indices of the series; `averages`: the changes of the periods that one of several is the mean of;
   * `digits`: print and value tell a base to the last digit; else how the base is known.
   */
  readonly from: BaseSource | "levels" | "averages" | "digits";
  /** What it comes to by them, in its own unit. */
  readonly recomputed: Recomputed;
  /** The base that they lead to; undefined of levels. */
  readonly base?: Interval;
  readonly prints: readonly Print[];
}
