import { randomInt } from "node:crypto";
import { join } from "node:path";
import type { Files } from "./files.node.ts";
import { succeeds } from "./settle.node.ts";
import { type TemporaryKind, temporaryName } from "./temporary.node.ts";

/** The temporary files of one piece of work, to be taken away together if it fails. */
export class Temporaries {
  readonly #files: Files;
  readonly #named: string[] = [];

  constructor(files: Files) {
    this.#files = files;
  }

  /** A name in a folder that no file has. */
  name(folder: string, kind: TemporaryKind, of?: string): string {
    const path = join(folder, temporaryName(this.#files.owner, randomInt(2 ** 40), kind, of));
    if (kind === "tmp") this.#named.push(path);
    return path;
  }

  /** Takes away what is not whole, with what a database put beside it under its name. */
  async remove(): Promise<void> {
    for (const path of this.#named) await succeeds(this.#files.removeTree(path));
  }
}
