import { BadFile, damaged } from "../../model/bad-file.ts";
import type { Problem } from "../../model/problem.ts";

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
