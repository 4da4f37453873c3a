import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./built.ts";

const root = join(import.meta.dirname, "../..");
const blocks = [...readFileSync(join(root, "docs/python-and-r.md"), "utf8").matchAll(/```(python|r)\n(.*?)```/gs)];
const programs: Readonly<Record<string, readonly string[]>> = { python: ["python3", "-c"], r: ["Rscript", "-e"] };

/** Why a block cannot be run here: its language is not installed, or a package that it takes in. */
function missing(language: string, code: string): string | undefined {
  const [program = "", flag = ""] = programs[language] ?? [];
  if (spawnSync(program, ["--version"]).status !== 0) return `${program} is not installed`;
  const needs = language === "python" && code.includes("duckdb") ? "duckdb" : undefined;
  if (needs === undefined || spawnSync(program, [flag, `import ${needs}`]).status === 0) return undefined;
  return `the Python package ${needs} is not installed`;
}

const said = [/\d+ claims, \d+ inconsistent/, /\d+ comparisons/, /\d+ comparisons/];

for (const [at, [, language = "", code = ""]] of blocks.entries()) {
  const reason = missing(language, code);
  const name = `block ${at + 1} of docs/python-and-r.md (${language})`;
  test.skipIf(reason !== undefined)(reason === undefined ? name : `${name} (skipped: ${reason})`, () => {
    const folder = temporaryFolder();
    cpSync(join(root, "datasets"), join(folder, "datasets"), { recursive: true });
    const command = join(folder, "recount");
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/cli/recount.node.js")}" "$@"\n`);
    chmodSync(command, 0o755);
    const [program = "", flag = ""] = programs[language] ?? [];
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
    const ran = spawnSync(program, [flag, code], { cwd: folder, env, encoding: "utf8" });
    expect(ran.status, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(said[at] ?? /$^/);
  });
}
