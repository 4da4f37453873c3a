import { dirname, join } from "node:path";
import { codeOf, type Files } from "./files.node.ts";
import { finishJournal, readJournal, rollBack } from "./journal.node.ts";
import { isBelow } from "./real-target.node.ts";
import { readRecord, recordName, type WrittenFile } from "./record.node.ts";
import { hashOf, succeeds } from "./settle.node.ts";
import { isAbandoned, readTemporaryName, type TemporaryKind } from "./temporary.node.ts";

/** What an interrupted process left is dealt with in this order: what undoes comes before what only takes away. */
const order: readonly TemporaryKind[] = ["journal", "done", "was", "tmp"];

/**
 * Tidies up after recounts that were killed while they wrote into a folder: puts back what they had half replaced, and takes
 * away what they left. What cannot be tidied now is left to the next time.
 */
export async function sweep(files: Files, folder: string): Promise<void> {
  const found = new Map<TemporaryKind, string[]>(order.map((kind) => [kind, []]));
  try {
    for (const name of await files.list(folder)) {
      const read = readTemporaryName(name);
      if (!read) continue;
      const info = await files.info(join(folder, name), false);
      if (info && isAbandoned(files, read.owner, info.modified, Date.now())) found.get(read.kind)?.push(name);
    }
  } catch {
    return;
  }
  for (const kind of order) for (const name of found.get(kind) ?? []) await succeeds(tidy(files, folder, name, kind));
}

async function tidy(files: Files, folder: string, name: string, kind: TemporaryKind): Promise<void> {
  const path = join(folder, name);
  switch (kind) {
    case "journal":
      await rollBack(files, await readJournal(files, path));
      return files.remove(path);
    case "done":
      await finishJournal(files, await readJournal(files, path));
      return files.remove(path);
    case "was": {
      const place = join(folder, readTemporaryName(name)?.of ?? name);
      if (await files.info(place, false)) return discardFolder(files, path);
      return files.rename(path, place);
    }
    case "tmp":
      return files.removeTree(path);
    case "old":
      // Belongs to a journal, which knows what to do with it.
      return;
  }
}

/**
 * Takes away a folder of a page that was replaced: what recount wrote into it, and what is then empty. Nothing else. The record
 * goes last, so that what cannot be taken away now can be the next time.
 */
export async function discardFolder(files: Files, folder: string): Promise<void> {
  const { written, text, foreign } = await readRecord(files, folder);
  const pages = [...written].filter(([, { page }]) => page);
  for (const [path, file] of pages) await removeIfWritten(files, folder, join(folder, path), file);
  const folders = new Set(pages.map(([path]) => dirname(join(folder, path))).filter((each) => each !== folder));
  for (const each of folders) await unlessGone(files.removeFolder(each));
  if (text !== undefined && !foreign) await files.remove(join(folder, recordName));
  await files.removeFolder(folder);
}

async function removeIfWritten(files: Files, folder: string, path: string, { sha256 }: WrittenFile): Promise<void> {
  if (!(await isBelow(files, folder, path)) || !(await files.info(path, false))) return;
  if (sha256.includes(await hashOf(files, path))) await files.remove(path);
}

/** What is gone already, or holds what is not ours, is left. */
async function unlessGone(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error) ?? "")) throw error;
  }
}
