// Tables of annual reports as CSV files of one column each, as they are and with a slip planted in a figure of a total that holds: no other column
// vouches for the total. The file is one of TAT-QA (`dataset_raw/tatqa_dataset_dev.json`): a list of { table: { table: rows } }. Run after `npm run build`:
// node bench/books/single-columns.mjs FILE.json [--seed=3] [--list]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditPanel } from "../../dist/audit/dataset/audit-panel.js";
import { findingsOf } from "../../dist/audit/dataset/data-audit.js";
import { loadDataset } from "../../dist/datasets/load.node.js";
import { drawing, swappedDigits } from "./books.mjs";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error("node bench/books/single-columns.mjs FILE.json [--seed=3] [--list]");
  process.exit(2);
}
const given = Object.fromEntries(rest.map((each) => [...each.replace(/^--/, "").split("="), ""].slice(0, 2)));
const folder = mkdtempSync(join(tmpdir(), "recount-columns-"));
const path = join(folder, "t.csv");

/** A figure of a report: `$ (1,234.5)` is −1234.5; undefined for words. */
function figureOf(cell) {
  const text = cell.replace(/[$£€\s]/g, "");
  if (!/^\(?-?\d[\d,]*(\.\d+)?\)?$/.test(text) || /^(19|20)\d\d$/.test(text)) return undefined;
  const value = text.replace(/[(),-]/g, "");
  return /^[(-]/.test(text) ? `-${value}` : value;
}

/** The columns of a table, each a list of [name, figure]. */
function columnsOf(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width - 1 }, (_, at) => at + 1).flatMap((at) => {
    const lines = rows.flatMap((row) => {
      const [name, figure] = [(row[0] ?? "").replace(/[",\n]/g, " ").trim(), figureOf(row[at] ?? "")];
      return name === "" || figure === undefined ? [] : [[name, figure]];
    });
    return lines.length >= 3 && new Set(lines.map(([name]) => name)).size === lines.length ? [lines] : [];
  });
}

async function auditOf(lines) {
  writeFileSync(path, `Item,2019\n${lines.map((line) => `${line.join(",")}\n`).join("")}`);
  const { panel } = await loadDataset(path).catch(() => ({}));
  return panel && auditPanel(panel);
}
const wrongIn = (audit, wanted) =>
  [...findingsOf(audit, "en", (reason) => reason !== "agrees")].filter(({ verdict }) => verdict === wanted);
const toldIn = (audit) => wrongIn(audit, "inconsistent");
const doubtedIn = (audit) => wrongIn(audit, "doubtful");

const slips = {
  "figure tenfold": ({ total, parts }, pick) => [pick([total, ...parts]), (value) => value * 10],
  "total and 1,000": ({ total }) => [total, (value) => value + 1000],
  "digits swapped": ({ total, parts }, pick) => [
    pick([total, ...parts]),
    (value, places) => swappedDigits(value, places, pick),
  ],
};

const clean = { columns: 0, sums: 0, told: 0, doubted: 0 };
const tallies = {};
for (const [at, { table }] of JSON.parse(readFileSync(file, "utf8")).entries()) {
  const { pick } = drawing(Number(given.seed ?? 3) + at * 7919);
  for (const lines of columnsOf(table.table)) {
    const audit = await auditOf(lines);
    if (!audit) continue;
    const told = toldIn(audit);
    const holding = audit.sums.rules.flatMap(({ checks }) =>
      checks.filter(({ fit, relation }) => fit === "agrees" && !relation),
    );
    clean.columns++;
    clean.sums += holding.length;
    clean.told += told.length;
    clean.doubted += doubtedIn(audit).length;
    if (given.list !== undefined)
      for (const each of doubtedIn(audit)) console.log("doubted as it is:", JSON.stringify(lines), each.explanation);
    if (given.list !== undefined)
      for (const each of told)
        console.log("as it is:", JSON.stringify(lines), each.explanation, each.causes[0]?.explanation);
    const { line, value } = audit.panel.observations;
    for (const [kind, slip] of Object.entries(slips)) {
      if (holding.length === 0) break;
      const [row, change] = slip(pick(holding), pick);
      const place = line[row] - 2;
      const places = (lines[place]?.[1].split(".")[1] ?? "").length;
      const now = change(value[row], places);
      if (!lines[place] || now === value[row]) continue;
      const dirty = lines.map((each, i) => (i === place ? [each[0], now.toFixed(places)] : each));
      const found = await auditOf(dirty);
      tallies[kind] ??= { told: 0, doubted: 0, of: 0 };
      tallies[kind].of++;
      if (found && toldIn(found).length > told.length) tallies[kind].told++;
      else if (found && doubtedIn(found).length > doubtedIn(audit).length) tallies[kind].doubted++;
      else if (given.list !== undefined) console.log(kind, JSON.stringify(dirty), lines[place][1]);
    }
  }
}
rmSync(folder, { recursive: true });
console.log(
  `as they are: ${clean.columns} columns, ${clean.sums} sums that hold, ${clean.told} told, ${clean.doubted} doubted`,
);
for (const [kind, { told, doubted, of }] of Object.entries(tallies))
  console.log(`${kind}: ${told} told and ${doubted} doubted of ${of}`);
