import type { Problem } from "../../model/problem.ts";

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
  return new BadFile({ code: "unreadable", found, expected: "whole" }, { cause });
}

/** What reading a file came to, with whatever a damaged file makes a library throw told as a problem. */
export async function readSafely<T>(
  path: string,
  read: () => Promise<T>,
): Promise<T | { readonly problem: Problem; readonly cause: unknown }> {
  try {
    return await read();
  } catch (cause) {
    const bad = cause instanceof BadFile ? cause : damaged(firstLine(cause), cause);
    return { problem: { ...bad.problem, place: { file: path } }, cause };
  }
}

const longestDetail = 120;

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split("\n", 1)[0]?.slice(0, longestDetail) ?? "";
}
