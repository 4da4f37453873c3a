// How often readings agree with ordinary text, by rule and by the odds that they are given: the half that rules are made with beside the
// half that nobody reads. A rule that agrees on the one and not on the other does not travel.
// node bench/reading/agreement.mjs DOCS.jsonl[.gz]…
import { linkOdds } from "../../dist/audit/odds/link-odds.js";
import { slipRate } from "../../dist/audit/odds/rates.js";
import { documentsOf, isHeldOut, stretchesWithReadings } from "./readings.mjs";

/** Counts of the readings of documents, those that come nowhere near too: by kind and strength, and firm ones by tenths of their odds. */
export function agreementOf(files) {
  const tables = { rules: new Map(), bins: new Map() };
  for (const document of documentsOf(files)) {
    const half = isHeldOut(document.id) ? "unseen" : "dev";
    for (const { candidates, siblings } of stretchesWithReadings(document))
      for (const one of candidates)
        if (one.evaluation || one.reading.tries !== 0) enter(tables, one, half, siblings(one));
  }
  return tables;
}

function enter({ rules, bins }, { claim, reading, features, agrees, chance }, half, siblings) {
  const odds = linkOdds(features, siblings);
  const p = odds / (1 + odds);
  const expected = p * (1 - slipRate) + (1 - p) * chance;
  count(rules, `${reading.kind ?? claim.kind} ${reading.strength}`, half, agrees, expected);
  if (reading.strength === "possible") return;
  const bin = Math.min(9, Math.floor(p * 10)) / 10;
  count(bins, `p ${bin.toFixed(1)} to ${(bin + 0.1).toFixed(1)}`, half, agrees, expected);
}

function count(table, key, half, agrees, expected) {
  const row = table.get(key) ?? { dev: { n: 0, agree: 0, expected: 0 }, unseen: { n: 0, agree: 0, expected: 0 } };
  table.set(key, row);
  row[half].n++;
  row[half].agree += agrees ? 1 : 0;
  row[half].expected += expected;
}

/** Fewer readings than this say nothing of a rule. */
const fewest = 20;

/** Lines of a table: how many readings each half has, how many should agree by their odds, and how many do. */
export function linesOf(table, title) {
  const head = `${title.padEnd(24)}${["dev", "expected", "agree", "unseen", "expected", "agree"].map((word) => word.padStart(10)).join("")}`;
  const rows = [...table].filter(([, { dev, unseen }]) => dev.n >= fewest && unseen.n >= fewest);
  const sorted = rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return [head, ...sorted.map(([key, { dev, unseen }]) => `${key.padEnd(24)}${columns(dev)}${columns(unseen)}`)];
}

function columns({ n, agree, expected }) {
  return [String(n), (expected / n).toFixed(2), (agree / n).toFixed(2)].map((text) => text.padStart(10)).join("");
}

/** Prints both tables. */
export function printAgreement(files) {
  const { rules, bins } = agreementOf(files);
  for (const line of [...linesOf(bins, "firm, by odds"), "", ...linesOf(rules, "rule")]) console.log(line);
}

if (process.argv[1] === import.meta.filename) printAgreement(process.argv.slice(2));
