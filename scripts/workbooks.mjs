// node scripts/workbooks.mjs FOLDER: reads every workbook of a folder and writes, sheet by sheet, what was read and what was
// not into docs/workbooks.md, below its marker. Of the workbooks' own texts only the sheets' names are written.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditPanel } from "../dist/audit/dataset/audit-panel.js";
import { readWorkbook } from "../dist/datasets/formats/workbook/read-workbook.js";
import { dataReasons, verdictOfReason } from "../dist/model/audit-reason.js";
import { formatReference } from "../dist/model/comparison.js";
import { inWords } from "../dist/words/details.js";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: node scripts/workbooks.mjs FOLDER");
const page = join(import.meta.dirname, "../docs/workbooks.md");
const marker = "<!-- Below: node scripts/workbooks.mjs FOLDER -->";
const [above] = readFileSync(page, "utf8").split(marker);

const sections = [];
const totals = { values: 0, comparisons: 0, checked: 0, agreeing: 0, leftOut: 0 };
for (const file of readdirSync(folder).sort()) {
  if (!/\.(xlsx?|ods)$/.test(file)) continue;
  const dataset = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))), file, {});
  sections.push(`## ${file}\n\n${table(dataset)}`);
}
const { values, comparisons, checked, agreeing, leftOut } = totals;
const summary = `${values} values, ${comparisons} printed comparisons, ${leftOut} figures left out. Of the comparisons ${checked} can be recomputed from what the workbook holds; ${agreeing} of these agree.`;
writeFileSync(page, `${above}${marker}\n\n${summary}\n\n${sections.join("\n\n")}\n`);

function table(dataset) {
  const sheets = sheetsOf(dataset);
  const rows = [...sheets].map(([name, sheet]) => {
    totals.values += sheet.values;
    totals.comparisons += sheet.comparisons;
    totals.checked += sheet.checked;
    totals.agreeing += sheet.agreeing;
    totals.leftOut += sheet.leftOut;
    const kinds = [...sheet.kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
    const checks = sheet.checked > 0 ? `${sheet.agreeing} of ${sheet.checked}` : "";
    return `| ${name} | ${sheet.values || ""} | ${kinds} | ${checks} | ${sheet.notes.join("; ")} |`;
  });
  const head = [
    "| sheet | values | printed comparisons | agree | not read, or worth knowing |",
    "|---|---|---|---|---|",
  ];
  return [...head, ...rows].join("\n");
}

function sheetsOf({ panel, diagnostics, guesses }) {
  const sheets = new Map();
  const of = (name) => {
    const empty = { values: 0, comparisons: 0, kinds: new Map(), checked: 0, agreeing: 0, leftOut: 0, notes: [] };
    if (!sheets.has(name)) sheets.set(name, empty);
    return sheets.get(name);
  };
  for (const { place } of guesses) if (place.sheet !== undefined) of(place.sheet);
  const { observations: o, reported: r, sources, comparisons } = panel;
  for (const source of o.source) of(sources[source].sheet).values++;
  const { reasons } = auditPanel(panel);
  for (let at = 0; at < r.length; at++) {
    const sheet = of(sources[r.source[at]].sheet);
    const { reference, measure } = comparisons[r.comparison[at]];
    const kind = measure === "percent-of" ? formatReference(reference) : `${formatReference(reference)} (${measure})`;
    sheet.comparisons++;
    sheet.kinds.set(kind, (sheet.kinds.get(kind) ?? 0) + 1);
    const verdict = verdictOfReason(dataReasons[reasons[at]]);
    if (verdict === "unverifiable") continue;
    sheet.checked++;
    if (verdict === "consistent") sheet.agreeing++;
  }
  const wants = new Map();
  for (const { code, level, place, count = 1, ...told } of diagnostics) {
    const { found, expected } = inWords(told, "en");
    if (place.sheet === undefined) continue;
    const sheet = of(place.sheet);
    if (level === "left-out") sheet.leftOut += count;
    if (code === "sheet-unread") sheet.notes.push(`nothing read: ${found}`);
    else if (code === "legacy-encoding") sheet.notes.push("texts decoded from an old font's letters");
    else {
      const want = wants.get(`${place.sheet}\0${expected}`) ?? { sheet, expected, count: 0, columns: [] };
      want.count += count;
      want.columns.push(place.cell.replace(/\d+/, ""));
      wants.set(`${place.sheet}\0${expected}`, want);
    }
  }
  for (const { sheet, expected, count, columns } of wants.values()) {
    sheet.notes.push(`${count} left out for want of ${expected} (${columns.join(", ")})`);
  }
  for (const { what, place, because } of guesses) if (what === "hidden") of(place.sheet).notes.push(because);
  return sheets;
}
