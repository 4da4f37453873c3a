/** What can be wrong in the options of a call, or in observations passed to it. */
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

/** An invalid call as data: the option, its value, and the names it may have meant. */
export interface CallProblem {
  readonly code: CallProblemCode;
  /** The option (`against`, `at`, `where`), or the field of a row (`rows[3].period`). */
  readonly option: string;
  readonly found: string;
  /** Existing names that resemble it, nearest first. */
  readonly near: readonly string[];
  /** All valid values, where they are few. */
  readonly known?: readonly string[];
}

/** Thrown for an invalid option or observation; `problem` has the details as data, and `explain` the sentence. */
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
