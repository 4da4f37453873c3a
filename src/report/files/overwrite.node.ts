import { join } from "node:path";
import { type Problem, ProblemError } from "../../model/problem.ts";
import type { FileInfo, Files } from "./files.node.ts";
import { realTarget } from "./real-target.node.ts";
import { type Records, recordName } from "./record.node.ts";
import { hashOf } from "./settle.node.ts";

/** What may be replaced: nothing that was read, ever; and only what recount wrote, unless it is forced. */
export interface Overwrite {
  /** All files that were read. */
  readonly inputs: readonly string[];
  readonly force?: boolean;
}

/** Where a file goes, and what stands there now. */
export interface Target {
  /** As the user named it. */
  readonly named: string;
  readonly path: string;
  readonly info: FileInfo | undefined;
}

/** The files that were read, by device and inode, so that no other name of theirs gets past. */
export async function readFiles(files: Files, { inputs }: Overwrite): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const input of inputs) {
    const info = input === "-" ? undefined : await files.info(input, true);
    if (info && info.kind !== "folder") ids.add(info.id);
  }
  return ids;
}

/** What is known before a file is written: what was read, by device and inode, and what recount wrote. */
export interface Known {
  readonly read: ReadonlySet<string>;
  readonly records: Records;
}

/** Where a file goes. Throws a ProblemError where something stands there that may not be replaced. */
export async function targetOf(
  files: Files,
  named: string,
  { read, records }: Known,
  { force = false }: Overwrite,
): Promise<Target> {
  const path = await realTarget(files, named);
  const info = await files.info(path, true);
  const refuse = (code: Problem["code"], found?: string): never => {
    throw new ProblemError({ code, place: { file: named }, ...(found !== undefined && { found }) });
  };
  if (!info) return { named, path, info };
  if (info.kind !== "file") return refuse("output-not-a-file", info.kind);
  if (read.has(info.id)) return refuse("output-is-input");
  if (force) return { named, path, info };
  if ((info.mode & 0o222) === 0) return refuse("output-exists", "read-only");
  const hashes = await records.hashesOf(path);
  if (hashes.length === 0) return refuse("output-exists", "foreign");
  if (!hashes.includes(await hashOf(files, path))) return refuse("output-exists", "changed");
  return { named, path, info };
}

/** Throws a ProblemError where somebody wrote to a target after it was looked at. */
export async function ensureUntouched(files: Files, { named, path, info }: Target): Promise<void> {
  const now = await files.info(path, true);
  if (now?.id === info?.id && now?.size === info?.size && now?.modified === info?.modified) return;
  throw new ProblemError({ code: "output-exists", place: { file: named }, found: "changed" });
}

/** Throws a ProblemError where a file that is none of recount's bears the name of its record. */
export function ensureOwnRecord(folder: string, foreign: boolean): void {
  const file = join(folder, recordName);
  if (foreign) throw new ProblemError({ code: "output-exists", place: { file }, found: "record" });
}
