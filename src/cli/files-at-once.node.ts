import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";

/**
 * What stands for `node:fs/promises` in the bundled command line where a report is looked at and read (`scripts/bundled.mjs`): a small file is read at
 * once, since Node takes longer to load that module and start its threads than to read it. A large one is read beside what else is done.
 */
export async function stat(path: string) {
  return statSync(path);
}

const small = 1_048_576;

export async function readFile(path: string): Promise<Buffer> {
  if (statSync(path).size <= small) return readFileSync(path);
  return process.getBuiltinModule("node:fs").promises.readFile(path);
}

export async function open(path: string, flags: "r") {
  const file = openSync(path, flags);
  return {
    read: async (buffer: Buffer, offset: number, length: number, position: number) => ({
      bytesRead: readSync(file, buffer, offset, length, position),
      buffer,
    }),
    close: async () => closeSync(file),
  };
}
