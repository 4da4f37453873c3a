import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { actualPath } from "./write.node.ts";

/**
 * Puts a file in its place once it is whole: `make` fills a temporary one beside it, which takes its name at the end and is
 * gone if anything fails. Throws a ProblemError with code `output-exists` where it would take the place of one of `inputs`,
 * before anything is made.
 */
export async function replaceWhole(
  path: string,
  inputs: readonly string[],
  make: (temporary: string) => Promise<void>,
): Promise<void> {
  const target = resolve(path);
  const protectedPaths = new Set(await Promise.all(inputs.map(actualPath)));
  if (protectedPaths.has(await actualPath(target))) {
    throw new ProblemError({ code: "output-exists", place: { file: path } });
  }
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await make(temporary);
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

/** Writes a file piece by piece, and stops with the signal's reason once it is aborted. */
export async function writePieces(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const file = await open(path, "wx");
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      await file.write(typeof piece === "string" ? Buffer.from(piece) : piece);
    }
  } finally {
    await file.close();
  }
}
