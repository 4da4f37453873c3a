import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const all = "tests/**/*.test.ts";
/** Tests that count work have their modules compiled while it is counted, so each such file has modules of its own; all others share theirs. */
const counting = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("tests", name).replaceAll("\\", "/"))
  .filter((path) => /from "[./]*\/work\.ts"/.test(readFileSync(path, "utf8")));

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As many as there are cores; one less would leave half of two cores idle.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "shared", include: [all], exclude: counting, isolate: false } },
      { extends: true, test: { name: "counted", include: counting, isolate: true } },
    ],
  },
});
