import { dirname, isAbsolute, join, normalize, sep } from "node:path";
import { ProblemError } from "../model/problem.ts";
import type { PageFile } from "./bundle-file.ts";
import { type Files, nodeFiles } from "./files/files.node.ts";
import { type Overwrite, readFiles, targetOf } from "./files/overwrite.node.ts";
import { realTarget } from "./files/real-target.node.ts";
import { Records, readRecord } from "./files/record.node.ts";
import { replaceFiles } from "./files/replace-files.node.ts";
import { swapFolder, swapsWhole } from "./files/swap-folder.node.ts";
import { sweep } from "./files/sweep.node.ts";
import { writeFailure } from "./files/write-failure.ts";

/**
 * Writes the files of a page into a folder, which is made where it is missing: all of them, or none. A folder that is
 * recount's own is put together beside and takes the old one's place; where it holds anything else, its files are replaced one by one, with a
 * journal by which a killed run is undone. Files of the page before that have no successor go away. Throws a ProblemError as
 * {@link replaceWhole} does.
 */
export async function writeBundle(
  dir: string,
  files: readonly PageFile[],
  overwrite: Overwrite = { inputs: [] },
  signal?: AbortSignal,
  on: Files = nodeFiles,
): Promise<void> {
  const inner = files.map((file) => ({ ...file, path: inside(file.path) }));
  try {
    const root = await realTarget(on, dir);
    const info = await on.info(root, true);
    if (info && info.kind !== "folder")
      throw new ProblemError({ code: "output-not-a-folder", place: { file: dir }, found: info.kind });
    for (const folder of await foldersToTidy(on, root, inner)) await sweep(on, folder);
    const known = { read: await readFiles(on, overwrite), records: new Records(on) };
    const targets = [];
    for (const { path } of inner) targets.push(await targetOf(on, join(dir, path), known, overwrite));
    const page = { dir, root, files: inner, targets, read: known.read, before: await known.records.of(root) };
    if (!((await swapsWhole(on, page)) && (await swapFolder(on, page, signal)))) await replaceFiles(on, page, signal);
  } catch (cause) {
    throw writeFailure(cause, dir);
  }
}

/** Where a killed run may have left something: around the folder, in it, and where files of the page are or were. */
async function foldersToTidy(on: Files, root: string, files: readonly PageFile[]): Promise<ReadonlySet<string>> {
  const { written } = await readRecord(on, root);
  const paths = [...files.map(({ path }) => path), ...written.keys()];
  return new Set([dirname(root), root, ...paths.map((path) => dirname(join(root, path)))]);
}

function inside(path: string): string {
  const normal = normalize(path);
  if (isAbsolute(normal) || normal === ".." || normal.startsWith(`..${sep}`))
    throw new RangeError(`a bundle's file must stay in its folder: ${path}`);
  return normal.split(sep).join("/");
}
