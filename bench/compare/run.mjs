// npm run bench:compare -- [million rows…] [--rounds N] [--order series|month|none] [--only recount,floor]
// Three comparisons of every row of a made panel, by recount and by others, each in a process of its own and in turns.
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { contenders as all } from "./contenders.mjs";
import { makePanel, orders } from "./panel.mjs";

const longest = 15 * 60 * 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "3" },
    order: { type: "string", default: "series" },
    only: { type: "string" },
  },
});
const only = values.only?.split(",");
const contenders = only ? all.filter(({ name, isFloor }) => only.includes(isFloor ? "floor" : name)) : all;
const sizes = (positionals.length > 0 ? positionals : ["1", "5"]).map(Number);
const rounds = Number(values.rounds);
if (sizes.some((size) => !(size > 0)) || !(rounds > 0) || !(values.order in orders)) {
  console.error(`expected sizes in million rows, --rounds N, --order ${Object.keys(orders).join("|")}`);
  process.exit(2);
}

const folder = join(import.meta.dirname, "../../out/bench");
mkdirSync(folder, { recursive: true });
const growth = new Map(contenders.map(({ name }) => [name, []]));
console.log(`${cpus().length} processors, Node ${process.versions.node}, median of ${rounds} rounds`);
let disagreed = false;
for (const size of sizes) {
  const file = join(folder, `panel-${size}-${values.order}.parquet`);
  await makePanel(file, size, values.order);
  const runs = inTurns(file, size);
  print(size, file, runs);
  for (const { name, seconds } of runs) growth.get(name).push(seconds);
}
if (sizes.length > 1) printGrowth();
process.exit(disagreed ? 1 : 0);

/** Round after round, so that what else the machine does falls on all of them. */
function inTurns(file, size) {
  const runs = contenders.map((each) => ({ ...each, samples: [], skipped: skipReason(each, size) }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) if (!run.skipped) sample(run, file);
  }
  return runs.map((run) => ({
    ...run,
    seconds: median(run.samples.map(({ seconds }) => seconds)),
    processor: median(run.samples.map(({ processor }) => processor)),
    megabytes: Math.max(...run.samples.map(({ megabytes }) => megabytes)),
    sums: run.samples[0]?.sums,
  }));
}

function skipReason({ atMost: [most, why] = [Number.POSITIVE_INFINITY, ""] }, size) {
  return size > most ? why : undefined;
}

function sample(run, file) {
  const { status, signal, stdout, stderr } = spawnSync(run.command, [run.file, file], {
    encoding: "utf8",
    timeout: longest,
  });
  if (status === 0) run.samples.push(JSON.parse(stdout));
  else run.skipped = reasonOf(run, signal, stderr ?? "");
}

function reasonOf({ needs, command }, signal, stderr) {
  if (signal)
    return signal === "SIGTERM"
      ? `not done after ${longest / 60000} minutes`
      : `ended by ${signal}, likely out of memory`;
  if (needs && stderr.includes(`Cannot find package '${needs}'`)) return "not installed: npm ci --prefix bench";
  if (/No module named|ENOENT/.test(stderr) || stderr === "")
    return `not installed: see bench/compare/README.md (${command})`;
  const lines = stderr.split("\n").filter((line) => /^\w*Error: |FATAL/.test(line));
  return (lines[0] ?? "failed").slice(0, 100);
}

function print(size, file, runs) {
  const own = runs.find(({ name }) => name === "recount");
  const floor = runs.find(({ isFloor }) => isFloor);
  const peers = runs.filter((run) => run !== own && run !== floor && !run.skipped);
  console.log(`\n${size} M rows, ${Math.round(statSync(file).size / 1e6)} MB, in order of ${values.order}\n`);
  console.log("| | seconds | x recount | processor s | peak MB | |\n|---|---:|---:|---:|---:|---|");
  for (const run of runs) {
    if (run.skipped) {
      console.log(`| ${run.name} | | | | | left out: ${run.skipped} |`);
      continue;
    }
    const agrees = run === floor || same(run.sums, own.sums);
    disagreed ||= !agrees;
    const figures = [run.seconds, run.seconds / own.seconds, run.processor].map((each) => each.toFixed(2));
    const note =
      run === floor
        ? "only scans the columns"
        : agrees
          ? "the same rows and sums"
          : `DIFFERS: ${JSON.stringify(run.sums)}`;
    console.log(`| ${run.name} | ${figures.join(" | ")} | ${Math.round(run.megabytes)} | ${note} |`);
  }
  if (!own || !floor || peers.length === 0) return;
  const best = Math.min(...peers.map(({ seconds }) => seconds));
  const [against, over] = [(best / own.seconds).toFixed(1), (own.seconds / floor.seconds).toFixed(1)];
  console.log(
    `\n${against} x faster than the best peer [> 2], ${over} x the floor [< 4], ${Math.round(own.megabytes)} MB [< 4096]`,
  );
}

/** As many rows with a value, and sums that differ by rounding only. */
function same(a, b) {
  return a.every(
    ({ count, sum }, at) => count === b[at].count && Math.abs(sum - b[at].sum) <= 1e-9 * Math.abs(b[at].sum),
  );
}

function printGrowth() {
  console.log(`\nseconds per million rows\n\n| | ${sizes.map((size) => `${size} M`).join(" | ")} |`);
  console.log(`|---|${sizes.map(() => "---:|").join("")}`);
  for (const [name, seconds] of growth) {
    const each = seconds.map((all, at) => (Number.isNaN(all) ? "" : (all / sizes[at]).toFixed(3)));
    console.log(`| ${name} | ${each.join(" | ")} |`);
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
