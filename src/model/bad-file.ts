import type { Problem } from "./problem.ts";

/** A file that cannot be read for what is in it: damaged, protected, or made to do harm. Thrown while reading, told as a problem. */
export class BadFile extends Error {
  readonly problem: Omit<Problem, "place">;

  constructor(problem: Omit<Problem, "place">, options?: ErrorOptions) {
    super(problem.found ?? problem.code, options);
    this.name = "BadFile";
    this.problem = problem;
  }
}

/** A file that is damaged or not what its name says; `found` is what tells it. */
export function damaged(found: string, cause?: unknown): BadFile {
  // What a library says that reads what is nested by calling itself.
  const told = /call stack/i.test(found) ? "nested too deeply" : found;
  return new BadFile({ code: "unreadable", found: told, expected: "whole" }, { cause });
}
