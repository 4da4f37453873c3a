import { createReadStream, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type ProblemCode, ProblemError } from "../../model/problem.ts";
import type { ReadOptions } from "../dataset.ts";

/** A file whose bytes can be read in chunks, more than once; compressed ones are unpacked on the way. */
export interface ByteSource {
  readonly path: string;
  readonly isCompressed: boolean;
  /** Bytes of the file as it is on the disk. */
  readonly size: number;
  /** The first bytes, unpacked. */
  readonly head: Uint8Array;
  /** Whether the head is all there is. */
  readonly isWhole: boolean;
  /** The bytes from the beginning; a piece is written over once the next one has been asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

const headSize = 1 << 20;
/** Real data shrink to a hundredth at the most; only what was made to fill a memory grows more than this. */
const largestGrowth = 250;
const chunkSize = 1 << 18;
const pieceSize = 1 << 19;

/** Opens a file for reading. Throws a ProblemError where that is not possible. */
export async function openSource(path: string, { progress, signal }: ReadOptions): Promise<ByteSource> {
  const size = await sizeOf(path);
  const isCompressed = await startsGzip(path);
  const chunks = () =>
    isCompressed ? unpacked(path, size, progress, signal) : asTheyLie(path, size, progress, signal);
  const { head, isWhole } = await headOf(chunks());
  return { path, isCompressed, size, head, isWhole, chunks };
}

async function sizeOf(path: string): Promise<number> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (cause) {
    throw fileProblem(path, cause);
  }
  // What is read more than once must be there more than once: a pipe is not, and a device may never end.
  if (!found.isFile() && !found.isDirectory())
    throw new ProblemError({ code: "not-a-file", place: { file: path }, found: sortOf(found) });
  return found.size;
}

function sortOf(found: Stats): string {
  return found.isFIFO() ? "FIFO" : found.isSocket() ? "socket" : "device";
}

/** What a failed call of the file system means. */
export function fileProblem(path: string, cause: unknown): ProblemError {
  const system = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
  const code: ProblemCode =
    system === "ENOENT" || system === "ENOTDIR"
      ? "file-missing"
      : system === "EISDIR"
        ? "is-a-directory"
        : "unreadable";
  return new ProblemError({ code, place: { file: path }, found: system }, { cause });
}

async function startsGzip(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
      return buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

/**
 * The bytes of a file as they are on the disk, without a stream, which hands each piece from one queue to the next for longer than a disk takes.
 * The next piece is read while the one before is worked on; two buffers
 * take turns.
 */
async function* asTheyLie(
  path: string,
  size: number,
  progress: ReadOptions["progress"],
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch((cause) => Promise.reject(fileProblem(path, cause)));
  let [next, other] = [new Uint8Array(pieceSize), new Uint8Array(pieceSize)];
  const piece = (from: number) => {
    [next, other] = [other, next];
    return file.read(next, 0, pieceSize, from);
  };
  let done = 0;
  let coming = piece(done);
  try {
    for (;;) {
      const { bytesRead, buffer } = await coming;
      if (bytesRead === 0) return;
      done += bytesRead;
      coming = piece(done);
      coming.catch(() => undefined);
      progress?.(done, size);
      if (signal?.aborted) throw signal.reason;
      yield bytesRead === pieceSize ? buffer : buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw signal?.aborted ? cause : fileProblem(path, cause);
  } finally {
    await coming.catch(() => undefined);
    await file.close();
  }
}

async function* unpacked(
  path: string,
  size: number,
  progress: ReadOptions["progress"],
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  const raw = createReadStream(path, { highWaterMark: chunkSize });
  raw.on("data", (chunk) => {
    done += chunk.length;
    progress?.(done, size);
  });
  const stream = createGunzip({ chunkSize });
  pipeline(raw, stream).catch(() => undefined);
  let out = 0;
  try {
    for await (const chunk of stream) {
      if (signal?.aborted) throw signal.reason;
      out += chunk.length;
      if (out > largestGrowth * Math.max(done, 4096)) {
        const problem = {
          code: "expands-too-much",
          place: { file: path },
          found: String(Math.round(out / done)),
          expected: String(largestGrowth),
        } as const;
        throw new ProblemError(problem);
      }
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof ProblemError || signal?.aborted) throw cause;
    const found = cause instanceof Error && "code" in cause ? String(cause.code) : "gzip";
    throw new ProblemError({ code: "unreadable", place: { file: path }, found, expected: "gzip" }, { cause });
  } finally {
    raw.destroy();
    stream.destroy();
  }
}

async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(new Uint8Array(chunk));
    size += chunk.length;
    if (size >= headSize) return { head: Buffer.concat(parts), isWhole: false };
  }
  return { head: Buffer.concat(parts), isWhole: true };
}

/** All bytes of a source, up to a limit. Throws a ProblemError beyond it. */
export async function allBytes(source: ByteSource, limit: number): Promise<Uint8Array> {
  if (source.isWhole) return source.head;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.chunks()) {
    parts.push(new Uint8Array(chunk));
    size += chunk.length;
    if (size <= limit) continue;
    const megabytes = (bytes: number) => String(Math.round(bytes / 2 ** 20));
    throw new ProblemError({
      code: "too-large",
      place: { file: source.path },
      found: megabytes(size),
      expected: megabytes(limit),
    });
  }
  return Buffer.concat(parts);
}
