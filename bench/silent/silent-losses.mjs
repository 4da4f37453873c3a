// node bench/silent/silent-losses.mjs [--changed N] [--from SEED] [--keep FOLDER] [--python PATH] FOLDER…: reads every table of data (.csv, .tsv, .xlsx, .ods) in folders, and N
// changed copies of each as the fuzzer makes them, with recount and with readers that are not its own (independent.py: Python's csv, openpyxl,
// odfpy). Where recount takes fewer rows of figures than they find, or of a changed copy a smaller part of the figures than they do,
// it has to refuse the file or say so: figures of a column that it tells to be one of names (`dimension is annual_plan`) are there as names. What
// it loses in silence is named, and with --keep copied into a folder, and the status is 1. Copies of other seeds (--from) are others. Needs a
// build, and that of the fuzzer: node scripts/fuzz/build.mjs.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { bitten } from "../../scripts/fuzz/changes/bytes.mjs";
import { withParts } from "../../scripts/fuzz/changes/package.mjs";
import { table } from "../../scripts/fuzz/changes/table.mjs";
import { randomOf } from "../../scripts/fuzz/random.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: "string", default: "0" },
    from: { type: "string", default: "0" },
    keep: { type: "string" },
    python: { type: "string", default: "python3" },
  },
});
const largest = 5 * 2 ** 20;
/** A changed copy may lose so much of the figures by a changed name, a year made of a figure, a row that is a header now. */
const leastKept = 0.8;
const { loadDataset } = await import("../../dist/datasets/load.node.js");
/** Of a changed copy what it is a copy of. */
const originals = new Map();
const folder = mkdtempSync(join(tmpdir(), "recount-silent-"));
try {
  await compared(await prepared());
} finally {
  rmSync(folder, { recursive: true });
}

/** The paths of all files, and of changed copies beside them. */
async function prepared() {
  const found = positionals.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:csv|tsv|xlsx|ods)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const paths = [];
  for (const [at, path] of found.entries()) {
    const bytes = Uint8Array.from(readFileSync(path));
    if (bytes.length > largest) continue;
    paths.push(path);
    const first = Number(values.from);
    for (let number = first; number < first + Number(values.changed); number++) {
      const random = randomOf(1000 * at + number);
      const copy = join(folder, `${at}-${number}-${basename(path)}`);
      writeFileSync(copy, await changed(bytes, extname(path), random));
      paths.push(copy);
      originals.set(copy, path);
    }
  }
  return paths;
}

function changed(bytes, ending, random) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (ending === ".xlsx" || ending === ".ods")
    return !isZip || random() < 0.2 ? bitten(bytes, random) : withParts(bytes, random);
  return random() < 0.1 ? bitten(bytes, random) : table(new TextDecoder().decode(bytes), random);
}

async function compared(paths) {
  const { stdout } = spawnSync(values.python, [join(import.meta.dirname, "independent.py")], {
    input: paths.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const counts = {
    files: 0,
    "read by nobody else": 0,
    refused: 0,
    "as many rows": 0,
    "fewer, and says so": 0,
    silent: 0,
  };
  const before = new Map();
  for (const { path, rows, cells, error } of stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))) {
    counts.files++;
    if (error !== undefined) {
      counts["read by nobody else"]++;
      continue;
    }
    const took = await taken(path);
    const original = before.get(originals.get(path));
    before.set(path, { cells, took });
    if (took === undefined) counts.refused++;
    else if (took.rows >= rows && took.figures >= Math.min(cells, expected(cells, original))) counts["as many rows"]++;
    else if (took.says > 0) counts["fewer, and says so"]++;
    else {
      counts.silent++;
      if (values.keep) {
        mkdirSync(values.keep, { recursive: true });
        copyFileSync(path, join(values.keep, basename(path)));
      }
      console.log(
        `${path}: ${took.rows} rows and ${took.figures} figures taken, ${rows} and ${cells} by another reader, nothing said`,
      );
    }
  }
  console.log(JSON.stringify(counts));
  if (counts.silent > 0) process.exitCode = 1;
}

/** How many figures of a copy recount has to take, if it takes the same part of them as of the original. */
function expected(cells, original) {
  if (!original?.took || original.cells === 0) return 0;
  return leastKept * original.took.figures * Math.min(1, cells / original.cells);
}

/** A row that counts columns, and columns of references, are guesses that say what is left out. */
function leavesOut({ what }) {
  return what === "numbering" || what === "ignored";
}

/** How many figures are in the names of others, of columns that are told to hold names: each once a row, however many figures it names there. */
function asNames({ observations, indicators, areas }, guesses) {
  const isTold = (what) => guesses.some((guess) => guess.what === what);
  const figuresIn = (name) => name.split(/ · | \/ |: |=/).filter((piece) => /^[-+(]?\d[\d.,]*\)?\s?%?$/.test(piece));
  const isNamed = isTold("dimension") || isTold("indicator");
  const inIndicators = indicators.map(({ names }) => (isNamed ? figuresIn(names.en) : []));
  const inAreas = areas.map(({ names }) => (isTold("area") ? figuresIn(names.en) : []));
  const found = new Set();
  for (const [at, line] of observations.line.entries())
    for (const figure of [...inIndicators[observations.indicator[at]], ...inAreas[observations.area[at]]])
      found.add(`${line} ${figure}`);
  return found.size;
}

/** How many rows and figures recount takes, and how many things it says of them; undefined where it refuses the file. */
async function taken(path) {
  try {
    const { rows, diagnostics, guesses, panel } = await loadDataset(path);
    const figures = panel.observations.value.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
    return {
      rows,
      figures: figures + panel.reported.length + asNames(panel, guesses),
      says: diagnostics.length + guesses.filter(leavesOut).length,
    };
  } catch (error) {
    if (error.name === "ProblemError") return undefined;
    throw error;
  }
}
