import type { Worker } from "node:worker_threads";
import { visibleLine } from "../model/visible.ts";
import { columns } from "./screen.ts";
import type { Sink } from "./standard-stream.node.ts";

/** A line on standard error that says what is being done; nothing at all where no one looks. */
export interface Progress {
  /** Shows the line once a second has passed, or at once where the work ahead is known to be long. */
  readonly show: (text: string, long: boolean) => void;
  readonly clear: () => void;
}

const patience = 1000;
const mostBytes = 512;

/** The places of what the two threads share: the length of the line in bytes, and whether it is on the screen. */
const [length, isShown] = [0, 1];

/**
 * Progress on a terminal; the line is wiped before anything else is written. It is written by a thread of its own, since the
 * one that computes does nothing else meanwhile, a timer neither.
 */
export function progress(stream: Sink): Progress {
  if (!stream.isTTY || process.env.TERM === "dumb") return { show: () => {}, clear: () => {} };
  const shared = new SharedArrayBuffer(8 + mostBytes);
  const state = new Int32Array(shared, 0, 2);
  const bytes = new Uint8Array(shared, 8);
  const started = Date.now();
  let worker: Worker | undefined;
  const clear = () => {
    Atomics.store(state, length, 0);
    if (Atomics.exchange(state, isShown, 0) === 1) stream.write("\r\u001b[K", () => {});
  };
  const show = (text: string, long: boolean) => {
    const line = Buffer.from(visibleLine(text).slice(0, columns(stream) - 1)).subarray(0, mostBytes);
    Atomics.store(state, length, 0);
    bytes.set(line);
    Atomics.store(state, length, line.length);
    if (long || Date.now() - started >= patience) {
      stream.write(`\r\u001b[K${line.toString()}`, () => {});
      Atomics.store(state, isShown, 1);
    }
    if (worker) return;
    // Loaded only here, and at once: what is computed next leaves no time for a promise.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    worker = new Worker(writer, { eval: true, workerData: { shared, patience, fd: 2 } });
    worker.unref();
  };
  return { show, clear };
}

/** Writes the line once a second, while there is one. */
const writer = `
const { workerData: { shared, patience, fd } } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const state = new Int32Array(shared, 0, 2), bytes = new Uint8Array(shared, 8), never = new Int32Array(new SharedArrayBuffer(4));
const started = Date.now();
for (;;) {
  Atomics.wait(never, 0, 0, patience);
  const size = Atomics.load(state, 0);
  if (size === 0) continue;
  Atomics.store(state, 1, 1);
  const seconds = Math.round((Date.now() - started) / 1000);
  writeSync(fd, "\\r\\u001b[K" + Buffer.from(bytes.slice(0, size)).toString() + " " + seconds + " s");
}
`;
