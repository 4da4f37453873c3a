import { randomBytes } from "node:crypto";
import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
} from "node:fs/promises";
import { hostname } from "node:os";

/** What is known of a file without opening it. */
export interface FileInfo {
  readonly kind: "file" | "folder" | "link" | "other";
  /** Names the file whatever path leads to it: device and inode. */
  readonly id: string;
  readonly device: string;
  readonly size: number;
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** An open file. `write` and `read` say how many bytes they moved, which may be fewer than were asked for. */
export interface OpenFile {
  readonly write: (bytes: Uint8Array) => Promise<number>;
  readonly read: (into: Uint8Array) => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The process that temporary files are named after; `run` tells two processes apart that had one number after another. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  readonly run: string;
}

/** All that writing asks of a file system: one seam, so that a test can fail every single step of it. */
export interface Files {
  readonly owner: Owner;
  readonly isAlive: (pid: number) => boolean;
  /** Creates a file; fails where there is one. */
  readonly create: (path: string) => Promise<OpenFile>;
  /** A file to be read, or a file or folder to be made durable. */
  readonly open: (path: string) => Promise<OpenFile>;
  /** Undefined where there is nothing; `follow` looks through symbolic links. */
  readonly info: (path: string, follow: boolean) => Promise<FileInfo | undefined>;
  readonly realPath: (path: string) => Promise<string>;
  readonly readLink: (path: string) => Promise<string>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it that are missing; gives the first that was made. */
  readonly makeFolder: (path: string) => Promise<string | undefined>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  readonly chmod: (path: string, mode: number) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** An empty folder only. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** A folder with all that is in it. */
  readonly removeTree: (path: string) => Promise<void>;
}

const owner: Owner = {
  host: hostname().replace(/[^A-Za-z0-9-]/g, "_") || "_",
  pid: process.pid,
  run: randomBytes(4).toString("hex"),
};

/** The file system of this machine. */
export const nodeFiles: Files = {
  owner,
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // There is one, but it is another user's.
      return codeOf(error) === "EPERM";
    }
  },
  create: (path) => opened(path, "wx"),
  // Windows makes a file durable only for who may write to it.
  open: (path) => opened(path, process.platform === "win32" ? "r+" : "r"),
  info: async (path, follow) => {
    try {
      const found = await (follow ? stat : lstat)(path, { bigint: true });
      const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : found.isSymbolicLink() ? "link" : "other";
      const device = String(found.dev);
      return {
        kind,
        id: `${device}:${found.ino}`,
        device,
        size: Number(found.size),
        mode: Number(found.mode) & 0o7777,
        modified: Number(found.mtimeMs),
      };
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
      throw error;
    }
  },
  realPath: realpath,
  readLink: readlink,
  list: readdir,
  makeFolder: (path) => mkdir(path, { recursive: true }),
  rename,
  link,
  chmod,
  remove: unlink,
  removeFolder: rmdir,
  removeTree: (path) => rm(path, { recursive: true, force: true }),
};

async function opened(path: string, flags: string): Promise<OpenFile> {
  const file = await open(path, flags);
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    read: async (into) => (await file.read(into)).bytesRead,
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

/** The code of a system error: `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
