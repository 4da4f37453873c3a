import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output } from "./command.mjs";
import { readNotebook } from "./outputs.mjs";

/** What the project's compiler has to say of the notebooks' code, which Deno runs without looking at types. */
export function typeProblems(folder, project, names) {
  const cells = join(folder, "cells");
  rmSync(cells, { recursive: true, force: true });
  mkdirSync(cells);
  try {
    for (const name of names) writeFileSync(join(cells, name.replace(/\.ipynb$/, ".ts")), codeOf(join(folder, name)));
    const compiler = join(project, "node_modules/typescript/bin/tsc");
    const { status, out, err } = output(process.execPath, [compiler, "-p", folder], { cwd: folder, seconds: 120 });
    if (status === 0) return [];
    const problems = `${out}\n${err}`.split("\n").filter((line) => line.includes("error"));
    const inCells = problems.filter((line) => line.startsWith("cells/"));
    const other = problems.find((line) => !inCells.includes(line));
    if (inCells.length === 0 || other) throw new Error(`the notebooks do not compile: ${other ?? err}`);
    return inCells;
  } finally {
    rmSync(cells, { recursive: true, force: true });
  }
}

/** The code of a notebook as one module, its cells one after the other. */
function codeOf(path) {
  const code = readNotebook(path).cells.filter(({ cell_type }) => cell_type === "code");
  return code.map(({ source }) => (Array.isArray(source) ? source.join("") : source)).join("\n;\n");
}
