import { basename, dirname, join } from "node:path";
import type { Files } from "./files.node.ts";
import { readText, succeeds, syncFile } from "./settle.node.ts";
import { writeBytes } from "./write-bytes.node.ts";

/** The file in a folder that says which of its files recount wrote. */
export const recordName = ".recount.json";

const schema = "recount/written@1";

/** A file that recount wrote: the hashes that it may have, the newest first, and whether it belongs to the folder's page. */
export interface WrittenFile {
  readonly sha256: readonly string[];
  readonly page?: boolean;
}

/** What recount wrote into a folder, by path below it, with `/` between folders. */
export type WrittenFiles = ReadonlyMap<string, WrittenFile>;

/** The record of a folder. `foreign` where a file of that name is none of recount's. */
export interface FolderRecord {
  readonly written: WrittenFiles;
  readonly foreign: boolean;
  /** As it stands, to be put back; undefined where there is none. */
  readonly text: string | undefined;
}

const largest = 1 << 24;

/** Reads the record of a folder; one that is missing, cut short or somebody else's knows of no file. */
export async function readRecord(files: Files, folder: string): Promise<FolderRecord> {
  const path = join(folder, recordName);
  const info = await files.info(path, true);
  if (!info) return { written: new Map(), foreign: false, text: undefined };
  const text = info.kind === "file" && info.size <= largest ? await readText(files, path) : "";
  const written = parseRecord(text);
  return { written: written ?? new Map(), foreign: written === undefined, text };
}

/** Puts a record in its place, whole. */
export async function writeRecord(
  files: Files,
  folder: string,
  written: WrittenFiles,
  temporary: string,
): Promise<void> {
  const entries = [...written].map(([path, { sha256, page }]) => [path, { sha256, ...(page && { page }) }]);
  await putRecord(
    files,
    folder,
    `${JSON.stringify({ schema, files: Object.fromEntries(entries) }, undefined, 1)}\n`,
    temporary,
  );
}

/** Puts back what was there before; a failure of that is no loss, since a record that knows too much does no harm. */
export async function restoreRecord(
  files: Files,
  folder: string,
  text: string | undefined,
  temporary: string,
): Promise<void> {
  if (text === undefined) await succeeds(files.remove(join(folder, recordName)));
  else await succeeds(putRecord(files, folder, text, temporary));
}

async function putRecord(files: Files, folder: string, text: string, temporary: string): Promise<void> {
  try {
    await writeBytes(files, temporary, [text], undefined);
    await syncFile(files, temporary);
    await files.rename(temporary, join(folder, recordName));
  } catch (error) {
    await succeeds(files.remove(temporary));
    throw error;
  }
}

/** The records that one piece of work asks for, each read once. */
export class Records {
  readonly #files: Files;
  readonly #read = new Map<string, FolderRecord>();

  constructor(files: Files) {
    this.#files = files;
  }

  async of(folder: string): Promise<FolderRecord> {
    const read = this.#read.get(folder) ?? (await readRecord(this.#files, folder));
    this.#read.set(folder, read);
    return read;
  }

  /** The hashes that a file may have if recount wrote it, by the record of its folder or of the one above: `charts/x.svg`. */
  async hashesOf(path: string): Promise<readonly string[]> {
    const folder = dirname(path);
    const own = (await this.of(folder)).written.get(basename(path));
    const above = (await this.of(dirname(folder))).written.get(`${basename(folder)}/${basename(path)}`);
    return [...(own?.sha256 ?? []), ...(above?.sha256 ?? [])];
  }
}

/** A file written anew: what it may hold until it has taken the place of the old one. */
export function writtenAnew(before: WrittenFile | undefined, hash: string, page: boolean): WrittenFile {
  const older = (before?.sha256 ?? []).filter((each) => each !== hash).slice(0, 1);
  return { sha256: [hash, ...older], ...((page || before?.page) && { page: true }) };
}

function parseRecord(text: string): WrittenFiles | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(read) || read.schema !== schema || !isObject(read.files)) return undefined;
  return new Map(
    Object.entries(read.files).flatMap(([path, entry]): [string, WrittenFile][] => {
      if (!isObject(entry) || !Array.isArray(entry.sha256) || !isPlain(path)) return [];
      const sha256 = entry.sha256.filter((each) => typeof each === "string");
      return [[path, { sha256, ...(entry.page === true && { page: true }) }]];
    }),
  );
}

/** A path that stays below its folder. */
function isPlain(path: string): boolean {
  return !path.includes("\\") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
