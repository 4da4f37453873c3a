import { mayExhaustMemory, memoryLimit } from "./memory.node.ts";

const mark = "RECOUNT_SUPERVISED";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Commands that go on until they are stopped, or speak a protocol, are what they are without a second process. */
const unending = new Set(["serve", "mcp"]);

/**
 * Runs a call that may run out of memory in a process of its own, and returns its status: 2, with a sentence, where V8 or the system ended it.
 * Undefined where the call is to be run here: because it will not take much, or because this is that process.
 */
export async function supervised(args: readonly string[], isBrief: boolean): Promise<number | undefined> {
  const terminal = process.env[mark];
  if (terminal !== undefined) {
    // Standard error is a pipe to the first process, and looks like what stands behind it.
    if (terminal !== "") Object.assign(process.stderr, { isTTY: true, columns: Number(terminal) });
    delete process.env[mark];
    return undefined;
  }
  if (unending.has(args[0] ?? "") || !mayExhaustMemory(args, isBrief)) return undefined;
  const { code, signal } = await ended(args);
  const isForwarded = signals.some((each) => each === signal);
  if (code !== null && code <= 2) return code;
  if (signal && isForwarded) process.kill(process.pid, signal);
  const isAbort = signal === "SIGABRT" || signal === "SIGTRAP" || signal === "SIGILL" || code === aborted;
  // Loaded only now: this process must take as little as it can.
  const { memorySentence } = await import("./memory-sentence.node.ts");
  process.stderr.write(`recount: ${memorySentence(args, isAbort ? memoryLimit() : (signal ?? String(code)))}\n`);
  return 2;
}

/** What a shell says of a process that called abort. */
const aborted = 134;

async function ended(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }> {
  const { spawn } = await import("node:child_process");
  const { isTTY, columns } = process.stderr;
  const env = { ...process.env, [mark]: isTTY ? String(columns) : "" };
  const script = process.argv[1] ?? "";
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], {
    env,
    stdio: ["inherit", "inherit", "pipe"],
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  let isDump = false;
  child.stderr.on("data", (chunk: Buffer) => {
    if (isDump) return;
    const at = chunk.toString("latin1").search(dump);
    isDump = at >= 0;
    process.stderr.write(isDump ? chunk.subarray(0, at) : chunk);
  });
  return new Promise((done) => {
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      for (const each of signals) process.off(each, forward);
      done({ code, signal });
    };
    child.on("error", () => end(1, null));
    child.on("close", end);
  });
}

/** How V8 and Node begin to tell of their own end. */
const dump = /\n*<--- Last few GCs|FATAL ERROR: |\n*#\n# Fatal|terminate called|\n?node(?:\[\d+\])?: .*Assertion/;
