// npm run fuzz -- [runs] [format…]: reads changed copies of sample files of each format and counts what must not happen: an
// exception, more than 20 s, a message of several lines. Changes know the format: elements of XML and HTML, objects of a PDF,
// records of a zip file. Needs a build. Every change follows from its number, so that a failure can be had again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { changed } from "./changes.mjs";
import { samples } from "./samples.mjs";

const longest = 20_000;

if (isMainThread) await watch(Number(process.argv[2] ?? 600), process.argv.slice(3));
else await work();

async function watch(runs, formats) {
  const failures = [];
  let total = 0;
  for (const format of formats.length > 0 ? formats : Object.keys(samples)) {
    const counts = { read: 0, refused: 0, failed: 0, hung: 0, slowest: 0 };
    for (let from = 0; from < runs; ) from = await stretch(format, from, runs, counts, failures);
    total += runs;
    console.log(`${format}: ${runs} runs, ${JSON.stringify(counts)}`);
  }
  for (const failure of failures.slice(0, 20)) console.log(failure);
  console.log(`${total - failures.length} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Runs until all are done or one hangs; says where to go on. */
function stretch(format, from, to, counts, failures) {
  return new Promise((done) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { format, from, to },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let [at, since] = [from, Date.now()];
    const stop = (next) => {
      clearInterval(timer);
      void worker.terminate();
      done(next);
    };
    const timer = setInterval(() => {
      if (Date.now() - since < longest) return;
      counts.hung++;
      failures.push(`${format} ${at}: more than ${longest / 1000} s`);
      stop(at + 1);
    }, 500);
    worker.on("message", ({ run, outcome, ms, why }) => {
      if (outcome !== undefined) {
        counts[outcome]++;
        counts.slowest = Math.max(counts.slowest, ms);
        if (outcome === "failed") failures.push(`${format} ${run}: ${why}`);
      }
      [at, since] = [run + 1, Date.now()];
      if (at >= to) stop(to);
    });
    worker.on("error", (error) => {
      counts.failed++;
      failures.push(`${format} ${at}: ${error.message}`);
      stop(at + 1);
    });
  });
}

async function work() {
  const { format, from, to } = workerData;
  const { documentReaders } = await import("../../dist/documents/readers.node.js");
  const { problemSentence } = await import("../../dist/words/problem-sentence.js");
  const { marked } = await import("../../dist/report/marked/writers.node.js");
  const reader = documentReaders.find(({ id }) => id === format);
  const sample = samples[format]((name) => Uint8Array.from(readFileSync(join(import.meta.dirname, "../..", name))));
  for (let run = from; run < to; run++) {
    const start = Date.now();
    const report = (outcome, why) => parentPort.postMessage({ run, outcome, ms: Date.now() - start, why });
    try {
      const bytes = await changed(format, sample, run);
      const found = await reader.read({ name: `a.${format}`, path: `a.${format}`, bytes });
      if ("problem" in found) {
        const sentence = problemSentence(found.problem, "en");
        report(/\n|^\s+at /m.test(sentence) ? "failed" : "refused", sentence);
        continue;
      }
      const { document } = found;
      const wrong = document.blocks.some(({ spans }) =>
        spans.some(({ start: s, end }) => s < 0 || end > document.text.length || s > end),
      );
      if (wrong) throw new Error("a block beyond the text");
      await givenBack(marked, reader, bytes, document);
      report("read");
    } catch (error) {
      report(
        "failed",
        error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" | ") : String(error),
      );
    }
  }
}

/** A file that could be read can be marked, where its format holds marks, and reads the same with them; or a problem says why not. */
async function givenBack(marked, reader, bytes, document) {
  const marks = [...document.text.matchAll(/\d+/g)].slice(0, 40).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: "inconsistent",
    lines: ["a < b & c"],
  }));
  let given;
  try {
    given = await marked(reader.id, "a", { bytes, document, marks, lang: "en" });
  } catch (error) {
    if (error instanceof Error && error.name === "ProblemError") return;
    throw error;
  }
  if (!given) return;
  const again = await reader.read({ name: "a", path: `a.${reader.id}`, bytes: given });
  if ("problem" in again) throw new Error(`marked, it cannot be read: ${again.problem.found}`);
  if (again.document.text !== document.text) throw new Error("marked, it reads otherwise");
}
