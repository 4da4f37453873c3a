// node throughput.mjs REPORT MEGABYTES [lines | line]: reads and audits one text of that size, made of the report's paragraphs in
// a random but fixed order, each on lines of its own or all on one, and prints its rate and how much the process grew over it, as
// JSON. The rate counts the time of the processor, so that what else runs on the machine does not.
import { readFileSync } from "node:fs";
import { audit } from "../dist/audit/audit.js";
import { readText } from "../dist/documents/read-text.js";

const [report, megabytes, shape = "lines"] = process.argv.slice(2);
const between = shape === "line" ? " " : "\n\n";
const paragraphs = readFileSync(report, "utf8")
  .split("\n\n")
  .map((paragraph) => (shape === "line" ? paragraph.replaceAll("\n", " ") : paragraph));
const bytes = Number(megabytes) * 1e6;
const text = textOf(bytes);

const before = process.memoryUsage.rss();
const start = process.cpuUsage();
const begun = performance.now();
const result = audit(readText("bench.txt", text), { lang: "vi" });
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const growth = process.resourceUsage().maxRSS * 1024 - before;
console.log(
  JSON.stringify({
    rate: bytes / 1e6 / seconds,
    seconds,
    elapsed: (performance.now() - begun) / 1000,
    memory: growth / bytes,
    numbers: result.summary.numbers,
  }),
);

function textOf(size) {
  const chosen = [];
  let state = 1;
  for (let length = 0; length < size; ) {
    state = (state * 48271) % 2147483647;
    const paragraph = paragraphs[state % paragraphs.length];
    chosen.push(paragraph);
    length += Buffer.byteLength(paragraph) + between.length;
  }
  // Through a buffer, so that the text is one flat string, as it is when it comes from a file.
  return Buffer.from(chosen.join(between)).toString();
}
