// The process of fuzz.mjs in which inputs are made and run, one after the other, until it is stopped. How far it is stands in a file, so that
// what was counted is known whatever becomes of it.
import { openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "./random.mjs";

const [id, from, to, folder] = process.argv.slice(2);
/** The run that is on; how many were read, refused and failed; the longest in milliseconds of the processor, since the machine may be busy with other things. */
const [now, read, refused, failed, slowest] = [0, 1, 2, 3, 4];
const counts = new Uint32Array(5);
const file = openSync(join(folder, "counts"), "w");

process.on("unhandledRejection", (error) => tell(`nobody waited for it: ${stackOf(error)}`));
const { targets } = await import("./targets.mjs");
const { input, run, show } = targets.find((target) => target.id === id).prepare(folder);
let given;
for (let number = Number(from); number < Number(to); number++) {
  counts[now] = number;
  writeSync(file, counts, 0, counts.byteLength, 0);
  const start = process.cpuUsage();
  let elsewhere = 0;
  try {
    given = await input(randomOf(number * 2 + 1));
    // What runs a process of its own says what that took.
    const outcome = await run(given);
    const { is, computed } = typeof outcome === "string" ? { is: outcome, computed: 0 } : outcome;
    elsewhere = computed;
    counts[is === "read" ? read : refused]++;
  } catch (error) {
    counts[failed]++;
    tell(stackOf(error));
  }
  const { user, system } = process.cpuUsage(start);
  counts[slowest] = Math.max(counts[slowest], (user + system) / 1000, elsewhere);
}
counts[now] = Number(to);
writeSync(file, counts, 0, counts.byteLength, 0);
process.send({ done: true }, () => process.exit(0));

function tell(why) {
  process.send({ number: counts[now], why, input: show ? show(given) : given });
}

function stackOf(error) {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 5).join(" | ") : String(error);
}
