import { type Detail, detail, plainDetail } from "./detail.ts";
import type { Problem } from "./problem.ts";

/** A file that cannot be read for what is in it: damaged, protected, or made to do harm. Thrown while reading, told as a problem. */
export class BadFile extends Error {
  readonly problem: Omit<Problem, "place">;

  constructor(problem: Omit<Problem, "place">, options?: ErrorOptions) {
    super(problem.found === undefined ? problem.code : plainDetail(problem.found), options);
    this.name = "BadFile";
    this.problem = problem;
  }
}

/** A file that is damaged or not what its name says; `found` is what tells it. */
export function damaged(found?: Detail, cause?: unknown): BadFile {
  return new BadFile({ code: "unreadable", ...(found !== undefined && { found }), expected: "whole" }, { cause });
}

/**
 * A file over which a library stumbled. What the library says is in the library's language, so it stays the cause; told is the name of
 * its error, where that says more than that it is one.
 */
export function damagedBy(cause: unknown): BadFile {
  if (cause instanceof BadFile) return cause;
  // What a library throws that reads what is nested by calling itself.
  if (cause instanceof Error && /call stack/i.test(cause.message)) return damaged(detail("too-deep"), cause);
  return damaged(cause instanceof Error && !general.has(cause.name) ? cause.name : undefined, cause);
}

/** Names of errors that say no more than that there is one. */
const general: ReadonlySet<string> = new Set(["Error", "TypeError", "RangeError", "SyntaxError"]);
