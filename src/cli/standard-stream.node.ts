import { fstatSync, statSync, writeSync } from "node:fs";

/** Where a call writes: a stream of Node's, or what does as much of one as is used here. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string, done: () => void) => unknown;
  readonly on: (event: "error", heard: (error: NodeJS.ErrnoException) => void) => unknown;
}

/**
 * Standard output (1) or standard error (2). Files and pipes are written to as they are, since Node's streams take longer to load than a small report
 * takes to audit; a terminal, and what the system does not say, is a stream.
 */
export function standardStream(descriptor: 1 | 2): Sink {
  const known = sinks.get(descriptor);
  if (known) return known;
  const made = isPlain(descriptor) ? new PlainSink(descriptor) : streamOf(descriptor);
  sinks.set(descriptor, made);
  return made;
}

/** Whether all that was written has left this process. */
export function isAllWritten(): boolean {
  return [...sinks.values()].every((sink) => !("writableLength" in sink) || sink.writableLength === 0);
}

const sinks = new Map<1 | 2, Sink>();

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr;
}

/** Whether it is a file, a pipe, or the device that drops everything. */
function isPlain(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || (found.isCharacterDevice() && found.rdev === statSync("/dev/null").rdev);
  } catch {
    return false;
  }
}

/** A file or a pipe, which takes what it is given before anything else is done. */
class PlainSink implements Sink {
  readonly #descriptor: 1 | 2;
  readonly #heard: ((error: NodeJS.ErrnoException) => void)[] = [];
  /** What takes over where a pipe is set not to wait for its reader. */
  #stream: NodeJS.WriteStream | undefined;

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor;
  }

  on(_: "error", heard: (error: NodeJS.ErrnoException) => void): void {
    this.#heard.push(heard);
  }

  get writableLength(): number {
    return this.#stream?.writableLength ?? 0;
  }

  write(text: string, done: () => void): void {
    if (this.#stream) this.#stream.write(text, () => done());
    else this.#writeAll(Buffer.from(text), done);
  }

  #writeAll(bytes: Buffer, done: () => void): void {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if ("code" in error && error.code === "EAGAIN") {
        this.#handOver(bytes.subarray(written), done);
        return;
      }
      for (const heard of this.#heard) heard(error);
    }
    done();
  }

  #handOver(rest: Buffer, done: () => void): void {
    const stream = streamOf(this.#descriptor);
    for (const heard of this.#heard) stream.on("error", heard);
    this.#stream = stream;
    stream.write(rest, () => done());
  }
}
