// Sums of real tables as a CSV file, a Markdown table and a package with declared wholes, with a slip planted in each: a figure ten times too large, a
// total 1,000 too large, two digits swapped, a part's figures of two columns in each other's place. Run after `npm run build`:
// node bench/books/tables.mjs FOLDER [--half=held|open] [--count=10] [--each=12] [--seed=5] [--list]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit } from "../../dist/audit/audit.js";
import { auditPanel } from "../../dist/audit/dataset/audit-panel.js";
import { findingsOf } from "../../dist/audit/dataset/data-audit.js";
import { loadDataset } from "../../dist/datasets/load.node.js";
import { readText } from "../../dist/documents/read-text.js";
import { call, chosen, drawing, panelsOf, swappedDigits } from "./books.mjs";

const asked = call(process.argv.slice(2), "node bench/books/tables.mjs FOLDER [--half=held|open] [--count=10]");
const { each = "12", seed = "5", list } = asked.given;
const { next, pick } = drawing(Number(seed));
const folder = mkdtempSync(join(tmpdir(), "recount-tables-"));

const nameOf = ({ indicators, areas, observations: o }, row) =>
  [indicators[o.indicator[row]].names.vi.split(" / ").at(-1), o.area[row] === 0 ? "" : areas[o.area[row]].names.vi]
    .filter(Boolean)
    .join(" ")
    .replace(/[",|\n\d()%]/g, " ")
    .trim();

/** The sums of a panel that hold in two columns and more, as tables of printed numbers. */
function tablesOf(panel) {
  const { value, decimals } = panel.observations;
  return auditPanel(panel).sums.rules.flatMap(({ kind, checks }) => {
    const count = checks[0]?.parts.length ?? 0;
    if (kind === "time" || checks.length < 2 || count < 2 || count > 40) return [];
    if (checks.some(({ fit, parts, relation }) => fit !== "agrees" || relation || parts.length !== count)) return [];
    const places = Math.max(0, ...checks.map(({ total }) => Math.min(1, decimals[total] < 0 ? 1 : decimals[total])));
    const shown = (row) => Number(value[row].toFixed(places));
    const rows = Array.from({ length: count }, (_, at) => checks.map(({ parts }) => shown(parts[at])));
    const names = checks[0].parts.map((row) => nameOf(panel, row));
    const totals = checks.map((_, column) => Number(rows.reduce((sum, row) => sum + row[column], 0).toFixed(places)));
    // A figure below ten says little, and two rows of one name are two rows in no table.
    if (new Set(names).size < count || names.includes("") || totals.some((each) => Math.abs(each) < 100)) return [];
    return [{ names, rows, totals, places }];
  });
}

const figures = ({ rows, totals }) => [totals, ...rows];
const inOne = (change) => (table) => {
  const all = figures(table).map((row) => [...row]);
  const [row, column] = [pick([...all.keys()]), pick([...table.totals.keys()])];
  all[row][column] = change(all[row][column], table.places);
  return { ...table, totals: all[0], rows: all.slice(1) };
};
const slips = {
  "figure tenfold": inOne((value) => value * 10),
  "total and 1,000": (table) => {
    const column = pick([...table.totals.keys()]);
    return { ...table, totals: table.totals.map((value, at) => (at === column ? value + 1000 : value)) };
  },
  "digits swapped": inOne((value, places) => swappedDigits(value, places, pick)),
  "part transposed": (table) => {
    const rows = table.rows.map((row) => [...row]);
    const row = pick(rows);
    [row[0], row[1]] = [row[1], row[0]];
    return { ...table, rows };
  },
};

/** How far a table's sums are off, in units of what its roundings leave open. */
function offOf({ rows, totals, places }) {
  const slack = (10 ** -places * (rows.length + 1)) / 2;
  return Math.max(...totals.map((total, at) => Math.abs(rows.reduce((sum, row) => sum + row[at], -total)))) / slack;
}

const years = (table) => table.totals.map((_, at) => 2024 - table.totals.length + 1 + at);
const text = (value, { places }) => value.toFixed(places);
const linesOf = (table, isLast) => {
  const parts = table.rows.map((row, at) => [table.names[at], ...row.map((value) => text(value, table))]);
  const total = ["Tổng số", ...table.totals.map((value) => text(value, table))];
  return [["Chỉ tiêu", ...years(table)], ...(isLast ? [...parts, total] : [total, ...parts])];
};
const forms = {
  csv: async (table, isLast) => {
    writeFileSync(
      join(folder, "t.csv"),
      linesOf(table, isLast)
        .map((row) => `${row.join(",")}\n`)
        .join(""),
    );
    return inPanel(join(folder, "t.csv"));
  },
  markdown: (table, isLast) => {
    const [head, ...rows] = linesOf(table, isLast);
    const all = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
    const { findings: claims } = audit(readText("t.md", `${all.join("\n")}\n`), { lang: "vi" });
    return claims.filter(({ verdict }) => verdict === "inconsistent").length;
  },
  package: async (table) => {
    const own = join(folder, "package");
    mkdirSync(own, { recursive: true });
    const resources = ["indicators", "observations"].map((name) => ({ name, path: `${name}.csv` }));
    writeFileSync(join(own, "datapackage.json"), JSON.stringify({ name: "t", resources }));
    writeFileSync(
      join(own, "indicators.csv"),
      `id,name_vi,parent\nall,Tổng,\n${table.names.map((name, at) => `p${at},${name},all\n`).join("")}`,
    );
    const lines = figures(table).flatMap((row, at) =>
      row.map((value, column) => `${at === 0 ? "all" : `p${at - 1}`},${years(table)[column]},${text(value, table)}\n`),
    );
    writeFileSync(join(own, "observations.csv"), `indicator,period,value\n${lines.join("")}`);
    return inPanel(join(own, "datapackage.json"));
  },
};

async function inPanel(path) {
  const audited = auditPanel((await loadDataset(path)).panel);
  return [...findingsOf(audited, "en", (reason) => reason !== "agrees")].filter(
    ({ verdict }) => verdict === "inconsistent",
  ).length;
}

const tallies = {};
for (const book of chosen({ ...asked, beside: 1 })) {
  const tables = tablesOf((await panelsOf({ ...book, others: [] })).panel);
  for (let turn = 0; turn < Number(each) && tables.length > 0; turn++) {
    const table = pick(tables);
    const kind = Object.keys(slips)[turn % 4];
    const dirty = slips[kind](table);
    // Within what its roundings leave open a sum still adds up.
    if (offOf(table) > 1e-6 || offOf(dirty) <= 1) continue;
    const isLast = next() < 0.5;
    for (const [form, told] of Object.entries(forms)) {
      tallies[form] ??= { clean: 0, "false alarms": 0 };
      const own = tallies[form];
      own[kind] ??= [0, 0];
      const found = await told(dirty, isLast);
      own[kind][1]++;
      own[kind][0] += found > 0 ? 1 : 0;
      own.clean++;
      const alarms = await told(table, isLast);
      own["false alarms"] += alarms > 0 ? 1 : 0;
      if (list !== undefined && alarms > 0) console.log("as it is:", form, JSON.stringify(linesOf(table, isLast)));
      if (list !== undefined && found === 0)
        console.log(form, kind, isLast ? "last" : "first", JSON.stringify(linesOf(dirty, isLast)).slice(0, 400));
    }
  }
}
rmSync(folder, { recursive: true });
for (const [form, { clean, "false alarms": alarms, ...kinds }] of Object.entries(tallies))
  console.log(
    `${form}: ${Object.entries(kinds)
      .map(([kind, [told, of]]) => `${kind} ${told} of ${of}`)
      .join(", ")}; as they are: ${alarms} told of ${clean}`,
  );
