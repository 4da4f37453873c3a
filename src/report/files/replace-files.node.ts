import { dirname, join } from "node:path";
import type { Files } from "./files.node.ts";
import { carryOut, finishJournal, type Replacement, rollBack, writeJournal } from "./journal.node.ts";
import { ensureOwnRecord, ensureUntouched } from "./overwrite.node.ts";
import { ensureGoingOn, isOwn, type PageFolder } from "./page-folder.node.ts";
import { restoreRecord, writeRecord, writtenAnew } from "./record.node.ts";
import { removeMade, settle, succeeds, syncFolder, syncMade } from "./settle.node.ts";
import { piecesOf } from "./swap-folder.node.ts";
import { Temporaries } from "./temporaries.node.ts";
import { writeBytes } from "./write-bytes.node.ts";
import { synced } from "./write-failure.ts";

/**
 * Replaces the files of a page in a folder that holds others too, which are not touched. Each is first written whole beside its
 * place; then they take their places, under a journal: a failure puts the old ones back, and so does the next run after a kill.
 */
export async function replaceFiles(files: Files, page: PageFolder, signal: AbortSignal | undefined): Promise<void> {
  const { dir, root, before } = page;
  ensureOwnRecord(root, before.foreign);
  const made = new Temporaries(files);
  const folders: { readonly folder: string; readonly first: string | undefined }[] = [];
  const make = async (folder: string) => folders.push({ folder, first: await files.makeFolder(folder) });
  let journal: readonly Replacement[] = [];
  let recorded = false;
  await make(root);
  const kept = made.name(root, "journal");
  const done = made.name(root, "done");
  try {
    const fresh = await writeBeside(files, page, made, make, signal);
    journal = [...fresh.journal, ...(await leftOver(files, page, made))];
    await writeRecord(files, root, fresh.written, made.name(root, "tmp"));
    recorded = true;
    for (const target of page.targets) await ensureUntouched(files, target);
    ensureGoingOn(signal);
    await writeJournal(files, kept, made.name(root, "tmp"), journal);
    await syncFolder(files, root);
    await carryOut(files, journal);
    for (const { folder, first } of folders) await syncMade(files, folder, first);
    await files.rename(kept, done);
  } catch (cause) {
    // What cannot be undone now is left to the next run, which needs the journal for it.
    if (await succeeds(rollBack(files, journal))) for (const each of [kept, done]) await succeeds(files.remove(each));
    await made.remove();
    if (recorded) await restoreRecord(files, root, before.text, made.name(root, "tmp"));
    for (const { folder, first } of folders.reverse()) await removeMade(files, folder, first);
    throw cause;
  }
  if (await succeeds(finishJournal(files, journal))) await succeeds(files.remove(done));
  await synced(dir, syncFolder(files, root));
}

/** Every file of the page beside its place, the page itself last; and what the folder's record is to know of them. */
async function writeBeside(
  files: Files,
  { files: content, targets, before }: PageFolder,
  made: Temporaries,
  make: (folder: string) => Promise<unknown>,
  signal: AbortSignal | undefined,
) {
  const journal: Replacement[] = [];
  const written = new Map(before.written);
  for (const [at, file] of content.entries()) {
    const target = targets[at];
    if (!target) continue;
    const folder = dirname(target.path);
    await make(folder);
    const temporary = made.name(folder, "tmp");
    await writeBytes(files, temporary, piecesOf(file.content), signal);
    const sha256 = await settle(files, temporary, target.info?.mode);
    written.set(file.path, writtenAnew(before.written.get(file.path), sha256, true));
    const old = target.info ? { old: made.name(folder, "old") } : {};
    journal.push({ target: target.path, made: { temporary, sha256 }, ...old });
  }
  return { written, journal: [...journal.slice(1), ...journal.slice(0, 1)] };
}

/** What is left of the page before, which the new one has no file for. */
async function leftOver(files: Files, page: PageFolder, made: Temporaries): Promise<readonly Replacement[]> {
  const fresh = new Set(page.files.map(({ path }) => path));
  const found: Replacement[] = [];
  for (const [path, written] of page.before.written) {
    if (fresh.has(path) || !(await isOwn(files, page, path, written))) continue;
    const target = join(page.root, path);
    found.push({ target, old: made.name(dirname(target), "old") });
  }
  return found;
}
