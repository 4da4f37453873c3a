import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "shared");
const reason = "skipped: ../shared is not here";

/** The path of a file that lies beside the project, in `../shared`, or undefined where it is not there. */
export function sharedFile(...parts: readonly string[]): string | undefined {
  const path = join(folder, ...parts);
  return existsSync(path) ? path : undefined;
}

/** `describe` for tests that read `../shared`; without it they are skipped, uncollected, and the name says why. */
export function describeShared(name: string, tests: () => void): void {
  if (existsSync(folder)) describe(name, tests);
  else it.skip(`${name} (${reason})`);
}

/** `it` for a test that reads `../shared`; without it the test is skipped, and its name says why. */
export function itShared(name: string, test: () => void | Promise<void>): void {
  if (existsSync(folder)) it(name, test);
  else it.skip(`${name} (${reason})`, test);
}
