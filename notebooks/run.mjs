// node run.mjs [--write | --install] [--report FILE]: see run.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { command, output, Unavailable } from "./running/command.mjs";
import { findJupyter } from "./running/jupyter.mjs";
import { asCommitted, differences, readNotebook } from "./running/outputs.mjs";
import { typeProblems } from "./running/types.mjs";

const folder = import.meta.dirname;
const project = dirname(folder);
const { values: asked } = parseArgs({
  options: { write: { type: "boolean" }, install: { type: "boolean" }, report: { type: "string" } },
});
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".ipynb"))
  .sort();
const work = mkdtempSync(join(tmpdir(), "recount-notebooks-"));

/** Longest for one notebook, in seconds; they take about five. */
const longest = 120;

/** So often is a notebook run at most: a message of Deno's kernel may come after the one that ends a cell, and is lost to nbconvert. */
const attempts = 10;

try {
  if (asked.install) installOnly();
  else runAll();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What the notebooks need of npm; where that cannot be had, it is said, and is no failure. */
function installOnly() {
  try {
    installPackages();
    console.log("the packages of notebooks/ are installed");
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(`skipped: ${error.message}`);
  }
}

function runAll() {
  const results = report();
  for (const { name, status, why } of results) console.log(`${status}: ${name}${why ? `: ${why}` : ""}`);
  const count = (status) => results.filter((each) => each.status === status).length;
  console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
  if (asked.report) writeFileSync(asked.report, JSON.stringify(results));
  process.exitCode = count("failed") > 0 ? 1 : 0;
}

/** What became of each notebook. */
function report() {
  try {
    if (!existsSync(join(project, "dist/index.node.js"))) throw new Error("dist/ is missing: npm run build");
    installPackages();
    const jupyter = findJupyter(folder);
    const wrong = typeProblems(folder, project, names);
    const environment = kernel();
    return names.map((name) => {
      const types = wrong.filter((line) => line.includes(name.replace(/\.ipynb$/, ".ts")));
      if (types.length > 0) return failed(name, types.join("\n"));
      return asked.write ? written(name, jupyter, environment) : held(name, jupyter, environment);
    });
  } catch (error) {
    const status = error instanceof Unavailable ? "skipped" : "failed";
    return names.map((name) => ({ name, status, why: error.message }));
  }
}

function failed(name, why) {
  return { name, status: "failed", why };
}

/** The packages of the lock file, where they are not there as it says. */
function installPackages() {
  const installed = join(folder, "node_modules/.notebooks-lock.json");
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  // Scripts are left out: none is needed, and some of them would fetch.
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  command("npm", options, { cwd: folder, seconds: 240, unavailable: "the packages of notebooks/ cannot be installed" });
  writeFileSync(installed, lock);
}

/** Deno's kernel in a folder of its own, so that neither the user's kernels nor the user's settings take part. */
function kernel() {
  const deno = join(folder, "node_modules/.bin/deno");
  const own = { DENO_DIR: join(work, "deno"), DENO_NO_UPDATE_CHECK: "1", DENO_NO_PROMPT: "1" };
  command(deno, ["jupyter", "--install"], { env: { ...process.env, ...own, HOME: work }, seconds: 60 });
  return {
    ...process.env,
    ...own,
    NO_COLOR: "1",
    RECOUNT_LANG: "vi",
    JUPYTER_DATA_DIR: join(work, dataFolder()),
    JUPYTER_CONFIG_DIR: join(work, "config"),
    JUPYTER_RUNTIME_DIR: join(work, "runtime"),
    IPYTHONDIR: join(work, "ipython"),
  };
}

/** Where below a home Jupyter keeps kernels. */
function dataFolder() {
  return process.platform === "darwin" ? "Library/Jupyter" : ".local/share/jupyter";
}

/** Holds a notebook against the committed file: each cell shows what is there in some run, and in none anything else. */
function held(name, jupyter, env) {
  const committed = readNotebook(join(folder, name));
  let missing = committed.cells.map(({ id }) => ({ id }));
  for (let attempt = 0; attempt < attempts && missing.length > 0; attempt++) {
    const now = executed(name, jupyter, env);
    if ("why" in now) return now;
    const unlike = differences(committed, now);
    if (unlike.some(({ lost }) => !lost)) return stale(name, unlike);
    missing = unlike.filter(({ id }) => missing.some((each) => each.id === id));
  }
  return missing.length === 0 ? { name, status: "passed" } : stale(name, missing);
}

/** Writes what a notebook shows: of each cell what it showed in full, once two runs have shown it and none anything else. */
function written(name, jupyter, env) {
  let fullest;
  let once = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const now = executed(name, jupyter, env);
    if ("why" in now) return now;
    const before = fullest ?? now;
    const [less, more] = [differences(before, now), differences(now, before)];
    const other = less.filter(({ id, lost }) => !lost && !more.some((each) => each.id === id && each.lost));
    if (other.length > 0)
      return failed(name, ["shows something else at each run", ...other.map(({ told }) => told)].join("\n"));
    const isFuller = ({ id }) => more.some((each) => each.id === id && each.lost);
    const isAgain = ({ id }) => fullest !== undefined && !less.some((each) => each.id === id);
    once = now.cells
      .filter((cell) => isFuller(cell) || (!isAgain(cell) && (fullest === undefined || once.includes(cell.id))))
      .map(({ id }) => id);
    fullest = { ...before, cells: before.cells.map((cell, at) => (isFuller(cell) ? now.cells[at] : cell)) };
    if (attempt > 0 && once.length === 0) {
      writeFileSync(join(folder, name), `${JSON.stringify(fullest, undefined, 1)}\n`);
      return { name, status: "passed", why: "written" };
    }
  }
  return failed(name, `no two runs showed the same of ${once.join(", ")}`);
}

function stale(name, unlike) {
  const told = unlike.map((each) => each.told);
  return failed(name, ["what it shows is no longer what is committed (notebooks/run --write)", ...told].join("\n"));
}

/** A notebook with what it shows when it is run from its beginning, or why it could not be. */
function executed(name, jupyter, env) {
  const options = ["--to", "notebook", "--execute", `--ExecutePreprocessor.timeout=${longest}`];
  const ran = output(jupyter, [...options, "--output-dir", work, name], {
    cwd: folder,
    env,
    seconds: longest + 60,
  });
  if (ran.status !== 0) return failed(name, ran.err.trim().split("\n").slice(-30).join("\n"));
  return asCommitted(readNotebook(join(work, name)));
}
