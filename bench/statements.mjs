// Statements of companies as texts, of which some have a planted error (FinVerBench's `data/benchmark/benchmark_rounded.json`, of
// SiluPanda/finverification-bench): how many are told or in doubt.
// Run after `npm run build`: node bench/statements.mjs FILE.json [--list]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { audit } from "../dist/audit/audit.js";
import { readText } from "../dist/documents/read-text.js";

const [file, list] = process.argv.slice(2);
if (!file) {
  console.error("node bench/statements.mjs FILE.json [--list]");
  process.exit(2);
}
const isHeld = (id) => BigInt(`0x${createHash("sha1").update(id).digest("hex")}`) % 2n === 1n;
const tallies = new Map();
for (const { instance_id: id, formatted_statements: text, ground_truth: truth } of JSON.parse(
  readFileSync(file, "utf8"),
)) {
  const { findings: claims } = audit(readText(`${id}.txt`, text), { lang: "en" });
  const of = (verdict) => claims.filter((claim) => claim.verdict === verdict);
  const key = `${truth.has_error ? "with an error" : "clean"}, ${isHeld(id) ? "held-out half" : "other half"}`;
  const own = tallies.get(key) ?? { of: 0, told: 0, doubtful: 0, consistent: 0 };
  tallies.set(key, own);
  own.of++;
  own.told += of("inconsistent").length > 0 ? 1 : 0;
  own.doubtful += of("inconsistent").length === 0 && of("doubtful").length > 0 ? 1 : 0;
  own.consistent += of("consistent").length;
  if (list)
    for (const each of [...of("inconsistent"), ...of("doubtful")]) console.log(id, each.verdict, each.explanation);
}
console.table(Object.fromEntries(tallies));
