import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./built.ts";

const root = join(import.meta.dirname, "../..");

/** The files of a folder and all below it, by path. */
function tree(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

test("reports/ is what recount makes of the data sets today (npm run reports brings it up to date)", () => {
  const folder = temporaryFolder();
  const script = join(root, "scripts/reports.mjs");
  const ran = spawnSync(process.execPath, [script, folder], { cwd: root, encoding: "utf8" });
  expect(ran.status, ran.stderr).toBe(0);
  const [made, kept] = [tree(folder), tree(join(root, "reports"))];
  expect(Object.keys(kept)).toEqual(Object.keys(made));
  for (const [path, content] of Object.entries(made)) expect(kept[path] === content, path).toBe(true);
});
