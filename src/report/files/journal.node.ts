import { basename, dirname, isAbsolute, join, relative } from "node:path";
import type { Files } from "./files.node.ts";
import { isBelow } from "./real-target.node.ts";
import { hashOf, readText, succeeds, syncFile } from "./settle.node.ts";
import { readTemporaryName, type TemporaryKind } from "./temporary.node.ts";
import { writeBytes } from "./write-bytes.node.ts";

/** A file that takes another's place: what it is until then, what it holds, and the name that the old one is kept under. */
export interface Replacement {
  readonly target: string;
  /** Missing where a file is only to be taken away. */
  readonly made?: { readonly temporary: string; readonly sha256: string };
  /** Missing where there is no old file. */
  readonly old?: string;
}

/** Files that take their places together, or not at all. */
export type Journal = readonly Replacement[];

/** Writes down what is about to be done, so that whoever comes after a crash can undo it. */
export async function writeJournal(files: Files, path: string, temporary: string, journal: Journal): Promise<void> {
  await writeBytes(files, temporary, [journalText(dirname(path), journal)], undefined);
  await syncFile(files, temporary);
  await files.rename(temporary, path);
}

/** Puts the files in their places; the old ones keep their other names until all is done. */
export async function carryOut(files: Files, journal: Journal): Promise<void> {
  for (const { target, made, old } of journal) {
    if (old !== undefined) await keepOld(files, target, old, made === undefined);
    if (made) await files.rename(made.temporary, target);
  }
}

/** A second name for the old file keeps it in its place until the new one takes it; not every file system has such names. */
async function keepOld(files: Files, target: string, old: string, isLast: boolean): Promise<void> {
  if (isLast || !(await succeeds(files.link(target, old)))) await files.rename(target, old);
}

/** Undoes as much as was done. A file that somebody wrote since then is left alone. */
export async function rollBack(files: Files, journal: Journal): Promise<void> {
  for (const { target, made, old } of [...journal].reverse()) {
    const isThere = (await files.info(target, false)) !== undefined;
    if (old !== undefined && (await files.info(old, false))) {
      if (!isThere || (await isOurs(files, target, old, made?.sha256))) await files.rename(old, target);
      // Two names of one file: renaming one to the other leaves both.
      await succeeds(files.remove(old));
    } else if (old === undefined && isThere && made && !(await files.info(made.temporary, false))) {
      if ((await hashOf(files, target)) === made.sha256) await files.remove(target);
    }
    if (made) await succeeds(files.remove(made.temporary));
  }
}

/** Whether what stands in a place is the new file that is to be undone, or still the old one. */
async function isOurs(files: Files, target: string, old: string, hash: string | undefined): Promise<boolean> {
  const [there, kept] = [await files.info(target, false), await files.info(old, false)];
  return there?.id === kept?.id || (await hashOf(files, target)) === hash;
}

/** Takes away the old files once all is done. Fails where one stays, so that whoever knows of it does not forget it. */
export async function finishJournal(files: Files, journal: Journal): Promise<void> {
  for (const { old } of journal) if (old !== undefined && (await files.info(old, false))) await files.remove(old);
}

/**
 * Reads a journal, which was put in its place whole. What it names outside its own folder is left out: the folder may come
 * from somebody else.
 */
export async function readJournal(files: Files, path: string): Promise<Journal> {
  const folder = await files.realPath(dirname(path));
  const read: unknown = JSON.parse(await readText(files, path));
  const journal = Array.isArray(read) ? read.flatMap((each) => replacementOf(each, folder)) : [];
  const within = await Promise.all(journal.map(({ target }) => isBelow(files, folder, target)));
  return journal.filter((_, at) => within[at]);
}

/** A journal as it is kept: names below its folder. What a link leads out of it cannot be undone after a crash. */
function journalText(folder: string, journal: Journal): string {
  const kept = journal.flatMap(({ target, made, old }) => {
    const below = relative(folder, target);
    if (below === "" || below.startsWith("..") || isAbsolute(below)) return [];
    return [
      {
        target: below,
        ...(made && { temporary: basename(made.temporary), sha256: made.sha256 }),
        ...(old !== undefined && { old: basename(old) }),
      },
    ];
  });
  return `${JSON.stringify(kept)}\n`;
}

function replacementOf(value: unknown, folder: string): readonly Replacement[] {
  if (typeof value !== "object" || value === null || !("target" in value) || typeof value.target !== "string")
    return [];
  const target = join(folder, value.target);
  const beside = (name: unknown, kind: TemporaryKind) =>
    typeof name === "string" && name === basename(name) && readTemporaryName(name)?.kind === kind
      ? join(dirname(target), name)
      : undefined;
  const temporary = "temporary" in value ? beside(value.temporary, "tmp") : undefined;
  const old = "old" in value ? beside(value.old, "old") : undefined;
  const sha256 = "sha256" in value ? String(value.sha256) : "";
  return [
    { target, ...(temporary !== undefined && { made: { temporary, sha256 } }), ...(old !== undefined && { old }) },
  ];
}
