import type { Detail } from "./detail.ts";

/** The location of a problem, as far as known. Lines and columns are counted from 1, `offset` in bytes from 0. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
  /** Sheet of a workbook, and the cell in A1 notation. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** Codes of problems with an input or a call. */
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
  | "page-too-long"
  | "too-many-columns"
  | "too-many-numbers"
  | "too-many-claims"
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

/** A problem as data: code, place, what was found, what was expected. `explain` gives the sentence, with a remedy. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly found?: Detail;
  readonly expected?: Detail;
}

/** Thrown where continuing is pointless; `problem` has the details as data, `cause` the underlying error. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
