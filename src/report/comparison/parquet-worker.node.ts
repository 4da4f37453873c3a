import { type MessagePort, receiveMessageOnPort, workerData } from "node:worker_threads";
import type { PackedRows } from "./packed-rows.ts";
import type { FromWriter, ToWriter, WriterData } from "./parquet-thread.node.ts";
import { writeRows } from "./write-rows.node.ts";

const { file, port, sent }: WriterData = workerData;
const tell = (message: FromWriter, spare: readonly ArrayBuffer[] = []) => port.postMessage(message, spare);
let held: PackedRows | undefined;

/** The database waits in its own thread meanwhile, so this one may. */
function next(): PackedRows | undefined {
  if (held) tell({ is: "taken", rows: held.rows, buffer: held.buffer }, [held.buffer]);
  const message = received(port);
  held = message.is === "rows" ? message.packed : undefined;
  return held;
}

function received(from: MessagePort): ToWriter {
  for (;;) {
    const before = Atomics.load(sent, 0);
    if (Atomics.load(sent, 1) === 1) throw new Error("stopped");
    const message: ToWriter | undefined = receiveMessageOnPort(from)?.message;
    if (message) return message;
    Atomics.wait(sent, 0, before);
  }
}

async function write(): Promise<void> {
  try {
    await writeRows(file, next);
    tell({ is: "done" });
  } catch (error) {
    tell({ is: "failed", error });
  }
  port.close();
}

void write();
