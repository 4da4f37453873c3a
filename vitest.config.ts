import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { defineConfig } from "vitest/config";

const all = "tests/**/*.test.ts";
/**
 * Tests that have modules of their own, those of the sources: those that count work, since what is counted is compiled while it is counted, and
 * those that say why (`// alone: …`). All others share theirs.
 */
const alone = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("tests", name).replaceAll("\\", "/"))
  .filter((path) => /from "[./]*\/work\.ts"|^\/\/ alone: /m.test(readFileSync(path, "utf8")));

const [src, dist] = ["src", "dist"].map((name) => join(import.meta.dirname, name)) as [string, string];

/**
 * What was just built is tested in place of the sources it was built from: Node loads its modules itself, and runs them at their own speed.
 * The command line's are not among them, which is built into a few files.
 */
const built = {
  name: "built",
  enforce: "pre" as const,
  resolveId(source: string, importer: string | undefined) {
    if (importer === undefined || !/^\.{1,2}\/.*\.ts$/.test(source)) return undefined;
    const from = relative(src, resolve(dirname(importer), source));
    const module = join(dist, from.replace(/\.ts$/, ".js"));
    return from.startsWith("..") || from.startsWith("cli") || !existsSync(module) ? undefined : module;
  },
};

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page is waited for may take long beside tests that use all cores; the second that is usual is no measure of it.
    expect: { poll: { timeout: 30_000 } },
    // As many as there are cores; one less would leave half of two cores idle.
    maxWorkers: "100%",
    server: { deps: { external: [/\/dist\/.*\.js$/] } },
    projects: [
      {
        extends: true,
        plugins: mode === "built" ? [built] : [],
        test: { name: "shared", include: [all], exclude: alone, isolate: false },
      },
      // Threads and processes that tests end themselves do so in their own time: what fails is tried once more, and a fault fails twice.
      { extends: true, test: { name: "alone", include: alone, isolate: true, retry: 1 } },
    ],
  },
}));
