import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Draw } from "../charts/in-turn.ts";
import { isTrinoAddress } from "../datasets/formats/trino/trino-address.ts";
import { sizeOf } from "./memory.node.ts";
import type { ChartReport } from "./render-worker.node.ts";

const file = new URL("./render-worker.node.js", import.meta.url);

/** What draws charts in a thread of its own, and what ends the thread. */
export interface RenderThread {
  readonly draw: Draw;
  end(): Promise<void>;
}

/**
 * Starts a thread that draws charts one after another, while this one goes on with other things: it loads Vega at once. Undefined where there
 * is no file to start it from. It keeps no process from ending while it has nothing to draw.
 */
export function startRenderThread(worker = started()): RenderThread | undefined {
  if (worker === undefined) return undefined;
  const awaited = new Map<number, { readonly done: (svg: string) => void; readonly failed: (error: Error) => void }>();
  let asked = 0;
  let ended: Error | undefined;
  const fail = (error: Error) => {
    ended ??= error;
    for (const { failed } of awaited.values()) failed(error);
    awaited.clear();
  };
  worker.on("message", ({ at, svg, problem }: ChartReport) => {
    const waiting = awaited.get(at);
    awaited.delete(at);
    if (awaited.size === 0) worker.unref();
    if (svg === undefined) waiting?.failed(new Error(problem));
    else waiting?.done(svg);
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`exit ${code}`)));
  worker.unref();
  return {
    draw: (spec) =>
      new Promise((done, failed) => {
        if (ended) return failed(ended);
        const at = asked++;
        awaited.set(at, { done, failed });
        worker.ref();
        worker.postMessage({ at, spec });
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/**
 * Whether data take longer to read and compare than a thread to start and to load what draws. What a folder or an address holds is not known before it
 * is read.
 */
export function isWorthThread(set: string): boolean {
  if (isTrinoAddress(set) || sizeOf(set) > smallFile) return true;
  return statSync(set, { throwIfNoEntry: false })?.isDirectory() === true;
}

const smallFile = 150_000;

function started(): Worker | undefined {
  return existsSync(fileURLToPath(file)) ? new Worker(file) : undefined;
}
