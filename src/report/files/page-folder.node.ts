import { join } from "node:path";
import type { PageFile } from "../bundle-file.ts";
import type { Files } from "./files.node.ts";
import type { Target } from "./overwrite.node.ts";
import type { FolderRecord, WrittenFile } from "./record.node.ts";
import { hashOf } from "./settle.node.ts";
import { StoppedError } from "./write-failure.ts";

/** The files of a page, looked at and found fit to be written. */
export interface PageFolder {
  /** The folder as it was named, and where it is. */
  readonly dir: string;
  readonly root: string;
  readonly files: readonly PageFile[];
  /** Of each file, where it goes. */
  readonly targets: readonly Target[];
  /** What was read, by device and inode. */
  readonly read: ReadonlySet<string>;
  readonly before: FolderRecord;
}

/** Whether a file of a page is still as recount wrote it, and nothing that was read. */
export async function isOwn(
  files: Files,
  { root, read }: PageFolder,
  path: string,
  written: WrittenFile | undefined,
): Promise<boolean> {
  const info = await files.info(join(root, path), false);
  if (info?.kind !== "file" || read.has(info.id) || !written?.page) return false;
  return written.sha256.includes(await hashOf(files, join(root, path)));
}

/** A page whose files are no longer to be written, since the program was stopped. */
export function ensureGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new StoppedError();
}
