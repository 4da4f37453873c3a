import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset, markXlsx, problemSentence } from "../../../out/fuzz-build/recount.js";
import { bitten } from "../changes/bytes.mjs";
import { json } from "../changes/json.mjs";
import { markup, trees } from "../changes/markup.mjs";
import { withParts } from "../changes/package.mjs";
import { records } from "../changes/records.mjs";
import { table } from "../changes/table.mjs";
import { words } from "../changes/text.mjs";
import { held } from "../held.mjs";
import { filesOf, textsOf } from "../samples.mjs";

const corpus = (name) => `scripts/fuzz/corpus/${name}`;
const cases = (name) => `tests/datasets/cases/${name}`;
const binary = (way) => (bytes, random) => (random() < 0.3 ? bitten(bytes, random) : way(bytes, random));
const xml = (text, random) => (random() < 0.5 ? trees(text, random) : markup(text, random));
const lines = (text, random, other) =>
  text
    .split("\n")
    .map((line) => (random() < 0.5 ? json(line, random, other) : line))
    .join("\n");

const delimited = [
  corpus("long.csv"),
  corpus("wide.tsv"),
  ...["21-pct-fraction.csv", "70-eurostat.tsv", "71-wb-preamble.csv", "18-timestamps.csv", "17-weeks.csv"].map(cases),
  ...["10-words-scale.csv", "16-footnotes.csv", "80-comments.csv", "63-annual-target.csv", "27-currency.csv"].map(
    cases,
  ),
];

/** Files of data, each read through the front door: written to a folder in memory and loaded by its path. */
export const dataTargets = [
  { id: "csv", ending: "csv", texts: delimited, change: table },
  { id: "json", ending: "json", texts: [corpus("series.json")], change: json },
  { id: "ndjson", ending: "ndjson", texts: [corpus("lines.ndjson")], change: lines },
  { id: "sdmx-csv", ending: "csv", texts: [corpus("sdmx.csv")], change: table },
  { id: "sdmx-json", ending: "json", texts: [corpus("sdmx.json")], change: json },
  { id: "sdmx-xml", ending: "xml", texts: [corpus("sdmx.xml")], change: xml },
  { id: "parquet", ending: "parquet", files: [corpus("changes.parquet")], change: bitten },
  { id: "xlsx", ending: "xlsx", files: [cases("42-side-by-side.xlsx")], change: binary(withParts) },
  { id: "ods", ending: "ods", files: ["tests/documents/files/table.ods"], change: binary(withParts) },
  { id: "xls", ending: "xls", files: ["tests/documents/files/table.xls"], change: binary(records) },
].map(({ id, ending, texts, files, change }) => ({
  id,
  prepare: (folder) => {
    const samples = texts ? textsOf(texts) : filesOf(files);
    const path = join(folder, `a.${ending}`);
    const one = (random) => samples[Math.floor(random() * samples.length)];
    return {
      input: (random) => change(one(random), random, one(random)),
      run: (input) => {
        writeFileSync(path, input);
        return loaded(path, id === "xlsx" ? input : undefined);
      },
    };
  },
}));

async function loaded(path, workbook) {
  try {
    const { panel, rows, diagnostics } = await loadDataset(path);
    const { value } = panel.observations;
    if (rows > 0 && value.length === 0 && panel.reported.length === 0 && diagnostics.length === 0)
      throw new Error(`${rows} rows, nothing read, nothing said`);
    if (workbook) {
      const mark = { sheet: "", cell: "B2", verdict: "inconsistent", reported: "1", lines: ["a < b & c"] };
      await markXlsx(workbook, [mark], "en");
    }
    return "read";
  } catch (error) {
    if (error.name === "ProblemError") return held(problemSentence(error.problem, "en"));
    if (error.name === "BadFile") return held(problemSentence({ ...error.problem, place: { file: path } }, "en"));
    throw error;
  }
}

/** The descriptor of a data package, with its tables beside it; and the tables of rules, areas and indicators that it names. */
export const packageTargets = [
  { id: "descriptor", file: "datapackage.json", change: json },
  { id: "rules", file: "rules.csv", change: table },
  { id: "indicators", file: "indicators.csv", change: table },
].map(({ id, file, change }) => ({
  id,
  prepare: (folder) => {
    const pack = join(folder, "pack");
    const [descriptor, rules, long] = textsOf(["datapackage.json", "rules.csv", "long.csv"].map(corpus));
    const indicators =
      "id,unit,kind\ndengue-cases,ca,flow\ndeaths,ca,flow\ntotal,ca,flow\nnorth,ca,flow\nsouth,ca,flow\n";
    const parts = { "datapackage.json": descriptor, "rules.csv": rules, "indicators.csv": indicators };
    mkdirSync(pack, { recursive: true });
    for (const [name, text] of Object.entries({ ...parts, "observations.csv": long }))
      writeFileSync(join(pack, name), text);
    return {
      input: (random) => change(parts[file], random, words(long, random)),
      run: (text) => {
        writeFileSync(join(pack, file), text);
        return loaded(pack);
      },
    };
  },
}));
