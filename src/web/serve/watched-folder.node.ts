import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { dataExtensions } from "../../datasets/formats/data-formats.node.ts";
import { documentReaders } from "../../documents/readers.node.ts";
import type { Language } from "../../words/words.ts";
import { type AuditedFile, auditFile, type VerdictCounts } from "../audit-file.node.ts";

/** A file that is served: `id` names it in addresses, so that no path of the machine does. */
export interface ServedFile {
  readonly id: string;
  readonly name: string;
  /** Changes when the file does. */
  readonly version: string;
  readonly counts?: VerdictCounts;
  readonly problem?: string;
}

/** The reports and data sets of a folder, audited again whenever they are saved. */
export interface WatchedFolder {
  readonly files: () => readonly ServedFile[];
  /** What came of a file as it is now; undefined where there is none of that id. */
  readonly audited: (id: string, lang: Language) => Promise<AuditedFile | undefined>;
  readonly pathOf: (id: string) => string | undefined;
  /** Hears of each file that is new, changed or gone, until the function that it returns is called. */
  readonly watch: (hear: (file: ServedFile | { readonly id: string; readonly gone: true }) => void) => () => void;
  readonly close: () => void;
}

/** Files are looked at this often, in milliseconds: that works on network drives, too, where systems tell of no change. */
const interval = 400;
const mostFiles = 500;
const mostFolders = 4;
const extensions = [...documentReaders.flatMap(({ extensions }) => extensions), ...dataExtensions, ".txt", ".md"];

interface Entry {
  readonly path: string;
  readonly file: ServedFile;
}

/** Opens a folder, or a single file. Links, hidden files and what recount wrote are left alone. */
export async function watchFolder(root: string, lang: Language): Promise<WatchedFolder> {
  let entries = new Map<string, Entry>();
  const results = new Map<string, Promise<AuditedFile>>();
  const ears = new Set<Parameters<WatchedFolder["watch"]>[0]>();
  const tell: Parameters<WatchedFolder["watch"]>[0] = (file) => {
    for (const hear of ears) hear(file);
  };
  const audited = (entry: Entry, of: Language) => {
    const key = `${entry.file.id} ${entry.file.version} ${of}`;
    const known = results.get(key) ?? audit(entry.path, of);
    results.set(key, known);
    return known;
  };
  const settle = async (entry: Entry) => {
    const found = await audited(entry, lang);
    if (entries.get(entry.file.id)?.file.version !== entry.file.version) return;
    const more = "problem" in found ? { problem: found.problem } : { counts: found.counts };
    const file = { ...entry.file, ...more };
    entries.set(file.id, { ...entry, file });
    tell(file);
  };
  const look = async () => {
    const before = entries;
    const found = await filesOf(root);
    entries = new Map(
      found.map((entry) => {
        const known = before.get(entry.file.id);
        return [entry.file.id, known?.file.version === entry.file.version ? known : entry];
      }),
    );
    for (const id of before.keys()) if (!entries.has(id)) tell({ id, gone: true });
    for (const [id, entry] of entries) {
      if (before.get(id)?.file.version === entry.file.version) continue;
      for (const key of results.keys()) if (key.startsWith(`${id} `)) results.delete(key);
      await settle(entry);
    }
  };
  await look();
  let closed = false;
  const again = async () => {
    if (closed) return;
    await look().catch(() => {});
    timer = setTimeout(again, interval);
  };
  let timer = setTimeout(again, interval);
  return {
    files: () => [...entries.values()].map(({ file }) => file),
    audited: async (id, of) => {
      const entry = entries.get(id);
      return entry && audited(entry, of);
    },
    pathOf: (id) => entries.get(id)?.path,
    watch: (hear) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}

async function audit(path: string, lang: Language): Promise<AuditedFile> {
  try {
    return await auditFile(path, new Uint8Array(await readFile(path)), lang);
  } catch (error) {
    return { problem: `${basename(path)}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function filesOf(root: string): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const visit = async (path: string, depth: number): Promise<void> => {
    const info = await lstat(path);
    if (info.isFile()) {
      const isKnown = extensions.some((end) => path.toLowerCase().endsWith(end));
      if ((isKnown || path === root) && found.length < mostFiles) found.push(entryOf(root, path, info));
      return;
    }
    if (!info.isDirectory() || depth > mostFolders) return;
    const names = (await readdir(path)).sort();
    // A folder with this file is one of recount's own pages.
    if (names.includes(".recount.json")) return;
    for (const name of names)
      if (!name.startsWith(".") && name !== "node_modules") await visit(join(path, name), depth + 1);
  };
  await visit(root, 0);
  return found;
}

function entryOf(root: string, path: string, { mtimeMs, size }: { mtimeMs: number; size: number }): Entry {
  const name = relative(root, path) || basename(path);
  const id = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return { path, file: { id, name, version: `${Math.round(mtimeMs)}-${size}` } };
}
