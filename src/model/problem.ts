/** Where a problem stands, as far as it is known. Lines and columns count from 1, `offset` from 0, in bytes. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
  /** Sheet of a workbook, and the cell in A1 notation. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** What can be wrong with an input or a call. */
export type ProblemCode =
  | "file-missing"
  | "is-a-directory"
  | "not-a-file"
  | "unreadable"
  | "empty-document"
  | "not-text"
  | "encoding-unknown"
  | "legacy-font"
  | "encrypted"
  | "no-words"
  | "takes-too-long"
  | "too-large"
  | "too-many-pages"
  | "row-too-long"
  | "not-data"
  | "unknown-encoding"
  | "unknown-field"
  | "unknown-column"
  | "bad-json"
  | "bad-descriptor"
  | "expands-too-much"
  | "bad-address"
  | "unreachable"
  | "query-failed"
  | "output-is-input"
  | "output-exists"
  | "output-not-a-file"
  | "output-not-a-folder"
  | "output-failed"
  | "output-not-synced";

/** A problem as data: what, where, found, expected, what to do. The sentence is made late, per language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly found?: string;
  readonly expected?: string;
}

/** Thrown only where going on is useless; carries the problem and its cause. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
