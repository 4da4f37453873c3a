// node throughput.mjs REPORT MEGABYTES: reads and audits one text of that size, made of the report's paragraphs in a
// random but fixed order, and prints its rate and how much the process grew over it, as JSON.
import { readFileSync } from "node:fs";
import { audit } from "../dist/audit/audit.js";
import { readText } from "../dist/documents/read-text.js";

const [report, megabytes] = process.argv.slice(2);
const paragraphs = readFileSync(report, "utf8").split("\n\n");
const bytes = Number(megabytes) * 1e6;
const text = textOf(bytes);

const before = process.memoryUsage.rss();
const start = performance.now();
const result = audit(readText("bench.txt", text), { lang: "vi" });
const seconds = (performance.now() - start) / 1000;
const growth = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ rate: bytes / 1e6 / seconds, memory: growth / bytes, numbers: result.summary.numbers }));

function textOf(size) {
  const chosen = [];
  let state = 1;
  for (let length = 0; length < size; ) {
    state = (state * 48271) % 2147483647;
    const paragraph = paragraphs[state % paragraphs.length];
    chosen.push(paragraph);
    length += Buffer.byteLength(paragraph) + 2;
  }
  // Through a buffer, so that the text is one flat string, as it is when it comes from a file.
  return Buffer.from(chosen.join("\n\n")).toString();
}
