// npm run fuzz -- [--minutes N] [--runs N] [--from N] [--tally FILE] [target…]: changed copies of small samples of everything that
// recount is given: documents, workbooks, data, descriptors, rules, texts, arguments, whole commands. Counts what must not happen: an
// exception, 10 s of computing, a gigabyte, a sentence of several lines, a status other than 0, 1 and 2, an input written over, rows of which
// nothing is read and nothing said. Changes know the format.
// Every input follows from its number: `npm run fuzz -- --from 17 --runs 1 pdf` makes input 17 again. What fails is kept in out/fuzz. With
// --tally a later run goes on where the last one ended, and the file says what was counted so far.
import { fork } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Milliseconds of computing that one input may take; a whole command is a process of its own, and held to it there. */
const longest = 10_000;
const memory = 1024;
const kept = join(import.meta.dirname, "../../out/fuzz");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string" },
    runs: { type: "string" },
    from: { type: "string" },
    tally: { type: "string" },
  },
});
// What is fuzzed is loaded once here for its names only: one that cannot be loaded would else fail in every process.
const { targets } = await import("./targets.mjs");
const ids = positionals.length > 0 ? positionals : targets.map(({ id }) => id);
const unknown = ids.filter((id) => !targets.some((target) => target.id === id));
if (unknown.length > 0) {
  console.error(`no such target: ${unknown.join(", ")}; there are ${targets.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}
const tally = values.tally === undefined ? {} : tallied(values.tally);
const slice = values.minutes === undefined ? Number.POSITIVE_INFINITY : (Number(values.minutes) * 60_000) / ids.length;
const runs = Number(values.runs ?? (values.minutes === undefined ? 600 : Number.MAX_SAFE_INTEGER));
const failures = [];
/** Asked to end, it counts what was run so far. */
let isAsked = false;
process.on("SIGTERM", () => {
  isAsked = true;
});

for (const id of ids) {
  const before = tally[id] ?? { next: Number(values.from ?? 0), read: 0, refused: 0, failed: 0, hung: 0, slowest: 0 };
  const counts = { ...before };
  const until = Date.now() + slice;
  const [first, end] = [before.next, before.next + runs];
  while (counts.next < end && Date.now() < until && !isAsked) await stretch(id, end, until, counts);
  tally[id] = counts;
  const { read, refused, failed, hung, slowest, peak } = counts;
  console.log(
    `${id}: ${counts.next - first} inputs; so far ${JSON.stringify({ read, refused, failed, hung, slowest, peak })}`,
  );
  if (values.tally) keep(values.tally);
}
const all = Object.values(tally).reduce(
  (sum, { read, refused, failed, hung }) => sum + read + refused + failed + hung,
  0,
);
console.log(`${all} inputs; failed now: ${failures.length}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Runs inputs until all are done, the time is up, or one hangs or takes the process down. */
function stretch(id, to, until, counts) {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "recount-fuzz-"));
  const args = [id, String(counts.next), String(to), folder];
  const child = fork(join(import.meta.dirname, "stretch.mjs"), args, {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: "advanced",
  });
  const view = new Uint32Array(5);
  let [at, since, isStopped, told] = [counts.next, 0, false, -1];
  const look = () => {
    try {
      view.set(new Uint32Array(Uint8Array.from(readFileSync(join(folder, "counts"))).buffer));
    } catch {
      // It has not begun to write.
    }
    return Math.max(view[0], counts.next);
  };
  return new Promise((done) => {
    const timer = setInterval(() => {
      const { cpu, peak, megabytes } = used(child.pid);
      counts.peak = Math.max(counts.peak ?? 0, peak);
      const now = look();
      if (now !== at) [at, since] = [now, cpu];
      if (megabytes > memory && told !== now) {
        told = now;
        counts.failed++;
        tell(id, now, `${megabytes} MB`);
      }
      if (cpu - since > longest) {
        counts.hung++;
        tell(id, at, `more than ${longest / 1000} s`);
        isStopped = true;
        child.kill("SIGKILL");
      } else if (Date.now() > until || isAsked) {
        isStopped = true;
        child.kill("SIGKILL");
      }
    }, 200);
    child.on("message", ({ number, why, input }) => {
      if (why !== undefined) tell(id, number, why, input);
    });
    child.on("exit", (code, signal) => {
      clearInterval(timer);
      const now = look();
      const isDone = now >= to;
      if (!isDone && !isStopped) {
        counts.failed++;
        tell(id, now, `the process ended with ${code ?? signal}`);
      }
      counts.read += view[1];
      counts.refused += view[2];
      counts.failed += view[3];
      counts.slowest = Math.max(counts.slowest, view[4]);
      counts.next = isDone ? to : now + 1;
      rmSync(folder, { recursive: true, force: true });
      done();
    });
  });
}

/** What a process has computed, in milliseconds, and how many megabytes it took at most and takes now. The machine may be busy with other things. */
function used(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /, "")
      .split(" ");
    const cpu = 10 * (Number(fields[11]) + Number(fields[12]));
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const [peak, megabytes] = ["VmHWM", "VmRSS"].map((name) => {
      return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) >> 10;
    });
    return { cpu, peak, megabytes };
  } catch {
    return { cpu: performance.now(), peak: 0, megabytes: 0 };
  }
}

/** What earlier runs counted; nothing where the file is new or empty. Ends with status 2 where it is something else. */
function tallied(path) {
  const text = existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    console.error(`${path} is no tally: not JSON`);
    return process.exit(2);
  }
}

/** Writes beside and renames, so that a run that is cut off leaves the last count whole. */
function keep(path) {
  writeFileSync(`${path}.new`, `${JSON.stringify(tally, undefined, 1)}\n`);
  renameSync(`${path}.new`, path);
}

function tell(id, number, why, input) {
  failures.push(`${id} ${number}`);
  mkdirSync(kept, { recursive: true });
  if (input !== undefined) writeFileSync(join(kept, `${id}-${number}`), input);
  console.log(`FAILED ${id} ${number}: ${why}`);
}
