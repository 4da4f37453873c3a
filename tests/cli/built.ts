import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { isEverything } from "../everything.ts";
import { warmAnswer } from "./warm.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");

/** What the built command line did. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Environment variables beside PATH and HOME; the reader's language is Vietnamese unless they say otherwise. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the built `recount`; there must be no line of a stack trace on standard error. One process answers the calls of all tests, one after the
 * other; where everything is tested (see everything.ts) each call is a process of its own, as for its users.
 */
export function recount(args: readonly string[], { env: more, input = "", cwd = process.cwd() }: RunOptions = {}): Ran {
  if (!existsSync(cli)) throw new Error("dist/ is missing: npm run build");
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...(more ?? { RECOUNT_LANG: "vi" }) };
  const call = { args, cwd, env, input: Buffer.from(input).toString("base64") };
  const ran = (isEverything ? undefined : warmAnswer(cli, call)) ?? coldAnswer(args, { env, input, cwd });
  if (/^\s+at /m.test(ran.err)) throw new Error(`a stack trace: ${ran.err}`);
  return ran;
}

function coldAnswer(args: readonly string[], options: SpawnSyncOptions): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    ...options,
    encoding: "utf8",
    maxBuffer: 1 << 29,
    timeout: 110_000,
  });
  return { status, out: stdout, err: stderr };
}

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "recount-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
