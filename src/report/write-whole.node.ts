import { basename, dirname, join } from "node:path";
import { type Files, nodeFiles } from "./files/files.node.ts";
import { ensureOwnRecord, ensureUntouched, type Overwrite, readFiles, targetOf } from "./files/overwrite.node.ts";
import {
  type FolderRecord,
  Records,
  readRecord,
  restoreRecord,
  writeRecord,
  writtenAnew,
} from "./files/record.node.ts";
import { removeMade, settle, syncMade } from "./files/settle.node.ts";
import { sweep } from "./files/sweep.node.ts";
import { Temporaries } from "./files/temporaries.node.ts";
import { type Pieces, writeBytes } from "./files/write-bytes.node.ts";
import { synced, writeFailure } from "./files/write-failure.ts";

/**
 * Puts a file in its place once it is whole and durable: `make` fills a temporary one beside it, which takes its name at the
 * end and is gone if anything fails; a link stays a link, and a file's mode what it was. Throws a ProblemError: before
 * anything is made, `output-is-input`, `output-exists` or `output-not-a-file` where it would take the place of what it may
 * not; `output-failed` where the old file stays as it was; `output-not-synced` where the new one stands, but the disk does
 * not vouch for it.
 */
export async function replaceWhole(
  named: string,
  overwrite: Overwrite,
  make: (temporary: string) => Promise<void>,
  files: Files = nodeFiles,
): Promise<void> {
  try {
    const known = { read: await readFiles(files, overwrite), records: new Records(files) };
    const target = await targetOf(files, named, known, overwrite);
    const folder = dirname(target.path);
    await sweep(files, folder);
    const first = await files.makeFolder(folder);
    const made = new Temporaries(files);
    const before = await readRecord(files, folder);
    let recorded = false;
    try {
      const temporary = made.name(folder, "tmp");
      await make(temporary);
      const hash = await settle(files, temporary, target.info?.mode);
      await record(files, folder, basename(target.path), hash, before, made.name(folder, "tmp"));
      recorded = true;
      await ensureUntouched(files, target);
      await files.rename(temporary, target.path);
    } catch (cause) {
      await made.remove();
      if (recorded) await restoreRecord(files, folder, before.text, made.name(folder, "tmp"));
      await removeMade(files, folder, first);
      throw cause;
    }
    await synced(named, syncMade(files, folder, first));
  } catch (cause) {
    throw writeFailure(cause, named);
  }
}

/** The record knows the new file before it stands in its place, and the old one until the next time. */
async function record(
  files: Files,
  folder: string,
  name: string,
  hash: string,
  { written, foreign }: FolderRecord,
  temporary: string,
): Promise<void> {
  ensureOwnRecord(folder, foreign);
  const still = [];
  for (const entry of written) if (await files.info(join(folder, entry[0]), false)) still.push(entry);
  const known = new Map(still);
  await writeRecord(files, folder, known.set(name, writtenAnew(written.get(name), hash, false)), temporary);
}

/** Writes a file piece by piece, to the last byte, and stops with the signal's reason once it is aborted. */
export async function writePieces(
  path: string,
  pieces: Pieces,
  signal: AbortSignal,
  files: Files = nodeFiles,
): Promise<void> {
  await writeBytes(files, path, pieces, signal);
}
