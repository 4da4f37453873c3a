import { randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, resolve, sep } from "node:path";
import { ProblemError } from "../model/problem.ts";
import type { BundleFile } from "./bundle-file.ts";

/**
 * Writes the files into a folder, which is made where it is missing. Every file is first written whole under a temporary
 * name beside its own and then renamed, so that a failure leaves each file either old or new, never cut short. Throws a
 * ProblemError with code `output-exists` before anything is written where a file would take the place of one of `inputs`.
 */
export async function writeBundle(
  dir: string,
  files: readonly BundleFile[],
  inputs: readonly string[] = [],
): Promise<void> {
  const targets = files.map((file) => ({ content: file.content, path: inside(dir, file.path) }));
  const protectedPaths = new Set(await Promise.all(inputs.map(actualPath)));
  for (const { path } of targets)
    if (protectedPaths.has(await actualPath(path)))
      throw new ProblemError({ code: "output-exists", place: { file: path } });
  const written: { from: string; to: string }[] = [];
  try {
    for (const { path, content } of targets) {
      const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
      await mkdir(dirname(path), { recursive: true });
      written.push({ from: temporary, to: path });
      await writeFile(temporary, content, { flag: "wx" });
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (cause) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })));
    throw cause;
  }
}

function inside(dir: string, path: string): string {
  const normal = normalize(path);
  if (isAbsolute(normal) || normal === ".." || normal.startsWith(`..${sep}`))
    throw new RangeError(`a bundle's file must stay in its folder: ${path}`);
  return resolve(dir, normal);
}

/** The path without symbolic links, as far as it exists. */
export async function actualPath(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await actualPath(parent), absolute.slice(parent.length));
  }
}
