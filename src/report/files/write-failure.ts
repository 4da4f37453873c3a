import { ProblemError } from "../../model/problem.ts";

/** Somebody stopped the program while it wrote. */
export class StoppedError extends Error {}

/** What a database says in words where the system has a code. */
const said: readonly (readonly [RegExp, string])[] = [
  [/no space left/i, "ENOSPC"],
  [/file too large/i, "EFBIG"],
  [/read-only file system/i, "EROFS"],
  [/permission denied/i, "EACCES"],
  [/input\/output error/i, "EIO"],
  [/quota exceeded/i, "EDQUOT"],
];

/**
 * A failure to write as a problem with its system code, which says what is wrong and what to do; what is one already, and
 * the reason of a stop from outside, stay what they are.
 */
export function writeFailure(error: unknown, file: string): unknown {
  if (error instanceof ProblemError || error instanceof StoppedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  const found = code ?? said.find(([pattern]) => pattern.test(message))?.[1] ?? message;
  return new ProblemError({ code: "output-failed", place: { file }, found }, { cause: error });
}

/** What makes a file durable that stands in its place already: a failure of that takes nothing back. */
export async function synced(file: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    const found = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new ProblemError({ code: "output-not-synced", place: { file }, found }, { cause });
  }
}
