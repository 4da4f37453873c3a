import { droppedFiles } from "./dropped-files.ts";

/** Stands in for `node:fs` and `node:fs/promises` in a browser: files that were dropped can be read, nothing can be written. */
export function existsSync(): boolean {
  return false;
}

export async function stat(path: string) {
  const { length } = droppedFiles.get(path);
  return { size: length, isFile: () => true, isDirectory: () => false, isFIFO: () => false, isSocket: () => false };
}

/** There are no links. */
export async function realpath(path: string): Promise<string> {
  return path;
}

export async function readFile(path: string): Promise<Uint8Array> {
  return droppedFiles.get(path);
}

export async function open(path: string) {
  const bytes = droppedFiles.get(path);
  return {
    read: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
      const part = bytes.subarray(position, position + length);
      buffer.set(part, offset);
      return { bytesRead: part.length, buffer };
    },
    close: async () => {},
  };
}

/** The bytes of a file in pieces. */
export function createReadStream(path: string, { highWaterMark = 1 << 18 }: { highWaterMark?: number } = {}) {
  const bytes = droppedFiles.get(path);
  const heard: ((chunk: Uint8Array) => void)[] = [];
  return {
    on: (event: string, hear: (chunk: Uint8Array) => void) => {
      if (event === "data") heard.push(hear);
    },
    destroy: () => {},
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < bytes.length; at += highWaterMark) {
        const chunk = bytes.slice(at, at + highWaterMark);
        for (const hear of heard) hear(chunk);
        yield chunk;
      }
    },
  };
}

function refused(): never {
  throw Object.assign(new Error("a page writes no files"), { code: "EROFS" });
}

export { refused as copyFile, refused as mkdtemp, refused as rm, refused as symlink };
