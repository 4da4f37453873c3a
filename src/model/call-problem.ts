/** What can be wrong with what a comparison is asked for, and with observations that a program hands over. */
export type CallProblemCode =
  | "bad-reference"
  | "bad-measure"
  | "measure-without-reference"
  | "bad-period"
  | "bad-over"
  | "bad-vintage"
  | "bad-sort"
  | "bad-condition"
  | "no-such-field"
  | "no-such-indicator"
  | "no-such-area"
  | "no-such-period"
  | "no-such-grouping"
  | "bad-weight"
  | "bad-alias"
  | "bad-number"
  | "bad-assumption"
  | "bad-table"
  | "bad-column"
  | "not-in-sql"
  | "bad-value"
  | "bad-status"
  | "bad-scenario"
  | "bad-comparison";

/** A call that cannot be understood, as data: which part of it, what stands there, what it may have meant. */
export interface CallProblem {
  readonly code: CallProblemCode;
  /** The option: `against`, `at`, `where`; or a field of a row that was handed over: `rows[3].period`. */
  readonly option: string;
  readonly found: string;
  /** Names that there are and that look like it, nearest first. */
  readonly near: readonly string[];
  /** What there is to choose from, where that is known and short. */
  readonly known?: readonly string[];
}

/** Thrown where a comparison, or an observation, is in words that mean nothing; carries the problem. */
export class CallError extends RangeError {
  readonly problem: CallProblem;

  constructor(
    code: CallProblemCode,
    option: string,
    found: string,
    near: readonly string[] = [],
    known?: readonly string[],
  ) {
    const hint = near.length > 0 ? `; did you mean ${near.join(" or ")}?` : "";
    super(`${option}: ${code}: "${found}"${hint}`);
    this.name = "CallError";
    this.problem = Object.freeze({ code, option, found, near, ...(known && { known }) });
  }
}
