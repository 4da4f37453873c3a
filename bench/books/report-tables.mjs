// Slips planted in the confirmed sums of tables of annual reports, each as a page of Markdown: a figure ten times too large, a total 1,000 too large, two
// digits swapped. The file is one of TAT-QA (`dataset_raw/tatqa_dataset_dev.json`): a list of { table: { table: rows } }. Run after `npm run build`:
// node bench/books/report-tables.mjs FILE.json [--seed=3] [--list]
import { readFileSync } from "node:fs";
import { audit } from "../../dist/audit/audit.js";
import { readText } from "../../dist/documents/read-text.js";
import { drawing, swappedDigits } from "./books.mjs";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error("node bench/books/report-tables.mjs FILE.json [--seed=3] [--list]");
  process.exit(2);
}
const given = Object.fromEntries(rest.map((each) => [...each.replace(/^--/, "").split("="), ""].slice(0, 2)));
let pick;

const pageOf = ([head, ...rows]) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ").replace(/\s+/g, " ")} |\n`).join("");
const auditOf = (page) => audit(readText("t.md", page), { lang: "en" });

/** A printed number with its value changed, in the notation that it has. */
function rewritten(text, change) {
  const [number] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  if (number === undefined) return text;
  const places = number.split(".")[1]?.length ?? 0;
  const now = change(Number(number.replaceAll(",", "")), places).toFixed(places);
  const [whole, fraction] = now.split(".");
  const grouped = number.includes(",") || whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return text.replace(number, fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

const slips = {
  "figure tenfold": ({ reported, operands }) => [pick([reported, ...operands]), (value) => value * 10],
  "total and 1,000": ({ reported }) => [reported, (value) => value + 1000],
  "digits swapped": ({ reported, operands }) => [
    pick([reported, ...operands]),
    (value, places) => swappedDigits(value, places, pick),
  ],
};

const clean = { pages: 0, sums: 0, told: 0, doubtful: 0 };
const tallies = {};
for (const [at, { table }] of JSON.parse(readFileSync(file, "utf8")).entries()) {
  // Of each table by itself, so that what is told of one changes nothing in the next.
  ({ pick } = drawing(Number(given.seed ?? 3) + at * 7919));
  const page = pageOf(table.table);
  const before = auditOf(page);
  const sums = before.findings.filter(({ kind, verdict }) => kind === "sum" && verdict === "consistent");
  clean.pages++;
  clean.sums += sums.length;
  const count = (claims, verdict) => claims.filter((each) => each.verdict === verdict).length;
  clean.told += count(before.findings, "inconsistent");
  clean.doubtful += count(before.findings, "doubtful");
  if (sums.length === 0) continue;
  const kind = Object.keys(slips)[at % 3];
  const [{ id }, change] = slips[kind](pick(sums));
  const number = before.ledger.find((each) => each.id === id);
  if (!number) continue;
  const { start, end } = number;
  const now = rewritten(page.slice(start, end), change);
  const dirty = page.slice(0, start) + now + page.slice(end);
  if (dirty === page) continue;
  const { findings: claims } = auditOf(dirty);
  tallies[kind] ??= { of: 0, told: 0, doubtful: 0 };
  const own = tallies[kind];
  const isTold = count(claims, "inconsistent") > count(before.findings, "inconsistent");
  const isDoubted = !isTold && count(claims, "doubtful") > count(before.findings, "doubtful");
  own.of++;
  own.told += isTold ? 1 : 0;
  own.doubtful += isDoubted ? 1 : 0;
  if (given.list !== undefined && !isTold)
    console.log(`${at} ${kind} ${page.slice(start, end)} -> ${now}, ${isDoubted ? "doubtful" : "not told"}\n${dirty}`);
}
const all = Object.values(tallies);
const sum = (of) => all.reduce((total, each) => total + each[of], 0);
for (const [kind, { of, told, doubtful }] of Object.entries(tallies))
  console.log(`${kind}: ${told} of ${of} told, ${doubtful} doubtful`);
console.log(`all: ${sum("told")} of ${sum("of")} told, ${sum("doubtful")} doubtful`);
console.log(
  `as they are: ${clean.sums} sums confirmed in ${clean.pages} tables, ${clean.told} told, ${clean.doubtful} doubtful`,
);
