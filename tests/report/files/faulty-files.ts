import { randomBytes } from "node:crypto";
import { type Files, nodeFiles, type OpenFile } from "../../../src/report/files/files.node.ts";

/**
 * What goes wrong: a system error once, or from a step on; a write that takes only half, once; the same and then no more
 * space; or a kill, after which nothing at all is done, not even tidying up, and of which a write leaves the half.
 */
export type Fault =
  | { readonly kind: "error" | "lasting"; readonly code: string }
  | { readonly kind: "short" | "short-then-full" | "kill" };

/** The process is gone. */
export class Killed extends Error {}

/** A file system on which one step goes wrong. Every call is a step, but for looking at what there is. */
export class FaultyFiles {
  steps = 0;
  readonly #at: number;
  readonly #fault: Fault;
  #full = false;

  constructor(at: number, fault: Fault) {
    this.#at = at;
    this.#fault = fault;
  }

  /** Each is another process, and dead to all others. */
  readonly files: Files = {
    ...nodeFiles,
    owner: { host: nodeFiles.owner.host, pid: 999_999_999, run: randomBytes(4).toString("hex") },
    isAlive: () => false,
    create: (path) => this.#step(async () => this.#file(await nodeFiles.create(path))),
    open: (path) => this.#step(async () => this.#file(await nodeFiles.open(path))),
    makeFolder: (path) => this.#step(() => nodeFiles.makeFolder(path)),
    list: (path) => this.#step(() => nodeFiles.list(path)),
    rename: (from, to) => this.#step(() => nodeFiles.rename(from, to)),
    link: (from, to) => this.#step(() => nodeFiles.link(from, to)),
    chmod: (path, mode) => this.#step(() => nodeFiles.chmod(path, mode)),
    remove: (path) => this.#step(() => nodeFiles.remove(path)),
    removeFolder: (path) => this.#step(() => nodeFiles.removeFolder(path)),
    removeTree: (path) => this.#step(() => nodeFiles.removeTree(path)),
  };

  #file(file: OpenFile): OpenFile {
    return {
      write: (bytes) =>
        this.#step(
          () => file.write(bytes),
          () => file.write(bytes.subarray(0, bytes.length >> 1)),
        ),
      read: (into) => this.#step(() => file.read(into)),
      // What is not on the disk yet is not what these tests are about, and waiting for it takes long.
      sync: () => this.#step(async () => {}),
      close: async () => {
        // Whatever goes wrong, the test must not leak the handle.
        await file.close();
        await this.#step(async () => {});
      },
    };
  }

  async #step<T>(work: () => Promise<T>, half?: () => Promise<T>): Promise<T> {
    const at = this.steps++;
    const fault = this.#fault;
    switch (fault.kind) {
      case "kill":
        if (at === this.#at) await half?.();
        if (at >= this.#at) throw new Killed();
        return work();
      case "error":
        if (at === this.#at) throw systemError(fault.code);
        return work();
      case "lasting":
        if (at >= this.#at) throw systemError(fault.code);
        return work();
      case "short":
        return at === this.#at && half ? half() : work();
      case "short-then-full":
        if (this.#full && half) throw systemError("ENOSPC");
        this.#full ||= at === this.#at;
        return at === this.#at && half ? half() : work();
    }
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A file system on which nothing goes wrong, which counts the steps; also the one that comes after a kill. */
export function soundFiles(): FaultyFiles {
  return new FaultyFiles(Number.POSITIVE_INFINITY, { kind: "short" });
}
