import { readFileSync, statSync } from "node:fs";
import { getHeapStatistics } from "node:v8";
import type { MainWords } from "../words/shape/cli/main.ts";

/** How many megabytes this process may take, and what says so: Node's own limit, or the system's. */
export interface MemoryLimit {
  readonly megabytes: number;
  readonly by: "node" | "system";
}

/** The memory that this process may take for what it works on. */
export function memoryLimit(): MemoryLimit {
  const heap = Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
  const space = addressSpace();
  return space !== undefined && space < heap + overhead
    ? { megabytes: space, by: "system" }
    : { megabytes: heap, by: "node" };
}

/** What Node maps beside its heap. */
const overhead = 1024;

/** What Node throws where an allocation fails and the program goes on: buffers, strings, maps, and databases of their own. */
const exhausted =
  /Array buffer allocation failed|Invalid string length|string longer than|(?:Map|Set) maximum size exceeded|Out of Memory|could not allocate memory|memory limit/i;

/** Whether an error means that there is no memory left, and no fault of the program. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && exhausted.test(error.message);
}

/** What is said where no memory is left. */
export function outOfMemory(words: Pick<MainWords, "outOfMemory">): string {
  const { megabytes, by } = memoryLimit();
  return words.outOfMemory(megabytes, by);
}

/** Below this many megabytes a process is short of memory. */
const little = 1024;
/** An audit takes some twenty to fifty times the size of a text. */
const perMegabyte = 64;

/**
 * Whether a call may run out of memory, in which case V8 ends the process with a dump and no word that helps: where little may be taken, where
 * the system limits it, and where what is named is large, or comes from a pipe and may be.
 */
export function mayExhaustMemory(args: readonly string[]): boolean {
  const { megabytes, by } = memoryLimit();
  const named = args.reduce((sum, arg) => sum + sizeOf(arg), 0) / 2 ** 20;
  return megabytes < little || by === "system" || named * perMegabyte > megabytes;
}

/** The megabytes that `ulimit -v` leaves, as Linux tells it. */
function addressSpace(): number | undefined {
  try {
    const found = /^Max address space\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "latin1"));
    return found ? Math.round(Number(found[1]) / 2 ** 20) : undefined;
  } catch {
    return undefined;
  }
}

function sizeOf(arg: string): number {
  if (arg === "-") return Number.POSITIVE_INFINITY;
  try {
    return statSync(arg, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
