import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

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

/** Runs the built `recount` in a folder of its own; there must be no line of a stack trace on standard error. */
export function recount(args: readonly string[], { env: more, ...options }: RunOptions = {}): Ran {
  if (!existsSync(cli)) throw new Error("dist/ is missing: npm run build");
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...(more ?? { RECOUNT_LANG: "vi" }) };
  const ran = spawnSync(process.execPath, [cli, ...args], {
    ...options,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 29,
    timeout: 110_000,
  });
  if (/^\s+at /m.test(ran.stderr)) throw new Error(`a stack trace: ${ran.stderr}`);
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "recount-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
