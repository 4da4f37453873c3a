import type { Files, OpenFile } from "./files.node.ts";

/** What a file is made of, piece by piece. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A write that the system took only a part of, and then nothing more. */
export class ShortWriteError extends Error {
  readonly code = "ESHORT";
}

/**
 * Writes a new file piece by piece, to its last byte: what a write leaves over is written again. Stops with the signal's
 * reason once it is aborted.
 */
export async function writeBytes(
  files: Files,
  path: string,
  pieces: Pieces,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await files.create(path);
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await writeAll(file, typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
    }
  } finally {
    await file.close();
  }
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const taken = await file.write(bytes.subarray(from));
    if (taken <= 0) throw new ShortWriteError(`${from} of ${bytes.length} bytes`);
    from += taken;
  }
}
