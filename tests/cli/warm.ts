import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A call of the command line: all that it depends on. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, in base64. */
  readonly input: string;
}

interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds between two looks at whether there is an answer, and how long one is waited for. */
const pause = 1;
const patience = 110_000;

/** A process that runs calls one after the other, and how one waits for it as for a process of its own. */
class WarmProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), "recount-warm-"));
  readonly #calls: number;
  readonly #stop: () => void;
  readonly #clock = new Int32Array(new SharedArrayBuffer(4));
  #number = 0;

  constructor(cli: string) {
    const calls = join(this.#folder, "calls");
    if (spawnSync("mkfifo", [calls]).status !== 0) throw new Error(`cannot make ${calls}`);
    const args = [join(import.meta.dirname, "warm.mjs"), cli, this.#folder];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.unref();
    this.#stop = () => {
      child.kill();
      rmSync(this.#folder, { recursive: true, force: true });
    };
    process.once("exit", this.#stop);
    // For reading too, so that opening it does not wait until somebody reads.
    this.#calls = openSync(calls, "r+");
  }

  /** The answer to a call; undefined where there is none within the time, and then the process is at an end. */
  answer(call: Call): Answer | undefined {
    writeSync(this.#calls, `${JSON.stringify(call)}\n`);
    const path = join(this.#folder, String(this.#number++));
    for (const until = Date.now() + patience; Date.now() < until; ) {
      if (existsSync(path)) {
        const answer: Answer = JSON.parse(readFileSync(path, "utf8"));
        rmSync(path);
        return answer;
      }
      Atomics.wait(this.#clock, 0, 0, pause);
    }
    process.off("exit", this.#stop);
    this.#stop();
    return undefined;
  }
}

const hasPipes = spawnSync("mkfifo", ["--version"]).status === 0;
let warm: WarmProcess | undefined;

/** What a call answers in a process that answered others before; undefined where the system has no named pipes. */
export function warmAnswer(cli: string, call: Call): Answer | undefined {
  if (!hasPipes) return undefined;
  warm ??= new WarmProcess(cli);
  const answer = warm.answer(call);
  if (answer) return answer;
  warm = undefined;
  return { status: null, out: "", err: `no answer within ${patience / 1000} s` };
}
