import { closeSync, openSync, readSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import type { MainWords } from "../words/shape/cli/main.ts";

/** How many megabytes this process may take, and what says so: Node's own limit, or the system's. */
export interface MemoryLimit {
  readonly megabytes: number;
  readonly by: "node" | "system";
}

/** The memory that this process may take for what it works on. */
export function memoryLimit(): MemoryLimit {
  // Not imported, since it is a tenth of what a start takes: most calls need not ask it.
  const heap = Math.round(process.getBuiltinModule("node:v8").getHeapStatistics().heap_size_limit / 2 ** 20);
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
 * the system limits it, and where what is named is large, or comes from a pipe and may be. What a brief call takes is less than Node takes itself: where
 * the system lets Node start, it lets that end.
 */
export function mayExhaustMemory(args: readonly string[], isBrief = false): boolean {
  if (isBrief && isRoomy()) return false;
  const named = args.reduce((sum, arg) => sum + sizeOf(arg), 0) / 2 ** 20;
  if (named * perMegabyte < little && isRoomy() && addressSpace() === undefined) return false;
  const { megabytes, by } = memoryLimit();
  return megabytes < little || by === "system" || named * perMegabyte > megabytes;
}

/** Whether Node is told no limit, on a machine of which Node allows itself more than a little without asking. */
function isRoomy(): boolean {
  const { constrainedMemory } = process;
  const machine = Math.min(totalmem(), constrainedMemory() || Number.POSITIVE_INFINITY) / 2 ** 20;
  const told = [...process.execArgv, process.env.NODE_OPTIONS ?? ""].some((each) => /size|memory|heap/.test(each));
  return !told && machine > roomy;
}

/** On a machine of so many megabytes Node's own limit is at least a quarter of them. */
const roomy = 8 * little;

/** The megabytes that `ulimit -v` leaves, as Linux tells it. */
function addressSpace(): number | undefined {
  try {
    const found = /^Max address space\s+(\d+)/m.exec(beginningOf("/proc/self/limits"));
    return found ? Math.round(Number(found[1]) / 2 ** 20) : undefined;
  } catch {
    return undefined;
  }
}

/** The first two thousand bytes of a file of the system: it does not say how long it is, and Node reads such files in pieces, each by a buffer of its own. */
function beginningOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafe(2048);
    return bytes.toString("latin1", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** The bytes of the file that is named, without end where it is standard input, 0 where there is none. */
export function sizeOf(arg: string): number {
  if (arg === "-") return Number.POSITIVE_INFINITY;
  try {
    return statSync(arg, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
