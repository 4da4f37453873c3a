import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { dataExtensions } from "../../datasets/formats/data-formats.node.ts";
import { documentReaders } from "../../documents/readers.node.ts";
import { type Problem, ProblemError } from "../../model/problem.ts";
import type { Language } from "../../words/words.ts";
import { type AuditedFile, auditFile, type VerdictCounts } from "../audit-file.node.ts";

/** A file that is served: `id` names it in addresses, so that no path of the machine does. */
export interface ServedFile {
  readonly id: string;
  readonly name: string;
  /** Changes when the file does. */
  readonly version: string;
  readonly counts?: VerdictCounts;
  readonly problem?: Problem;
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
  const watcher = new Watcher(root, lang);
  // The files are listed at once and audited one by one: a folder of workbooks would take minutes to open.
  const first = await watcher.look();
  void watcher.again(first);
  return {
    files: () => watcher.files(),
    audited: (id, of) => watcher.audited(id, of),
    pathOf: (id) => watcher.pathOf(id),
    watch: (hear) => watcher.watch(hear),
    close: () => watcher.close(),
  };
}

type Hear = Parameters<WatchedFolder["watch"]>[0];

class Watcher {
  readonly #root: string;
  readonly #lang: Language;
  readonly #results = new Map<string, Promise<AuditedFile>>();
  readonly #ears = new Set<Hear>();
  #entries = new Map<string, Entry>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(root: string, lang: Language) {
    this.#root = root;
    this.#lang = lang;
  }

  files(): readonly ServedFile[] {
    return [...this.#entries.values()].map(({ file }) => file);
  }

  async audited(id: string, of: Language): Promise<AuditedFile | undefined> {
    const entry = this.#entries.get(id);
    return entry && this.#audited(entry, of);
  }

  pathOf(id: string): string | undefined {
    return this.#entries.get(id)?.path;
  }

  watch(hear: Hear): () => void {
    this.#ears.add(hear);
    return () => this.#ears.delete(hear);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** What is new or changed since the folder was last looked at. */
  async look(): Promise<readonly Entry[]> {
    const before = this.#entries;
    const found = await filesOf(this.#root);
    this.#entries = new Map(
      found.map((entry) => {
        const known = before.get(entry.file.id);
        return [entry.file.id, known?.file.version === entry.file.version ? known : entry];
      }),
    );
    for (const id of before.keys()) if (!this.#entries.has(id)) this.#tell({ id, gone: true });
    return [...this.#entries.values()].filter(({ file }) => before.get(file.id)?.file.version !== file.version);
  }

  /** Audits what has changed, then looks again, until the folder is closed. */
  async again(changed: readonly Entry[]): Promise<void> {
    await this.#settleAll(changed).catch(() => {});
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.look()
        .catch(() => [])
        .then((each) => this.again(each));
    }, interval);
  }

  async #settleAll(changed: readonly Entry[]): Promise<void> {
    for (const entry of changed) {
      if (this.#closed) return;
      this.#tell(entry.file);
      for (const key of this.#results.keys()) if (key.startsWith(`${entry.file.id} `)) this.#results.delete(key);
      await this.#settle(entry);
    }
  }

  async #settle(entry: Entry): Promise<void> {
    const found = await this.#audited(entry, this.#lang);
    if (this.#entries.get(entry.file.id)?.file.version !== entry.file.version) return;
    const more = "problem" in found ? { problem: found.problem } : { counts: found.counts };
    const file = { ...entry.file, ...more };
    this.#entries.set(file.id, { ...entry, file });
    this.#tell(file);
  }

  #audited(entry: Entry, of: Language): Promise<AuditedFile> {
    const key = `${entry.file.id} ${entry.file.version} ${of}`;
    const known = this.#results.get(key) ?? audit(entry.path, of);
    this.#results.set(key, known);
    return known;
  }

  #tell(file: Parameters<Hear>[0]): void {
    for (const hear of this.#ears) hear(file);
  }
}

async function audit(path: string, lang: Language): Promise<AuditedFile> {
  try {
    const found = await auditFile(path, new Uint8Array(await readFile(path)), lang);
    return "problem" in found ? { problem: withoutPath(found.problem, path) } : found;
  } catch (error) {
    return { problem: withoutPath(problemOf(error), path) };
  }
}

/** What kept a file from being read: what the system says, or that it is not what it looks like. */
function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const found = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (found !== undefined) return { code: found === "ENOENT" ? "file-missing" : "unreadable", place: {}, found };
  console.error(error);
  return { code: "unreadable", place: {}, expected: "whole" };
}

/** No path of the machine is told to a browser. */
function withoutPath(problem: Problem, path: string): Problem {
  return { ...problem, place: { ...problem.place, file: basename(path) } };
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
    const parts = names.includes(descriptor) ? await partsOf(path) : [];
    for (const name of names) {
      if (name.startsWith(".") || name === "node_modules" || parts.includes(join(path, name))) continue;
      const before = found.length;
      await visit(join(path, name), depth + 1);
      const own = found[before];
      if (name === descriptor && own) found[before] = await packageOf(own, basename(path), parts);
    }
  };
  await visit(root, 0);
  return found;
}

const descriptor = "datapackage.json";

/** The tables that a data package is made of, which are not files of their own; none where its descriptor cannot be read. */
async function partsOf(folder: string): Promise<readonly string[]> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, descriptor), "utf8"));
    const resources = isRecord(read) && Array.isArray(read.resources) ? read.resources.filter(isRecord) : [];
    const paths = resources.flatMap(({ path }): unknown[] => (Array.isArray(path) ? path : [path]));
    // A report that lies in a package is a report: only what holds figures is part of the data set.
    return paths
      .filter((path) => typeof path === "string")
      .filter((path) => dataExtensions.some((end) => path.toLowerCase().endsWith(end)))
      .map((path) => join(folder, path));
  } catch {
    return [];
  }
}

/** A data package as one file: it changes when one of its tables does. */
async function packageOf({ path, file }: Entry, folder: string, parts: readonly string[]): Promise<Entry> {
  const known = await Promise.all(parts.map((part) => lstat(part).catch(() => undefined)));
  const versions = known.map((info) => (info ? versionOf(info) : ""));
  const name = file.name === descriptor ? `${folder}/${descriptor}` : file.name;
  return { path, file: { ...file, name, version: [file.version, ...versions].join(" ") } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function versionOf({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }): string {
  return `${Math.round(mtimeMs)}-${size}`;
}

function entryOf(root: string, path: string, info: { readonly mtimeMs: number; readonly size: number }): Entry {
  const name = relative(root, path) || basename(path);
  const id = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return { path, file: { id, name, version: versionOf(info) } };
}
