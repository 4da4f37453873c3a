// node bench/linear/linear.mjs [name…]: what every reader and several commands cost at 1, 2, 4 and 8 MB of their worst known inputs (inputs.mjs), in
// seconds of the processor, each size in a process of its own. Twice the input may cost 2.2 times as much; what costs more is named, and the
// status is 1. What is refused at a limit has no ratio, and it is said: inputs are cut to stay within the limits, but for those made to meet one. Needs a build. MEGABYTES=1,2 for other sizes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inputs } from "./inputs.mjs";

const sizes = (process.env.MEGABYTES ?? "1,2,4,8").split(",").map(Number);
const most = 2.2;

if (process.argv[2] === "--one") await one(process.argv[3], Number(process.argv[4]));
else measured(process.argv.slice(2));

function measured(names) {
  for (const name of names.length > 0 ? names : Object.keys(inputs)) {
    const seconds = [];
    for (const size of sizes) {
      const args = [import.meta.filename, "--one", name, String(size * 2 ** 20)];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) {
        console.log(`${name}, ${size} MB: ${stderr.split("\n").slice(-8).join(" ")}`);
        process.exitCode = 1;
        break;
      }
      seconds.push(JSON.parse(stdout.split("\n").at(-2)));
    }
    const steps = seconds.slice(1).map((step, at) => ({ ...step, from: seconds[at] }));
    // What is refused costs what comes before the limit, whatever its size.
    const ratios = steps.flatMap(({ cpu, ended, from }) => (ended || from.ended ? [] : [cpu / from.cpu]));
    const bad = ratios.some((ratio) => ratio > most) ? "  NOT LINEAR" : "";
    if (bad) process.exitCode = 1;
    const told = seconds.map(({ cpu, ended }) => `${cpu.toFixed(1)} s${ended ? ` (${ended})` : ""}`).join(", ");
    const times = ratios.map((ratio) => ratio.toFixed(2)).join(", ");
    const stopped = seconds.filter(({ ended }) => ended).length;
    const limit = stopped > 0 ? `; stops at a limit at ${stopped} of ${seconds.length} sizes` : "";
    console.log(`${name}: ${told}; times ${times || "none"}${limit}${bad}`);
  }
}

/** Makes the files of one input, and does with them what it is for, in this process; prints what it took. */
async function one(name, size) {
  const folder = mkdtempSync(join(tmpdir(), "recount-linear-"));
  const { args, ...file } = inputs[name](size);
  const files = file.files ?? { [`a.${file.ending}`]: file };
  for (const [each, content] of Object.entries(files)) writeFileSync(join(folder, each), await bytesOf(content));
  process.chdir(folder);
  const done = args ? await command(args) : () => reading(Object.keys(files)[0]);
  const start = process.cpuUsage();
  const ended = await done();
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ cpu: (user + system) / 1e6, ended }));
  rmSync(folder, { recursive: true });
}

async function bytesOf({ text, bytes, sample, parts }) {
  if (text !== undefined) return text;
  if (bytes !== undefined) return bytes;
  const { openArchive } = await import("../../dist/model/encoding/zip-archive.js");
  const { patchArchive } = await import("../../dist/report/marked/patch-archive.js");
  const archive = openArchive(Uint8Array.from(readFileSync(join(import.meta.dirname, "../..", sample))));
  const encoded = Object.entries(parts).map(([part, body]) => [part, new TextEncoder().encode(body)]);
  return patchArchive(archive, new Map(encoded));
}

/** Reads a file by its ending; how that ended where it was refused. */
async function reading(path) {
  const { loadText } = await import("../../dist/documents/load.node.js");
  const { loadDataset } = await import("../../dist/datasets/load.node.js");
  if (/\.(?:txt|md|html|docx|odt|pptx|pdf)$/.test(path)) return (await loadText(path)).problem?.code ?? "";
  try {
    await loadDataset(path);
    return "";
  } catch (error) {
    if (error.name !== "ProblemError") throw error;
    return error.problem.code;
  }
}

/** A whole command, without what it prints; its modules are loaded before. */
async function command(args) {
  const { run } = await import("../../dist/cli/run.node.js");
  return async () => {
    const [out, error] = [process.stdout.write, process.stderr.write];
    process.stdout.write = process.stderr.write = (_, encoding, after) => {
      (typeof encoding === "function" ? encoding : after)?.();
      return true;
    };
    const status = await run(args);
    [process.stdout.write, process.stderr.write] = [out, error];
    return status === 2 ? "status 2" : "";
  };
}
