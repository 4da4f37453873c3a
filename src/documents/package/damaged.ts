import { damagedBy } from "../../model/bad-file.ts";
import type { Problem } from "../../model/problem.ts";

/** What reading a file came to, with whatever a damaged file makes a library throw told as a problem. */
export async function readSafely<T>(
  path: string,
  read: () => Promise<T>,
): Promise<T | { readonly problem: Problem; readonly cause: unknown }> {
  try {
    return await read();
  } catch (cause) {
    return { problem: { ...damagedBy(cause).problem, place: { file: path } }, cause };
  }
}
