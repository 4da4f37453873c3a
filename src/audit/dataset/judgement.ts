import type { Measure } from "../../compare/measure.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { Interval } from "../../model/interval.ts";
import type { IndirectResult } from "../indirect/indirect-result.ts";
import type { Figure, Recomputed } from "../recomputed.ts";
import type { RevisionJudgement } from "../revisions/revision-judgement.ts";
import type { ImpliedBase } from "./implied.ts";
import type { Known, Operand } from "./known.ts";
import type { Other } from "./others.ts";
import type { PlanRun } from "./plan-runs.ts";
import type { SharedCause } from "./shared-causes.ts";
import type { Slip } from "./slips.ts";

/** The verdict on one printed comparison, with its evidence. */
export interface ComparisonJudgement {
  /** Place in the panel's reported comparisons. */
  readonly row: number;
  readonly reason: DataReason;
  /** Why nothing could be recomputed, in the engine's words. */
  readonly why?: ComparisonReason;
  readonly reported: Figure;
  readonly measure?: Measure;
  readonly value?: Known;
  readonly base?: Known;
  /** All operands, in the order of the formula. */
  readonly operands: readonly Known[];
  readonly recomputed?: Recomputed;
  /** The other publication with which it agrees. */
  readonly other?: Other;
  readonly implied?: ImpliedBase;
  readonly run?: PlanRun;
  /** The plan of the preceding and following periods. */
  readonly neighbours?: Interval;
  /** One cause behind this and other disagreements of the column. */
  readonly shared?: SharedCause;
  /** The evidence for a revised base and for an error. */
  readonly revision?: RevisionJudgement;
  /** The probability that it is wrong after all, if that is worth looking it up. */
  readonly doubt?: number;
  /** The other printed comparisons with which it agrees, or which contradict it, if no figure decides. */
  readonly indirect?: IndirectResult;
  /** An operand that was worked out from rounded figures of its line, with which it agrees. */
  readonly quotient?: Quotient;
  /** The error that explains it to so many digits that chance is excluded. */
  readonly slip?: Slip;
}

/** A figure that was worked out from two others of its line, and all that it may therefore stand for. */
export interface Quotient {
  readonly figure: Figure;
  /** Place in the panel's observations. */
  readonly row: number;
  readonly over: Known;
  readonly under: Known;
}

/** A judgement that is still to be made. */
export type Judging = Omit<ComparisonJudgement, "reason">;

/** An operand, and what is known of it. */
export interface Used {
  readonly operand: Operand;
  readonly known: Known;
}
