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

/** A file over which a library stumbled. What the library says is in the library's language and of its inside, so it stays the cause. */
export function damagedBy(cause: unknown): BadFile {
  if (cause instanceof BadFile) return cause;
  // What a library throws that reads what is nested by calling itself.
  return damaged(cause instanceof Error && /call stack/i.test(cause.message) ? detail("too-deep") : undefined, cause);
}
