import { Session } from "node:inspector/promises";

// Counted from here on to the end of the file's tests: what is compiled while nothing counts has no counters for its blocks.
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How much work a call does: how often its functions and the blocks in them are run, as the engine counts them for coverage.
 * Unlike its time it is the same on a busy machine, so that two sizes of input can be held against each other.
 */
export async function workOf(call: () => unknown): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  await call();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let work = 0;
  for (const { functions } of result) for (const { ranges } of functions) for (const { count } of ranges) work += count;
  return work;
}
