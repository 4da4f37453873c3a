// npm run bench: how fast recount is, as ratios and rates that compare across machines. Aims in brackets.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { audit } from "../dist/audit/audit.js";
import { readText } from "../dist/documents/read-text.js";

const root = join(import.meta.dirname, "..");
const sample = join(root, "datasets/an-giang-2024-h1/report.txt");
const seed = join(root, "../shared/seeds/an-giang-616-BC-UBND-2024.txt");

warm();
cold();
throughput();
documents();
hostileTexts();
forecasts();
pages();
await readings();

/** One report, read and audited again and again in this process. */
function warm() {
  const path = existsSync(seed) ? seed : sample;
  if (path === sample) console.log("(../shared is not here: the sample report instead of the real one)");
  const text = readFileSync(path, "utf8");
  const times = repeat(60, () => audit(readText(basename(path), text), { lang: "vi" }));
  const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(0);
  console.log(`one report of ${kilobytes} kB, warm: ${median(times.slice(20)).toFixed(1)} ms [< 20 ms]`);
}

/** The command line from a cold start against a bare node, in turns. */
function cold() {
  const cli = join(root, "dist/cli/recount.node.js");
  const bare = [];
  const whole = [];
  for (let run = 0; run < 15; run++) {
    bare.push(timed(() => node("-e", "0")));
    whole.push(timed(() => node(cli, "audit", sample, "--fail-on", "never")));
  }
  const [low, high] = [median(bare), median(whole)];
  const ratio = (high / low).toFixed(2);
  console.log(`the command line, cold: ${ratio} x a bare node (${high.toFixed(0)} / ${low.toFixed(0)} ms) [< 2.5 x]`);
}

/** Texts made of the sample's paragraphs, and one that is all one line, each in a process of its own, by the processor's time. */
function throughput() {
  let last;
  for (const megabytes of [1, 2, 4, 8, 16]) last = measured(megabytes, "lines", last);
  measured(8, "line", undefined);
}

/** Prints the rate of one text, and how many times longer it took than the one of half its size. */
function measured(megabytes, shape, half) {
  const { rate, memory, numbers, seconds } = json(join(root, "bench/throughput.mjs"), sample, String(megabytes), shape);
  const ratio = half === undefined ? "" : `, ${(seconds / half).toFixed(2)} x the one of half its size [< 2.2]`;
  const figures = `${rate.toFixed(1)} MB/s [> 5], memory ${memory.toFixed(1)} x the text [< 12]`;
  const name = shape === "line" ? " on one line" : "";
  console.log(`${String(megabytes).padStart(2)} MB${name}, ${numbers} numbers: ${figures}${ratio}`);
  return seconds;
}

/** The sample report 350 times in one process, as a call with many files reads them. */
function documents() {
  const text = readFileSync(sample, "utf8");
  const [time] = repeat(1, () => {
    for (let at = 0; at < 350; at++) audit(readText(`report-${at}.txt`, text), { lang: "vi" });
  });
  console.log(`350 reports in one call: ${(time / 1000).toFixed(1)} s [< 5 s]`);
}

/** Texts that are made to be slow to read, at two sizes. */
function hostileTexts() {
  const script = join(root, "bench/hostile-text.mjs");
  for (const name of json(script)) {
    const [half, whole] = [500_000, 1_000_000].map((size) => json(script, name, String(size)));
    const ratio = (whole.seconds / half.seconds).toFixed(2);
    console.log(`1 MB, ${name}: ${whole.seconds.toFixed(1)} s, ${ratio} x half of it [< 2.2]`);
  }
}

/** How often readings agree with ordinary text, by rule and by odds: the half that rules are made with beside the half that is not read. */
async function readings() {
  const files = ["press", "articles", "news"].map((name) => join(root, `../shared/corpus/ordinary/${name}.jsonl.gz`));
  if (!files.every(existsSync)) {
    console.log("(../shared is not here: how readings agree with ordinary text is not measured)");
    return;
  }
  const { printAgreement } = await import("./reading/agreement.mjs");
  console.log("how often readings agree with ordinary text (bench/reading)");
  printAgreement(files);
}

/** What a script of the bench prints. */
function json(script, ...args) {
  const ran = node(script, ...args);
  if (ran.status !== 0) throw new Error(`${basename(script)} ${args.join(" ")}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

/** Monthly series of ten years, forecast a year ahead in a process of its own. */
function forecasts() {
  const ran = node(join(root, "bench/forecast/speed.mjs"));
  if (ran.status !== 0) throw new Error(`forecasts: ${ran.stderr}`);
  console.log(
    `1,000 monthly series of 120 points: ${JSON.parse(ran.stdout).rate.toFixed(0)} a second on one core [> 200]`,
  );
}

function node(...args) {
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

function repeat(times, work) {
  return Array.from({ length: times }, () => timed(work));
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Pages of many findings, in a process of its own. */
function pages() {
  const ran = node(join(root, "bench/page.mjs"));
  if (ran.status !== 0) throw new Error(`pages: ${ran.stderr}`);
  console.log(ran.stdout.trimEnd());
}
