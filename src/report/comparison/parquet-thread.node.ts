import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { PackedRows } from "./packed-rows.ts";
import type { FileOfRows } from "./write-rows.node.ts";

/** So many rows wait at most to be taken: while a row group is compressed, those of the next are computed. */
const rowsWaiting = 160_000;

const file = new URL("./parquet-worker.node.js", import.meta.url);

export type ToWriter = { readonly is: "rows"; readonly packed: PackedRows } | { readonly is: "end" };

export type FromWriter =
  | { readonly is: "taken"; readonly rows: number; readonly buffer: ArrayBuffer }
  | { readonly is: "done" }
  | { readonly is: "failed"; readonly error: unknown };

export interface WriterData {
  readonly file: FileOfRows;
  readonly port: MessagePort;
  /** How many messages were sent: another one is waited for. Then 1 where no more is to be written. */
  readonly sent: Int32Array;
}

/** A thread that writes rows to a file, while others are computed in this one. */
export class ParquetThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #sent = new Int32Array(new SharedArrayBuffer(8));
  readonly #spare: ArrayBuffer[] = [];
  readonly #written: Promise<void>;
  #waiting = 0;
  #ended = false;
  #room: (() => void) | undefined;

  private constructor(of: FileOfRows) {
    const { port1, port2 } = new MessageChannel();
    const workerData: WriterData = { file: of, port: port2, sent: this.#sent };
    this.#port = port1;
    this.#worker = new Worker(file, { workerData, transferList: [port2] });
    this.#written = new Promise((done, failed) => {
      const end = (then: () => void) => {
        this.#ended = true;
        then();
        this.#room?.();
      };
      const hear = (message: FromWriter) => {
        if (message.is === "taken") this.#take(message.rows, message.buffer);
        else if (message.is === "done") end(done);
        else end(() => failed(message.error));
      };
      port1.on("message", hear);
      this.#worker.on("error", (error) => end(() => failed(error)));
      this.#worker.on("exit", () => {
        // What it said last may not have been heard yet: it ends right after that.
        for (let last = receiveMessageOnPort(port1); last; last = receiveMessageOnPort(port1)) hear(last.message);
        end(() => failed(new Error("ended")));
      });
    });
    // What fails is told where it is waited for.
    this.#written.catch(() => undefined);
  }

  /** Whether there is a file to start a thread from. */
  static get exists(): boolean {
    return existsSync(fileURLToPath(file));
  }

  static start(of: FileOfRows): ParquetThread {
    return new ParquetThread(of);
  }

  /** Memory of rows that were taken. */
  spare(): ArrayBuffer | undefined {
    return this.#spare.pop();
  }

  /** Hands over rows; done when there is room for more. False where nobody takes rows any more. */
  async add(packed: PackedRows): Promise<boolean> {
    this.#waiting += packed.rows;
    this.#send({ is: "rows", packed }, [packed.buffer]);
    while (this.#waiting > rowsWaiting && !this.#ended) {
      await new Promise<void>((done) => {
        this.#room = done;
      });
    }
    return !this.#ended;
  }

  /** There are no more rows: done when all are written. */
  async end(): Promise<void> {
    this.#send({ is: "end" });
    try {
      await this.#written;
    } finally {
      await this.#close();
    }
  }

  /** Ends it before all is written; what it has written is no file. */
  async stop(): Promise<void> {
    Atomics.store(this.#sent, 1, 1);
    this.#wake();
    await this.#written.catch(() => undefined);
    await this.#close();
  }

  #send(message: ToWriter, transferred: readonly ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transferred);
    this.#wake();
  }

  #wake(): void {
    Atomics.add(this.#sent, 0, 1);
    Atomics.notify(this.#sent, 0);
  }

  #take(rows: number, buffer: ArrayBuffer): void {
    this.#waiting -= rows;
    this.#spare.push(buffer);
    this.#room?.();
  }

  async #close(): Promise<void> {
    this.#port.close();
    await this.#worker.terminate();
  }
}
